import PlacementDomain

extension SettingsKey {
  /// Names and dates.
  static let general: [SettingsKey] = [
    SettingsKey(
      "name", .id(\.name), "Short name, for files; the folder's name if left out",
      "Kort navn til filer; mappens navn, hvis det udelades"),
    SettingsKey(
      "title", .text(\.title), "Title for people; the name if left out",
      "Titel til læsere; navnet, hvis den udelades"),
    SettingsKey("municipality", .text(\.municipality), "The municipality", "Kommunen"),
    SettingsKey(
      "language", .word(["da", "en"], \.language), "Language of what people read (da if left out)",
      "Sprog i det, der skal læses (da, hvis det udelades)"),
    SettingsKey(
      "extends", .path, "Another scenario, of which this one overrides keys and rows",
      "Et andet scenarie, hvoraf dette ændrer nøgler og rækker"),
    SettingsKey(
      "period.from", .day(\.from), "First day of the plan's period", "Planens første dag"),
    SettingsKey(
      "period.to", .day(\.to), "Last day of the plan's period: a home must last so long",
      "Planens sidste dag: en bolig skal kunne bruges så længe"),
    SettingsKey(
      "decision", .day(\.decision),
      "The day the council decides, from which lead times count; the period's first day if left out",
      "Dagen for byrådets beslutning; planens første dag, hvis den udelades"),
  ]
}
