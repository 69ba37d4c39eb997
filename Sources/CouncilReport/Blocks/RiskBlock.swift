import FlowForecast
import PlacementDomain
import PlanDocuments

/// Figure 2: how often somebody is without a home, in natural frequencies.
enum RiskBlock: BlockMaker {
  static let id = ReportBlockID.risk

  static func block(_ input: ReportInput) -> ReportBlock? {
    guard let forecast = input.forecast, let all = forecast.all,
      let last = forecast.months.last
    else { return nil }
    let quarters = forecast.months.filter { $0.month % 3 == 0 || $0 == last }
    let bars = quarters.compactMap { month -> RiskPicture.Bar? in
      guard let short = all.short[month.description],
        let missing = all.missing[month.description]
      else { return nil }
      let mean = short.inMonth > 0 ? missing.mean / short.inMonth : 0
      return RiskPicture.Bar(month: month, chance: short.inMonth, missing: mean)
    }
    guard let most = bars.max(by: { ($0.chance, $1.month) < ($1.chance, $0.month) }) else {
      return nil
    }
    var items = sentences(all, last)
    if most.chance > 0 {
      items.append(
        .paragraph(
          Sentence(
            FrontWords.whenShort.words,
            ["month": .month(most.month), "missing": .decimal(most.missing, decimals: 1)])))
    }
    items.append(
      .figure(
        ReportFigure(
          id: "risk", title: FrontWords.riskFigure.words,
          description: Sentence(
            FrontWords.riskDescription.words,
            ["most": .chance(most.chance), "month": .month(most.month)]),
          drawing: RiskPicture(bars: bars), table: table(bars))))
    items.append(.note(Sentence(FrontWords.outside.words)))
    return ReportBlock(id, FrontWords.riskTitle.words, items)
  }

  private static func sentences(
    _ all: ForecastFigures.Group, _ last: CalendarMonth
  ) -> [ReportItem] {
    let ever = all.short[last.description]?.ever ?? 0
    let words: FrontWords = ever <= 0 ? .never : ever >= 1 ? .always : .ever
    let likelihood = Likelihood(ever)
    var items: [ReportItem] = [
      .paragraph(
        Sentence(
          words.words,
          [
            "chance": .chance(ever), "month": .month(last),
            "word": .text(Words(likelihood.word("en"), da: likelihood.word("da"))),
          ]))
    ]
    guard ever > 0 else { return items }
    let first = all.runOut["0.1"] ?? all.runOut["0.10"] ?? nil
    if let month = first.flatMap(CalendarMonth.init(written:)) {
      // Often the first month with one in ten is one with far more.
      let by = all.short[month.description]?.ever ?? 0
      items.append(
        .paragraph(
          Sentence(FrontWords.first.words, ["month": .month(month), "chance": .chance(by)])))
    } else {
      items.append(.paragraph(Sentence(FrontWords.notFirst.words)))
    }
    return items
  }

  private static func table(_ bars: [RiskPicture.Bar]) -> ReportTable {
    ReportTable(
      "risk", FrontWords.riskFigure.words,
      columns: [
        .init("quarter", ColumnWords.quarter.words, isNumber: false),
        .init("chance", ColumnWords.chance.words), .init("missing", ColumnWords.mean.words),
      ],
      rows: bars.map {
        .init(
          $0.month.description,
          [.month($0.month), .chance($0.chance), .decimal($0.missing, decimals: 1)])
      })
  }
}
