import PlacementDomain

extension TableSchema {
  /// `options.csv`.
  static let options = TableSchema(
    file: "options.csv", row: "option",
    english: "What the council may decide: pavilion sites, conversions, leases, closures",
    danish: "Det, byrådet kan beslutte: pavilloner, ombygninger, lejemål, nedlæggelser",
    columns: [
      Column("id", .id, .required, "The option's id", "Tiltagets id"),
      Column("name", .text, .required, "The name that people use", "Navnet i daglig tale"),
      Column(
        "kind", .choice(OptionKind.allCases.map(\.rawValue)), .required, "What it is",
        "Nedlæggelse, lejemål, ombygning, pavillon"),
      Column(
        "site", .id, .optional("the option's own id"), "The site where its homes lie", "Lokalitet"),
    ] + CommonColumns.coordinate + [
      Column("district", .id, .required, "The district it lies in", "Bydelen, det ligger i"),
      Column(
        "modules", .ids, .optional("none"), "Module types that may stand here",
        "Modultyper, der kan stå her"),
      Column(
        "max_modules", .whole(0...10_000), .standard("0"), unit: "modules",
        "The most modules of all types together", "Højeste antal moduler i alt"),
      Column(
        "lead_days", .whole(0...10_000), .standard("0"), unit: "days",
        "From the decision until people can move in", "Fra beslutning til indflytning"),
      MoneyColumns.setUp("to open it, modules not counted", "at etablere det, uden moduler"),
      MoneyColumns.monthly(
        "it is open, modules not counted; negative is money saved",
        "det er i drift, uden moduler; negativ er en besparelse"),
      MoneyColumns.takeDown(
        "to take it down, modules not counted", "at nedlægge det, uden moduler"),
      Column(
        "permit_end", .date, .optional("no end"), "Last day of the permit",
        "Tilladelsens sidste dag"),
      Column(
        "lock_in_months", .whole(0...600), .standard("0"), unit: "months",
        "Months that it must stand or be rented at least",
        "Måneder, det mindst skal stå eller lejes (bindingsperiode)"),
      Column(
        "extend_to", .date, .optional("cannot be extended"),
        "The last day that the permit can be extended to",
        "Den sidste dag, tilladelsen kan forlænges til"),
      MoneyColumns.extend,
      Column(
        "replaces", .ids, .optional("nothing"),
        "Sites and homes that nobody can live in once this is opened",
        "Lokaliteter og boliger, ingen kan bo i, når dette er besluttet"),
    ])

  /// `modules.csv`.
  static let modules = TableSchema(
    file: "modules.csv", row: "module type",
    english: "Pavilion units by type", danish: "Pavillonmoduler efter type",
    columns: [
      Column("id", .id, .required, "The module type's id", "Modultypens id"),
      Column("name", .text, .required, "The name that people use", "Navnet i daglig tale"),
      Column(
        "homes", .whole(1...100), .standard("1"), unit: "homes", "Homes in one module",
        "Boliger i et modul"),
      Column(
        "letting", .choice(Letting.allCases.map(\.rawValue)), .standard("one"),
        "To whom each home can be let", "Hvem hver bolig kan udlejes til"),
      Column(
        "places", .whole(1...10_000), .required, unit: "persons", "Places in each home",
        "Pladser i hver bolig"),
      Column(
        "bedrooms", .whole(1...1000), .required, unit: "rooms", "Habitable rooms in each home",
        "Beboelsesrum i hver bolig"),
    ] + DwellingColumns.offers + [
      DwellingColumns.rent, DwellingColumns.minorsAllowed,
      MoneyColumns.setUp("to put one module up", "at opstille et modul"),
      MoneyColumns.monthly("one module stands", "et modul står"),
      MoneyColumns.takeDown("to take one module away", "at fjerne et modul"),
    ])
}

/// Columns of costs.
enum MoneyColumns {
  /// Once, at the start.
  static func setUp(_ english: String, _ danish: String) -> Column {
    Column(
      "set_up_cost", .whole(0...1_000_000_000), .standard("0"), unit: "kr.", "Once, \(english)",
      "Én gang, for \(danish)")
  }

  /// Once, for more time.
  static let extend = Column(
    "extend_cost", .whole(0...1_000_000_000), .standard("0"), unit: "kr.",
    "Once, to extend the permit", "Én gang, for at forlænge tilladelsen")

  /// Every month.
  static func monthly(_ english: String, _ danish: String) -> Column {
    Column(
      "monthly_cost", .whole(-1_000_000_000...1_000_000_000), .standard("0"), unit: "kr./month",
      "Each month while \(english)", "Hver måned, mens \(danish)")
  }

  /// Once, at the end.
  static func takeDown(_ english: String, _ danish: String) -> Column {
    Column(
      "take_down_cost", .whole(0...1_000_000_000), .standard("0"), unit: "kr.", "Once, \(english)",
      "Én gang, for \(danish)")
  }
}
