import PlacementDomain

extension TableSchema {
  /// `budgets.csv`.
  static let budgets = TableSchema(
    file: "budgets.csv", row: "year",
    english: "What may be spent on setting up, by year, for a capacity plan; no limit if left out",
    danish: "Anlægsrammen, år for år, til en kapacitetsplan; ingen grænse, hvis den udelades",
    key: ["year"],
    columns: [
      Column("year", .whole(1980...2200), .required, "The calendar year", "Kalenderåret"),
      Column(
        "most", .whole(0...10_000_000_000), .required, unit: "kr.",
        "The most that may be spent on setting up, conversions and extensions",
        "Højeste udgift til etablering, ombygning og forlængelser"),
      Column(
        "committed", .whole(0...10_000_000_000), .standard("0"), unit: "kr.",
        "What is bound already", "Det, der allerede er disponeret"),
    ])
}

extension BudgetYear {
  /// The budget of a row; nil after a report.
  init?(_ row: RowReader) {
    let (year, most, committed) = (row.whole("year"), row.whole("most"), row.whole("committed"))
    guard let year, let most else { return nil }
    self.init(year: year, most: most, committed: committed ?? 0)
  }
}
