import PlacementAdvice
import PlacementDomain
import PlacementModel

/// A frontier for reading on a terminal.
public struct TradeOffSummary {
  private let report: TradeOffReport
  private let language: String

  /// The summary's text.
  public static func text(
    _ report: TradeOffReport, language: String, width: Int = 100, color: Bool = false,
    files: [String] = []
  ) -> String {
    var page = TextPage(width: width, isColoured: color)
    TradeOffSummary(report: report, language: language).write(&page, files)
    return page.text
  }

  private var style: NumberStyle { NumberStyle(language: language) }
  private var measures: MeasureText { MeasureText(language: language, settings: report.settings) }
  private var tradeOff: TradeOff { report.tradeOff }

  private func write(_ page: inout TextPage, _ files: [String]) {
    let settings = report.settings
    page.title(
      TradeOffWords.title(
        language,
        ["title": printable(settings.title.isEmpty ? settings.name : settings.title)]))
    page.sentence(
      TradeOffWords.chartTitle(
        language,
        ["first": measures.name(tradeOff.first), "second": measures.name(tradeOff.second)]),
      .bold)
    page.sentence(
      TradeOffWords.what(
        language,
        ["within": style.percentUp(report.within), "most": style.decimal(tradeOff.most)]))
    points(&page)
    if tradeOff.points.count == 1 { page.sentence(TradeOffWords.onePoint(language), indent: 2) }
    if tradeOff.isWhole, tradeOff.points.count > 1 {
      page.sentence(TradeOffWords.whole(language), indent: 2)
    }
    if !tradeOff.points.allSatisfy(\.isProven) {
      page.sentence(TradeOffWords.notAllProven(language), .warning, indent: 2)
    }
    if tradeOff.isStopped { page.sentence(TradeOffWords.stopped(language), .warning, indent: 2) }
    steps(&page)
    guard !files.isEmpty else { return }
    page.heading(TradeOffWords.files(language))
    for file in files { page.sentence(printable(file), indent: 2) }
  }

  private func points(_ page: inout TextPage) {
    page.heading(TradeOffWords.points(language))
    let rows = tradeOff.points.enumerated().map { index, point in
      [
        style.whole(index + 1), measures.text(tradeOff.first, point.first.value),
        measures.proof(tradeOff.first, point.first.value, point.first.bound),
        measures.text(tradeOff.second, point.second.value),
        measures.proof(tradeOff.second, point.second.value, point.second.bound),
        measures.above(point.burden, tradeOff.best.evaluation.burden),
        style.decimal(point.worst), printable(report.household(point.worstOff)),
      ]
    }
    page.table(
      TextTable(
        columns: [
          .init(heading: TradeOffWords.number(language), isNumber: true),
          .init(heading: measures.short(tradeOff.first), isNumber: true),
          .init(heading: MeasureWords.proof(language), spare: 1),
          .init(heading: measures.short(tradeOff.second), isNumber: true),
          .init(heading: MeasureWords.proof(language), spare: 1),
          .init(heading: MeasureWords.aboveBest(language), isNumber: true),
          .init(heading: MeasureWords.worstShort(language), isNumber: true),
          .init(heading: "", spare: 2),
        ], rows: rows))
  }

  private func steps(_ page: inout TextPage) {
    guard !tradeOff.steps.isEmpty else { return }
    page.heading(TradeOffWords.steps(language))
    let rows = tradeOff.steps.enumerated().map { index, step in
      [
        "\(index + 1) → \(index + 2)", measures.text(tradeOff.first, step.first, signed: true),
        measures.text(tradeOff.second, step.second, signed: true), style.signed(step.worst),
        step.loser.map {
          TradeOffWords.loser(
            language,
            ["household": printable(report.household($0.household)), "more": style.signed($0.more)])
        } ?? TradeOffWords.nobody(language),
      ]
    }
    page.table(
      TextTable(
        columns: [
          .init(heading: TradeOffWords.step(language)),
          .init(heading: measures.short(tradeOff.first), isNumber: true),
          .init(heading: measures.short(tradeOff.second), isNumber: true),
          .init(heading: TradeOffWords.worstChange(language), isNumber: true, least: 8),
          .init(heading: TradeOffWords.losesMost(language), isNumber: true, least: 12),
        ], rows: rows))
  }
}
