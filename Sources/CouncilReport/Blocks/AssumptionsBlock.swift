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
    func add(_ id: String, _ words: Words, _ cell: ReportCell, _ source: Words) {
      rows.append(.init(id, [.text(words), cell, .text(source)]))
    }
    func add(_ id: String, _ words: Words, _ cell: ReportCell, key: String) {
      add(id, words, cell, source(of: input.settingSources[key]))
    }
    func decimal(_ number: Thousandths) -> ReportCell {
      .decimal(number.value, decimals: number.raw % 1000 == 0 ? 0 : number.raw % 100 == 0 ? 1 : 3)
    }
    if let year = input.scenario.forecast.quotas.last(where: { $0.firstFigure != nil }),
      let figure = year.lastFigure ?? year.firstFigure
    {
      let title = ContextWords.national.words(["year": String(year.year)])
      add("national", title, .whole(figure), ContextWords.asTable.words)
    }
    if input.forecast != nil {
      add(
        "quota_weight", ContextWords.quotaWeight.words, decimal(forecast.quotaWeightPercent),
        key: "forecast.quota.weight_percent")
      add(
        "population", ContextWords.populationShare.words, decimal(forecast.populationPercent),
        key: "forecast.population_percent")
      add(
        "immigrants", ContextWords.immigrantShare.words, decimal(forecast.immigrantPercent),
        key: "forecast.immigrant_percent")
      add(
        "hosting", ContextWords.hosting.words, decimal(forecast.hosting.percent),
        key: "forecast.private.percent")
      add(
        "followers", ContextWords.followers.words, decimal(forecast.family.members),
        key: "forecast.family.members")
      add(
        "fast_share", ContextWords.fastShare.words, decimal(forecast.stay.fastPercent),
        key: "forecast.stay.fast_percent")
      add(
        "fast_months", ContextWords.fastMonths.words, decimal(forecast.stay.fastMonths),
        key: "forecast.stay.fast_months")
      add(
        "slow_months", ContextWords.slowMonths.words, decimal(forecast.stay.slowMonths),
        key: "forecast.stay.slow_months")
      add(
        "slow_large", ContextWords.slowLarge.words, decimal(forecast.stay.slowMonthsLarge),
        key: "forecast.stay.slow_months_large")
    }
    if input.capacity != nil {
      add(
        "hotel_price", ContextWords.hotelPrice.words, .kroner(capacity.hotelPrice),
        key: "capacity.hotel_price")
      add(
        "emergency_price", ContextWords.emergencyPrice.words, .kroner(capacity.emergencyPrice),
        key: "capacity.emergency_price")
      add(
        "hotel_most", ContextWords.hotelMost.words, .whole(capacity.hotelHouseholds),
        key: "capacity.hotel_households")
      if capacity.risk == "tail" {
        add(
          "tail_weight", ContextWords.tailWeight.words, decimal(capacity.tailWeightPercent),
          key: "capacity.tail_weight_percent")
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

  private static func source(of setting: SettingSource?) -> Words {
    guard let setting, setting.isWritten || !setting.basis.isEmpty else {
      return ContextWords.asSettings.words
    }
    guard !setting.basis.isEmpty else { return ContextWords.asWritten.words }
    // Sources stand in the language in which they were written.
    let words: ContextWords = setting.isWritten ? .asWrittenWith : .asDefault
    return words.words(["basis": setting.basis])
  }
}
