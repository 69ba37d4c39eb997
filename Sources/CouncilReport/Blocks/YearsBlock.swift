import PlacementDomain

/// What the recommended plan costs year by year, against the budget.
enum YearsBlock: BlockMaker {
  static let id = ReportBlockID.years

  static func block(_ input: ReportInput) -> ReportBlock? {
    guard let years = input.capacity?.costByYear, !years.isEmpty else { return nil }
    let hasBudgets = years.contains { $0.budget != nil }
    var columns: [ReportTable.Column] = [
      .init("year", ColumnWords.year.words, isNumber: false),
      .init("set_up", ColumnWords.setUpYear.words),
    ]
    if hasBudgets { columns.append(.init("budget", ColumnWords.budget.words)) }
    columns += [
      .init("running", ColumnWords.running.words),
      .init("take_down", ColumnWords.takeDownYear.words),
      .init("hotel", ColumnWords.hotel.words),
      .init("emergency", ColumnWords.emergency.words), .init("total", ColumnWords.all.words),
    ]
    return ReportBlock(
      id, ContextWords.yearsTitle.words,
      [
        .table(
          ReportTable(
            "years", ContextWords.yearsTable.words, columns: columns,
            rows: years.map { year in
              var cells: [ReportCell] = [.year(year.year), .millions(year.setUp)]
              if hasBudgets { cells.append(year.budget.map { .millions($0) } ?? .none) }
              cells += [year.running, year.takeDown, year.hotel, year.emergency, year.total].map {
                .millions($0)
              }
              return .init(String(year.year), cells)
            })), .note(Sentence(ContextWords.yearsNote.words)),
      ])
  }
}
