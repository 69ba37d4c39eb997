import PlacementDomain

/// The numbers that the results rest on, and where they come from.
enum AssumptionsBlock: BlockMaker {
  static let id = ReportBlockID.assumptions

  static func block(_ input: ReportInput) -> ReportBlock? {
    var items: [ReportItem] = [.table(table(input))]
    items.append(.note(Sentence(ContextWords.marks.words)))
    if !input.sources.isEmpty {
      items.append(.paragraph(Sentence(ContextWords.sourcesHeading.words)))
      // Sources stand in the language in which they were written.
      items.append(.list(input.sources.map { Sentence(Words($0, da: $0)) }))
    }
    return ReportBlock(id, ContextWords.assumptionsTitle.words, items)
  }

  private static func table(_ input: ReportInput) -> ReportTable {
    let forecast = input.settings.forecast
    let capacity = input.settings.capacity
    var rows: [ReportTable.Row] = []
    func add(_ id: String, _ words: Words, _ cell: ReportCell, _ source: ContextWords = .asSettings)
    {
      rows.append(.init(id, [.text(words), cell, .text(source.words)]))
    }
    func decimal(_ number: Thousandths) -> ReportCell {
      .decimal(number.value, decimals: number.raw % 1000 == 0 ? 0 : number.raw % 100 == 0 ? 1 : 3)
    }
    if let year = input.scenario.forecast.quotas.last(where: { $0.firstFigure != nil }),
      let figure = year.lastFigure ?? year.firstFigure
    {
      let title = ContextWords.national.words(["year": String(year.year)])
      add("national", title, .whole(figure), .asTable)
    }
    if input.forecast != nil {
      add("quota_weight", ContextWords.quotaWeight.words, decimal(forecast.quotaWeightPercent))
      add("population", ContextWords.populationShare.words, decimal(forecast.populationPercent))
      add("immigrants", ContextWords.immigrantShare.words, decimal(forecast.immigrantPercent))
      add("hosting", ContextWords.hosting.words, decimal(forecast.hosting.percent))
      add("followers", ContextWords.followers.words, decimal(forecast.family.members))
      add("fast_share", ContextWords.fastShare.words, decimal(forecast.stay.fastPercent))
      add("fast_months", ContextWords.fastMonths.words, decimal(forecast.stay.fastMonths))
      add("slow_months", ContextWords.slowMonths.words, decimal(forecast.stay.slowMonths))
      add("slow_large", ContextWords.slowLarge.words, decimal(forecast.stay.slowMonthsLarge))
    }
    if input.capacity != nil {
      add("hotel_price", ContextWords.hotelPrice.words, .kroner(capacity.hotelPrice))
      add("emergency_price", ContextWords.emergencyPrice.words, .kroner(capacity.emergencyPrice))
      add("hotel_most", ContextWords.hotelMost.words, .whole(capacity.hotelHouseholds))
      if capacity.risk == "tail" {
        add("tail_weight", ContextWords.tailWeight.words, decimal(capacity.tailWeightPercent))
      }
    }
    return ReportTable(
      "assumptions", ContextWords.assumptionsTable.words,
      columns: [
        .init("name", ColumnWords.name.words, isNumber: false),
        .init("value", ColumnWords.value.words),
        .init("source", ColumnWords.source.words, isNumber: false),
      ], rows: rows)
  }
}
