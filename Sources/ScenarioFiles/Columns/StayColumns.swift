import PlacementDomain

extension TableSchema {
  /// `stays.csv`, a register that a forecast is fitted on; no table of the scenario itself.
  static let stays = TableSchema(
    file: "stays.csv", row: "stay",
    english:
      "Stays in temporary homes, one row for each household that came, also those still there",
    danish:
      "Ophold i midlertidige boliger, en række for hver husstand, også dem, der stadig bor der",
    key: [], isPrivate: true,
    columns: [
      Column(
        "size", .whole(1...50), .required, unit: "persons", "Members of the household",
        "Husstandens medlemmer"),
      Column(
        "children", .whole(0...50), .standard("0"), unit: "persons", "Of them children",
        "Heraf børn"),
      Column("from", .date, .required, "The day it came", "Dagen, den kom"),
      Column(
        "to", .date, .optional("still there"), "The day it left", "Dagen, den flyttede"),
      Column(
        "cause", .choice(LeaveCause.allCases.map(\.rawValue)), .optional("not known"),
        "Why it left: a home for good, out of the country, or elsewhere",
        "Hvorfor den flyttede: permanent bolig, ud af landet eller andetsteds"),
    ])
}
