import FlowForecast

/// A backtest for reading on a terminal.
public enum BacktestSummary {
  /// The summary's text.
  ///
  /// - Parameters:
  ///   - report: The backtest.
  ///   - language: `da` or `en`.
  ///   - width: Columns of the terminal.
  ///   - color: Whether headings are coloured.
  ///   - verbose: Whether every series gets tables of its own, also of single months.
  ///   - files: Files that were written.
  public static func text(
    _ report: BacktestReport, language: String, width: Int = 100, color: Bool = false,
    verbose: Bool = false, files: [String] = []
  ) -> String {
    var page = TextPage(width: width, isColoured: color)
    page.title(BacktestWords.title(language))
    page.sentence(introduction(report, language))
    if !report.unscored.isEmpty {
      let names = report.unscored.map { printable($0.name) }.joined(separator: ", ")
      page.sentence(BacktestWords.unscored(language, ["names": names]))
    }
    page.sentence(BacktestWords.note(language))
    var shown = [report.pooled]
    if verbose, report.parts.count > 1 { shown += report.parts }
    for part in shown {
      table(part, report, .cumulative, language, &page)
      if verbose { table(part, report, .single, language, &page) }
    }
    if report.parts.count > 1 {
      page.heading(BacktestWords.oneByOne(language))
      let target = BacktestTarget.Kind.cumulative
      page.table(
        TextTable(
          columns: columns(report, language),
          rows: report.parts.map { part in
            [printable(part.name)] + cells(part, .ensemble, target, report, language)
          }))
    }
    if !files.isEmpty {
      page.heading(BacktestWords.files(language))
      for file in files { page.sentence(printable(file), indent: 2) }
    }
    return page.text
  }

  private static func introduction(_ report: BacktestReport, _ language: String) -> String {
    let style = NumberStyle(language: language)
    let shortest = BacktestTarget(.cumulative, report.settings.horizons.first ?? 1)
    let model = report.settings.models.first ?? .ensemble
    let origins = report.pooled.origins
    return BacktestWords.what(
      language,
      [
        "series": style.whole(report.parts.count),
        "origins": style.whole(report.pooled.summary(model, shortest).count),
        "first": origins?.lowerBound.description ?? "",
        "last": origins?.upperBound.description ?? "",
        "paths": style.whole(report.settings.replications),
      ])
  }

  private static func table(
    _ part: BacktestReport.Part, _ report: BacktestReport, _ kind: BacktestTarget.Kind,
    _ language: String, _ page: inout TextPage
  ) {
    let name = part.name.isEmpty ? BacktestWords.allTogether(language) : printable(part.name)
    let heading = kind == .cumulative ? BacktestWords.cumulativeTable : .singleTable
    page.heading(heading(language, ["name": name]))
    page.table(
      TextTable(
        columns: columns(report, language),
        rows: report.settings.models.map { model in
          [BacktestWords.name(of: model)(language)] + cells(part, model, kind, report, language)
        }))
  }

  private static func columns(_ report: BacktestReport, _ language: String) -> [TextTable.Column] {
    [TextTable.Column(heading: "", least: 8)]
      + report.settings.horizons.map {
        TextTable.Column(
          heading: BacktestWords.months(language, ["months": String($0)]), isNumber: true)
      }
  }

  private static func cells(
    _ part: BacktestReport.Part, _ model: FlowModel, _ kind: BacktestTarget.Kind,
    _ report: BacktestReport, _ language: String
  ) -> [String] {
    report.settings.horizons.map { horizon in
      let summary = part.summary(model, BacktestTarget(kind, horizon))
      guard summary.crpsOverMean != nil else { return "–" }
      return NumberStyle(language: language).fixed(summary.crpsOverMean, 2) + " · "
        + NumberStyle(language: language).percent(summary.cover80)
    }
  }
}
