import PlacementAdvice
import PlacementDomain
import PlacementModel

/// `alternatives.json`: what each plan beside the best has, and what is proven of it.
public enum AlternativesJSON {
  /// The format, in the member `format`.
  public static let format = "nabolag.alternatives/1"

  /// The file's text.
  public static func encode(_ report: AlternativesReport) -> String {
    let alternatives = report.alternatives
    return JSONText.members([
      "format": .text(format), "most_burden": .decimal(alternatives.most),
      "plans": .list(alternatives.plans.map { plan($0.measure, $0.result, report) }),
      "looked_for": .list(alternatives.entries.map(entry)),
      "scenario": .members([
        "name": .text(report.settings.name), "sha256": .text(report.facts.scenario.hash),
      ]),
      "within": .number("\(report.within)"),
    ]).document
  }

  private static func plan(
    _ measure: PlanMeasure, _ result: PlacementResult, _ report: AlternativesReport
  ) -> JSONText {
    let level = result.plan.levels.first { $0.id == PlanLevelID.burden }
    var members: [String: JSONText] = [
      "burden": .members([
        "bound": .decimal(level?.bound), "value": .decimal(result.evaluation.burden),
      ]),
      "file": .text(AlternativesReport.fileName(measure) + ".json"), "least": .text(measure.id),
    ]
    for measure in report.compared {
      members[AlternativesReport.word(measure)] = JSONText.decimal(
        measure.value(in: result.evaluation))
    }
    return .members(members)
  }

  private static func entry(_ entry: PlacementAlternatives.Entry) -> JSONText {
    let file =
      switch entry.outcome {
      case .plan: AlternativesReport.fileName(entry.measure)
      case .best: AlternativesReport.fileName(.burden)
      case .alternative(let other): AlternativesReport.fileName(other)
      }
    return .members([
      "bound": .decimal(entry.bound), "file": .text(file + ".json"),
      "measure": .text(entry.measure.id), "value": .decimal(entry.value),
    ])
  }
}

/// `alternatives.csv`: one row for each plan, as Danish Excel opens it.
public enum AlternativesCSV {
  /// The file's text.
  public static func encode(_ report: AlternativesReport, language: String) -> String {
    let style = NumberStyle(language: language)
    let measures = MeasureText(language: language, settings: report.settings)
    let heading =
      [
        AlternativeWords.planColumn(language), AlternativeWords.leastColumn(language),
        MeasureWords.burdenShort(language), MeasureWords.atLeast(language, ["bound": ""]),
      ] + report.compared.map { measures.heading($0) }
    let rows = report.alternatives.plans.map { measure, result -> [String] in
      let bound = result.plan.levels.first { $0.id == PlanLevelID.burden }?.bound
      return [
        AlternativesReport.fileName(measure), measures.name(measure),
        style.plain(result.evaluation.burden), bound.map(style.plain) ?? "",
      ]
        + report.compared.map {
          style.plain(
            Thousandths(rounding: measures.number($0, $0.value(in: result.evaluation))))
        }
    }
    return CSVText.document([heading] + rows)
  }
}
