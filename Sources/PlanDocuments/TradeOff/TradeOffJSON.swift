import PlacementAdvice
import PlacementDomain
import PlacementModel

/// `tradeoff.json`: the frontier, what is proven of each point, and what the steps cost.
///
/// Values are in the measure's own thousandths: weighted person-minutes a day, or households. A burden's
/// terms in person-minutes a day before the weight stand beside.
public enum TradeOffJSON {
  /// The format, in the member `format`.
  public static let format = "nabolag.tradeoff/1"

  /// The file's text.
  public static func encode(_ report: TradeOffReport) -> String {
    let tradeOff = report.tradeOff
    return JSONText.members([
      "best_burden": .decimal(tradeOff.best.evaluation.burden),
      "complete": .number(tradeOff.isStopped ? "false" : "true"),
      "first": .text(tradeOff.first.id), "format": .text(format),
      "most_burden": .decimal(tradeOff.most),
      "points": .list(tradeOff.points.map { point($0, report) }),
      "scenario": .members([
        "name": .text(report.settings.name), "sha256": .text(report.facts.scenario.hash),
      ]),
      "searches": .whole(tradeOff.searches), "second": .text(tradeOff.second.id),
      "steps": .list(tradeOff.steps.map { step($0, report) }),
      "whole": .number(tradeOff.isWhole ? "true" : "false"),
      "within": .number("\(report.within)"),
    ]).document
  }

  private static func point(_ point: TradeOffPoint, _ report: TradeOffReport) -> JSONText {
    let terms = point.plan.evaluation.terms.map { ($0.id.rawValue, JSONText.decimal($0.amount)) }
    let goals = point.plan.goals.filter { $0.measure == .burden }
    return .members([
      "amounts": .members(Dictionary(uniqueKeysWithValues: terms)),
      "burden": .members([
        "bound": .decimal(goals.first?.bound), "value": .decimal(point.burden),
      ]),
      "cap": .decimal(point.cap), "first": interval(point.first), "second": interval(point.second),
      "moves": .whole(point.plan.evaluation.moves),
      "proven": .truth(point.isProven),
      "worst": .members([
        "household": .text(report.household(point.worstOff)), "per_person": .decimal(point.worst),
      ]),
    ])
  }

  private static func interval(_ interval: TradeOffPoint.Interval) -> JSONText {
    .members(["bound": .decimal(interval.bound), "value": .decimal(interval.value)])
  }

  private static func step(_ step: TradeOffStep, _ report: TradeOffReport) -> JSONText {
    var members: [String: JSONText] = [
      "first": .decimal(step.first), "second": .decimal(step.second), "worst": .decimal(step.worst),
    ]
    if let loser = step.loser {
      members["loses_most"] = .members([
        "household": .text(report.household(loser.household)), "per_person": .decimal(loser.more),
      ])
    }
    return .members(members)
  }
}
