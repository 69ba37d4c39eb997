import CapacityForecast
import FlowForecast

/// A forecast for reading on a terminal.
public struct ForecastSummary: Sendable {
  let report: ForecastReport
  let language: String
  /// Whether every variant gets tables of its own.
  let verbose: Bool

  var style: NumberStyle { NumberStyle(language: language) }
  var months: MonthStyle { MonthStyle(language: language) }

  /// The summary's text.
  ///
  /// - Parameters:
  ///   - report: The forecast.
  ///   - language: `da` or `en`.
  ///   - width: Columns of the terminal.
  ///   - color: Whether headings are coloured.
  ///   - verbose: Whether every variant gets tables of its own.
  ///   - files: Files that were written.
  public static func text(
    _ report: ForecastReport, language: String, width: Int = 100, color: Bool = false,
    verbose: Bool = false, files: [String] = []
  ) -> String {
    var page = TextPage(width: width, isColoured: color)
    ForecastSummary(report: report, language: language, verbose: verbose).write(&page, files)
    return page.text
  }

  private func write(_ page: inout TextPage, _ files: [String]) {
    let header = report.header
    page.title(
      ForecastWords.title(
        language, ["title": printable(header.title.isEmpty ? header.name : header.title)]))
    page.sentence(
      ForecastWords.what(
        language,
        [
          "replications": style.whole(header.replications), "months": style.whole(header.months),
          "first": months.long(header.start),
          "last": months.long(header.start + (header.months - 1)),
        ]))
    guard let first = report.variants.first else { return }
    let answers = ForecastAnswers(report: report, language: language)
    page.sentence(answers.headline(first), .bold)
    let isLikely = (first.tally.chanceEverShort(group: nil).last ?? 0) >= 0.1
    page.sentence(answers.shortage(first.tally), isLikely ? .warning : .good)
    page.heading(ForecastWords.chart(language))
    for line in ForecastTextChart(first.facts, first.tally, report, width: page.width).lines(months)
    {
      page.line(line)
    }
    page.sentence(ForecastWords.chartKey(language), indent: 2)
    tables(first, &page)
    stays(&page)
    variants(first.facts, &page)
    for variant in verbose ? Array(report.variants.dropFirst()) : [] {
      page.heading(printable(variant.facts.name(language)))
      tables(variant, &page)
    }
    page.line("")
    page.sentence(ForecastWords.outside(language))
    if !files.isEmpty {
      page.heading(ForecastWords.files(language))
      for file in files { page.sentence(printable(file), indent: 2) }
    }
  }

  private func tables(
    _ variant: (facts: ForecastHeader.Variant, tally: ForecastTally), _ page: inout TextPage
  ) {
    page.heading(ForecastWords.table(language))
    page.table(table(variant.facts, variant.tally))
    page.heading(
      ForecastWords.groups(
        language, ["month": months.long(report.header.start + (report.header.months - 1))]))
    page.table(groups(variant.facts, variant.tally))
  }

  private func table(_ facts: ForecastHeader.Variant, _ tally: ForecastTally) -> TextTable {
    let ever = tally.chanceEverShort(group: nil)
    let last = report.header.months - 1
    let shown = [2, 5, 11, 17, 23, 35, 47, 59, 119, 239].filter { $0 < last } + [last]
    return TextTable(
      columns: columns(
        [.month], [.need, .band80, .homes, .short, .missingWhenShort, .shortBefore]),
      rows: shown.map { month in
        let need = tally.distribution(.need, group: nil, month: month)
        let chance = tally.chanceShort(group: nil, month: month)
        let missing = tally.distribution(.missing, group: nil, month: month).mean
        return [
          months.short(report.months[month]), style.whole(need.quantile(0.5)), band(need),
          style.whole(facts.capacity.total(month)),
          Likelihood(chance).outOfHundred(language),
          chance > 0 ? NumberStyle(language: language).fixed(missing / chance, 1) : "–",
          Likelihood(ever[month]).outOfHundred(language),
        ]
      })
  }

  private func groups(_ facts: ForecastHeader.Variant, _ tally: ForecastTally) -> TextTable {
    let last = report.header.months - 1
    return TextTable(
      columns: columns([.group], [.homes, .band80, .shortBefore, .tenth, .half]),
      rows: tally.groups.enumerated().map { index, group in
        let ever = tally.chanceEverShort(group: index).last ?? 0
        return [
          group.name(language), style.whole(facts.capacity.groups[index][last]),
          band(tally.distribution(.need, group: index, month: last)),
          Likelihood(ever).outOfHundred(language), date(tally, index, 0.1), date(tally, index, 0.5),
        ]
      })
  }

  func columns(
    _ names: [ForecastWords], _ numbers: [ForecastWords]
  ) -> [TextTable.Column] {
    names.map { TextTable.Column(heading: $0(language)) }
      + numbers.map { TextTable.Column(heading: $0(language), isNumber: true) }
  }

  private func band(_ distribution: ForecastDistribution) -> String {
    let band = distribution.band(0.8)
    return "\(style.whole(band.lowerBound))–\(style.whole(band.upperBound))"
  }

  private func date(_ tally: ForecastTally, _ group: Int, _ chance: Double) -> String {
    tally.runOut(group: group, chance: chance).map(months.short) ?? "–"
  }
}
