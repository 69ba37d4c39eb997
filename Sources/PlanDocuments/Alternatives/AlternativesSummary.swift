import PlacementAdvice
import PlacementDomain
import PlacementModel

/// Plans beside the best, for reading on a terminal.
public struct AlternativesSummary {
  private let report: AlternativesReport
  private let language: String

  /// The text, which goes after the summary of the best plan.
  public static func text(
    _ report: AlternativesReport, language: String, width: Int = 100, color: Bool = false
  ) -> String {
    var page = TextPage(width: width, isColoured: color)
    AlternativesSummary(report: report, language: language).write(&page)
    return page.text
  }

  private var style: NumberStyle { NumberStyle(language: language) }
  private var measures: MeasureText { MeasureText(language: language, settings: report.settings) }

  private func write(_ page: inout TextPage) {
    page.heading(AlternativeWords.heading(language))
    page.sentence(
      AlternativeWords.what(language, ["within": style.percentUp(report.within)]), indent: 2)
    let best = report.alternatives.best.evaluation.burden
    let rows = report.alternatives.plans.map { measure, result in
      [
        AlternativesReport.fileName(measure),
        measures.above(result.evaluation.burden, best),
        report.distance(result).map { $0 == 0 ? style.percent(0) : style.percentUp($0) } ?? "–",
      ] + report.compared.map { measures.plain($0, $0.value(in: result.evaluation)) }
    }
    page.table(
      TextTable(
        columns: [
          .init(heading: AlternativeWords.planColumn(language)),
          .init(heading: MeasureWords.aboveBest(language), isNumber: true),
          .init(heading: AlternativeWords.distanceColumn(language), isNumber: true),
        ]
          + report.compared.map {
            .init(heading: measures.short($0), isNumber: true, least: 16)
          }, rows: rows))
    for entry in report.alternatives.entries { sentence(entry, &page) }
  }

  private func sentence(_ entry: PlacementAlternatives.Entry, _ page: inout TextPage) {
    var values = [
      "measure": measures.name(entry.measure), "value": measures.text(entry.measure, entry.value),
      "proof": measures.proof(entry.measure, entry.value, entry.bound),
    ]
    switch entry.outcome {
    case .plan:
      page.sentence(
        AlternativesReport.fileName(entry.measure) + ": "
          + AlternativeWords.leastProof(language, values), indent: 2)
    case .best: page.sentence(AlternativeWords.sameAsBest(language, values), indent: 2)
    case .alternative(let other):
      values["other"] = measures.name(other)
      page.sentence(AlternativeWords.sameAs(language, values), indent: 2)
    }
  }
}

/// What putting the worst-off first costs, for reading on a terminal.
public enum WorstFirstSummary {
  /// The sentence, which goes after the summary of the plan.
  ///
  /// - Parameters:
  ///   - fair: The plan in which the worst-off goes before the burden.
  ///   - best: The plan without that.
  public static func text(
    _ fair: PlacementResult, over best: PlacementResult, _ facts: PlacementFacts,
    language: String, width: Int = 100, color: Bool = false
  ) -> String {
    var page = TextPage(width: width, isColoured: color)
    let style = NumberStyle(language: language)
    let measures = MeasureText(language: language, settings: facts.scenario.settings)
    let level = fair.plan.levels.first { $0.id == PlanLevelID.worst }
    let price = PriceOfChange(of: fair.evaluation, over: best.evaluation)
    let values = [
      "worst": style.decimal(fair.evaluation.worst),
      "before": style.decimal(best.evaluation.worst),
      "proof": measures.proof(.worst, fair.evaluation.worst, level?.bound),
      "price": style.decimal(price.burden),
      "share": measures.above(fair.evaluation.burden, best.evaluation.burden),
    ]
    page.line("")
    if fair.evaluation.worst == best.evaluation.worst {
      page.sentence(AlternativeWords.priceNothing(language, values))
    } else {
      page.sentence(AlternativeWords.price(language, values), .bold)
      let isExact = (fair.plan.levels + best.plan.levels).allSatisfy { $0.gap == 0 }
      if !isExact { page.sentence(AlternativeWords.priceOpen(language)) }
    }
    return page.text
  }
}
