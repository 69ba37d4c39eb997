/// One table of a scenario: its file, its columns, and how its rows are known.
struct TableSchema: Sendable {
  /// The file's name.
  let file: String
  /// What a row is, in English, for messages: `home`.
  let row: String
  /// What the table is about, in English.
  let english: String
  /// What the table is about, in Danish.
  let danish: String
  /// The columns that tell rows apart.
  let key: [String]
  /// Whether the file must be there and have rows.
  let isRequired: Bool
  /// Whether values must not be repeated in messages, because they are about people.
  let isPrivate: Bool
  /// The columns, those common to all tables last.
  let columns: [Column]
  /// Where a column stands among the columns.
  let position: [String: Int]

  init(
    file: String, row: String, english: String, danish: String, key: [String] = ["id"],
    isRequired: Bool = false, isPrivate: Bool = false, columns: [Column]
  ) {
    self.file = file
    self.row = row
    self.english = english
    self.danish = danish
    self.key = key
    self.isRequired = isRequired
    self.isPrivate = isPrivate
    self.columns = columns + CommonColumns.all
    position = Dictionary(
      self.columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All tables, in the order in which the reference shows them.
  static let all: [TableSchema] = [
    .districts, .places, .homes, .households, .options, .modules, .travel, .scores,
    .quotas, .householdTypes, .surges, .variants, .budgets,
  ]
}

/// Columns that every table may have, and those that several have.
enum CommonColumns {
  /// Columns that every table may have.
  static let all: [Column] = [
    Column(
      "source", .text, .optional("none stated"), "Where the row's facts come from",
      "Hvor rækkens oplysninger kommer fra"),
    Column(
      "mark", .choice(["A", "B", "C", "GK", "assumption"]), .optional("none stated"),
      "How sure the source is: A primary, B secondary, C derived, GK general knowledge, or an "
        + "assumption",
      "Hvor sikker kilden er: A primær, B sekundær, C afledt, GK almen viden, eller en antagelse"),
    Column("note", .text, .optional("none"), "Anything for readers", "Bemærkning til læseren"),
    Column(
      "remove", .yesNo, .standard("no"),
      "Takes the row with this id out; only in a scenario that extends another",
      "Fjerner rækken med dette id; kun i et scenarie, der bygger på et andet"),
  ]

  /// A point, in degrees or in metres.
  static let coordinate: [Column] = [
    Column(
      "lat", .decimal(-90...90), .coordinate, unit: "degrees north (WGS84)", "Latitude",
      "Breddegrad"),
    Column(
      "lon", .decimal(-180...180), .coordinate, unit: "degrees east (WGS84)", "Longitude",
      "Længdegrad"),
    Column(
      "easting", .decimal(100_000...10_000_000), .optional("lat and lon are given"),
      unit: "m (EPSG:25832)", "Easting in UTM zone 32, instead of lat and lon",
      "Østkoordinat i UTM zone 32 i stedet for lat og lon"),
    Column(
      "northing", .decimal(100_000...10_000_000), .optional("lat and lon are given"),
      unit: "m (EPSG:25832)", "Northing in UTM zone 32", "Nordkoordinat i UTM zone 32"),
  ]
}
