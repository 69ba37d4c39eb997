import ArrivalReplay
import PlacementDomain

/// A replay for reading on a terminal.
public struct ReplaySummary: Sendable {
  private let report: ReplayReport
  private let language: String

  private var style: NumberStyle { NumberStyle(language: language) }

  /// The summary's text.
  ///
  /// - Parameters:
  ///   - report: The study.
  ///   - language: `da` or `en`.
  ///   - width: Columns of the terminal.
  ///   - color: Whether headings are coloured.
  ///   - files: Files that were written.
  public static func text(
    _ report: ReplayReport, language: String, width: Int = 100, color: Bool = false,
    files: [String] = []
  ) -> String {
    var page = TextPage(width: width, isColoured: color)
    ReplaySummary(report: report, language: language).write(&page, files)
    return page.text
  }

  private func write(_ page: inout TextPage, _ files: [String]) {
    let settings = report.scenario.settings
    let figures = report.figures
    page.title(
      ReplayWords.title(
        language, ["title": printable(settings.title.isEmpty ? settings.name : settings.title)]))
    page.sentence(
      ReplayWords.what(
        language,
        [
          "years": style.whole(report.years.count), "months": style.whole(report.town.months),
          "futures": style.whole(report.futures),
          "households": mean(report.years.map(\.households)),
          "persons": mean(report.years.map(\.persons)),
        ]))
    page.sentence(
      ReplayWords.headline(
        language,
        ["lookahead": percent(figures.lookAhead.share), "greedy": percent(figures.greedy.share)]),
      .bold)
    page.sentence(
      figures.closed.map { ReplayWords.closed(language, ["share": percent($0)]) }
        ?? ReplayWords.nothingToClose(language))
    page.heading(ReplayWords.ways(language))
    page.table(table)
    page.line("")
    page.sentence(ReplayWords.scale(language))
    page.sentence(
      ReplayWords.bound(language, ["gap": style.percentUp(report.figures.hindsightGap)]))
    page.sentence(ReplayWords.outside(language))
    guard !files.isEmpty else { return }
    page.heading(ReplayWords.files(language))
    for file in files { page.sentence(printable(file), indent: 2) }
  }

  private var table: TextTable {
    let columns: [ReplayWords] = [.hours, .share, .error, .waiting, .hotel]
    let ways: [(ReplayWords, ReplayFigures.Way)] = [
      (.greedy, report.figures.greedy), (.lookAhead, report.figures.lookAhead),
      (.hindsight, report.figures.hindsight),
    ]
    return TextTable(
      columns: [.init(heading: "", least: 20)]
        + columns.map { .init(heading: $0(language), isNumber: true) },
      rows: ways.map { name, way in
        [
          name(language), style.whole(Int(way.value.value.rounded())), percent(way.share.value),
          way.share.error.map { $0 > 0 ? percent($0) : "" } ?? "",
          style.fixed(way.waiting?.value, 1), style.fixed(way.hotelPersonMonths?.value, 1),
        ]
      })
  }

  private func mean(_ numbers: [Int]) -> String {
    guard !numbers.isEmpty else { return "0" }
    return style.fixed(Double(numbers.reduce(0, +)) / Double(numbers.count), 1)
  }

  /// A share with its error.
  private func percent(_ estimate: ReplayFigures.Estimate) -> String {
    guard let error = estimate.error else { return percent(estimate.value) }
    return "\(percent(estimate.value)) (± \(style.fixed(100 * error, 1)))"
  }

  private func percent(_ share: Double) -> String {
    style.fixed(100 * share, 1) + (language == "da" ? " %" : "%")
  }
}
