extension TableSchema {
  /// `travel.csv`.
  static let travel = TableSchema(
    file: "travel.csv", row: "trip",
    english: "Measured minutes between homes and places, which win over the estimate",
    danish: "Målte minutter mellem boliger og steder; går forud for skønnet",
    key: ["from", "to"],
    columns: [
      Column("from", .id, .required, "A home or site", "En bolig eller lokalitet"),
      Column("to", .id, .required, "A place", "Et sted"),
      Column(
        "minutes", .decimal(0...1440), .required, unit: "minutes", "One way, door to door",
        "Én vej, fra dør til dør"),
    ])

  /// `scores.csv`.
  static let scores = TableSchema(
    file: "scores.csv", row: "score",
    english: "Outside scores, such as an expected chance of employment",
    danish: "Point udefra, for eksempel forventet chance for job",
    key: ["household", "home"], isPrivate: true,
    columns: [
      Column("household", .id, .required, "A household", "En husstand"),
      Column("home", .id, .required, "A home or site", "En bolig eller lokalitet"),
      Column(
        "score", .decimal(0...1), .required, "From 0, worst, to 1, best",
        "Fra 0, dårligst, til 1, bedst"),
    ])
}
