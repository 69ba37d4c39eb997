import PlacementDomain

/// National figures against what came: how far a figure can be trusted.
enum TrackBlock: BlockMaker {
  static let id = ReportBlockID.track

  static func block(_ input: ReportInput) -> ReportBlock? {
    let years = input.scenario.forecast.quotas
    let known = years.compactMap { year -> (first: Int, placed: Int)? in
      guard let first = year.firstFigure, first > 0, let placed = year.placed else { return nil }
      return (first, placed)
    }
    let ratios = known.map { Double($0.placed) / Double($0.first) }
    guard let least = ratios.min(), let most = ratios.max() else { return nil }
    func count(_ number: Int?) -> ReportCell { number.map { .whole($0) } ?? .none }
    let table = ReportTable(
      "track", ContextWords.trackTable.words,
      columns: [
        .init("year", ColumnWords.year.words, isNumber: false),
        .init("first", ColumnWords.firstFigure.words),
        .init("last", ColumnWords.lastFigure.words),
        .init("placed", ColumnWords.placed.words), .init("ratio", ColumnWords.ratio.words),
      ],
      rows: years.filter { $0.firstFigure != nil || $0.placed != nil }.map { year in
        let ratio: ReportCell? =
          if let first = year.firstFigure, first > 0, let placed = year.placed {
            .decimal(Double(placed) / Double(first), decimals: 2)
          } else { nil }
        return .init(
          String(year.year),
          [
            .year(year.year), count(year.firstFigure), count(year.lastFigure),
            count(year.placed), ratio ?? .none,
          ])
      })
    return ReportBlock(
      id, ContextWords.trackTitle.words,
      [
        .paragraph(
          Sentence(
            ContextWords.trackHit.words,
            [
              "years": .whole(known.count),
              // In integers: 15 per cent either way of the figure.
              "hits": .whole(known.count { abs($0.placed - $0.first) * 100 <= 15 * $0.first }),
              "least": .decimal(least, decimals: 2), "most": .decimal(most, decimals: 2),
            ])), .paragraph(Sentence(ContextWords.trackNote.words)),
        .paragraph(Sentence(ContextWords.trackTest.words)), .table(table),
      ])
  }
}
