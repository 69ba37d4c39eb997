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
    var rows: [ReportTable.Row] = []
    if let year = input.scenario.forecast.quotas.last(where: { $0.firstFigure != nil }),
      let figure = year.lastFigure ?? year.firstFigure
    {
      let title = ContextWords.national.words(["year": String(year.year)])
      rows.append(
        .init("national", [.text(title), .whole(figure), .text(ContextWords.asTable.words)]))
    }
    var assumptions: [Assumption] = []
    if input.forecast != nil { assumptions += self.assumptions(input.settings.forecast) }
    if input.capacity != nil { assumptions += self.assumptions(input.settings.capacity) }
    rows += assumptions.map { assumption in
      let source = source(of: input.settingSources[assumption.key])
      return .init(
        assumption.id, [.text(assumption.words.words), assumption.cell, .text(source)])
    }
    return ReportTable(
      "assumptions", ContextWords.assumptionsTable.words,
      columns: [
        .init("name", ColumnWords.name.words, isNumber: false),
        .init("value", ColumnWords.value.words),
        .init("source", ColumnWords.source.words, isNumber: false),
      ], rows: rows)
  }

  private static func assumptions(_ settings: ForecastSettings) -> [Assumption] {
    let stay = settings.stay
    return [
      .init(
        "quota_weight", .quotaWeight, settings.quotaWeightPercent, "forecast.quota.weight_percent"),
      .init(
        "population", .populationShare, settings.populationPercent, "forecast.population_percent"),
      .init("immigrants", .immigrantShare, settings.immigrantPercent, "forecast.immigrant_percent"),
      .init("hosting", .hosting, settings.hosting.percent, "forecast.private.percent"),
      .init("followers", .followers, settings.family.members, "forecast.family.members"),
      .init("fast_share", .fastShare, stay.fastPercent, "forecast.stay.fast_percent"),
      .init("fast_months", .fastMonths, stay.fastMonths, "forecast.stay.fast_months"),
      .init("slow_months", .slowMonths, stay.slowMonths, "forecast.stay.slow_months"),
      .init("slow_large", .slowLarge, stay.slowMonthsLarge, "forecast.stay.slow_months_large"),
    ]
  }

  private static func assumptions(_ settings: CapacitySettings) -> [Assumption] {
    var assumptions = [
      Assumption("hotel_price", .hotelPrice, .kroner(settings.hotelPrice), "capacity.hotel_price"),
      Assumption(
        "emergency_price", .emergencyPrice, .kroner(settings.emergencyPrice),
        "capacity.emergency_price"),
      Assumption(
        "hotel_most", .hotelMost, .whole(settings.hotelHouseholds), "capacity.hotel_households"),
    ]
    if settings.risk == "tail" {
      assumptions.append(
        .init(
          "tail_weight", .tailWeight, settings.tailWeightPercent, "capacity.tail_weight_percent"))
    }
    return assumptions
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

/// A setting that the results rest on.
private struct Assumption {
  let id: String
  let words: ContextWords
  let cell: ReportCell
  /// The path of its key in `scenario.yaml`.
  let key: String

  init(_ id: String, _ words: ContextWords, _ cell: ReportCell, _ key: String) {
    self.id = id
    self.words = words
    self.cell = cell
    self.key = key
  }

  init(_ id: String, _ words: ContextWords, _ number: Thousandths, _ key: String) {
    let decimals = number.raw % 1000 == 0 ? 0 : number.raw % 100 == 0 ? 1 : 3
    self.init(id, words, .decimal(number.value, decimals: decimals), key)
  }
}
