import FlowForecast
import PlacementDomain

/// Figure 1: the fan of need, the homes in steps, stress lines with names, act-by dates as marks.
enum NeedBlock: BlockMaker {
  static let id = ReportBlockID.need

  static func block(_ input: ReportInput) -> ReportBlock? {
    guard let forecast = input.forecast, let all = forecast.all else { return nil }
    let homes = HomesByMonth(input)
    let spreads = forecast.months.compactMap { all.need[$0.description] }
    guard spreads.count == forecast.months.count, let last = spreads.last else { return nil }
    let stress = stress(input, forecast)
    let figure = ReportFigure(
      id: "need", title: FrontWords.needFigure.words,
      description: Sentence(
        FrontWords.needDescription.words,
        [
          "first": .month(forecast.months[0]),
          "last": .month(forecast.months[forecast.months.count - 1]),
          "low50": .whole(last.band50[0]), "high50": .whole(last.band50[1]),
          "median": .whole(last.median), "now": .whole(homes.decided[0]),
          "then": .whole(homes.decided[homes.decided.count - 1]),
        ]),
      drawing: FanPicture(
        months: forecast.months, spreads: spreads, steps: homes.steps, planned: homes.planned,
        stress: stress, deadlines: deadlines(input, forecast.months)),
      table: table(forecast.months, spreads, homes, stress))
    var items: [ReportItem] = [.figure(figure), .note(Sentence(FrontWords.needNote.words))]
    if !stress.isEmpty { items.append(.note(Sentence(FrontWords.stressNote.words))) }
    return ReportBlock(id, FrontWords.needTitle.words, items)
  }

  /// Variants in which a surge comes, by id.
  private static func stress(
    _ input: ReportInput, _ forecast: ForecastFigures
  ) -> [FanPicture.Stress] {
    let surges = Set(input.scenario.forecast.variants.filter { $0.surge != nil }.map(\.id))
    return forecast.others.filter { surges.contains($0.id) }.compactMap { id, variant in
      guard let need = variant.groups["all"]?.need else { return nil }
      let medians = forecast.months.compactMap { need[$0.description]?.median }
      guard medians.count == forecast.months.count else { return nil }
      return FanPicture.Stress(id: id, title: variant.title, medians: medians)
    }
  }

  /// The rows of the decisions that have a day to act by, with the month of that day.
  private static func deadlines(
    _ input: ReportInput, _ months: [CalendarMonth]
  ) -> [FanPicture.Deadline] {
    CouncilDecision.all(input).compactMap { decision in
      guard let day = decision.actBy else { return nil }
      let position = Double(CalendarMonth(day) - months[0]) + Double(day.date.day) / 31 - 0.5
      guard position < Double(months.count) - 0.5 else { return nil }
      return FanPicture.Deadline(position: position, row: decision.row)
    }
  }

  private static func table(
    _ months: [CalendarMonth], _ spreads: [ForecastFigures.Spread], _ homes: HomesByMonth,
    _ stress: [FanPicture.Stress]
  ) -> ReportTable {
    var columns: [ReportTable.Column] = [.init("month", ColumnWords.month.words, isNumber: false)]
    let bands: [(String, ColumnWords)] = [
      ("low_95", .low95), ("low_80", .low80), ("low_50", .low50), ("median", .median),
      ("high_50", .high50), ("high_80", .high80), ("high_95", .high95),
      ("homes_decided", .homesNow),
    ]
    columns += bands.map { ReportTable.Column($0.0, $0.1.words) }
    if homes.planned != nil { columns.append(.init("homes_planned", ColumnWords.homesPlan.words)) }
    columns.append(.init("hotel", ColumnWords.hotel.words))
    columns += stress.map { ReportTable.Column($0.id, $0.title) }
    let rows = months.indices.map { month in
      let spread = spreads[month]
      var cells: [ReportCell] = [.month(months[month])]
      cells += [
        spread.band95[0], spread.band80[0], spread.band50[0], spread.median, spread.band50[1],
        spread.band80[1], spread.band95[1], homes.decided[month],
      ].map { .whole($0) }
      if let planned = homes.planned { cells.append(.whole(planned[month])) }
      cells.append(.whole(homes.hotel[month]))
      cells += stress.map { .whole($0.medians[month]) }
      return ReportTable.Row(months[month].description, cells)
    }
    return ReportTable("need", FrontWords.needFigure.words, columns: columns, rows: rows)
  }
}
