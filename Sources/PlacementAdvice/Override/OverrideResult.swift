import PlacementDomain
import PlacementModel

/// A plan under decisions of people, beside the plan without them.
public struct OverrideResult: Sendable {
  /// The plan without any decision; nil where nothing was decided.
  public let base: PlacementResult?
  /// The plan, its log filled in.
  public let plan: Plan
  /// The same in positions.
  public let assignment: Assignment
  /// What it comes to.
  public let evaluation: Evaluation
  /// The scenario under the decisions, as the plan was made.
  public let facts: PlacementFacts

  /// Fills in the log of a plan, and audits it against the scenario without the decisions.
  init(
    _ result: PlacementResult, log: [PlanChange], over base: PlacementResult?,
    _ facts: PlacementFacts, _ decided: PlacementFacts
  ) throws {
    var plan = result.plan
    plan.changes = log
    plan.price = base.map { PriceOfChange(of: result.evaluation, over: $0.evaluation) }
    plan.certificate.changes = log.count
    let audit = PlanAudit(plan, facts)
    guard audit.passed else { throw PlacementFailure.rejectedByAudit(audit.findings) }
    self.base = base
    self.plan = plan
    self.facts = decided.following(plan.previous)
    assignment = result.assignment
    evaluation = result.evaluation
  }

  /// By how many person-minutes a day a price may be wrong, since both plans are only proven to a gap.
  ///
  /// Nil where one of them is not proven at all.
  public var uncertainty: Thousandths? {
    guard let base else { return .zero }
    func slack(_ plan: Plan) -> Thousandths? {
      guard let level = plan.levels.first(where: { $0.id == PlanLevelID.burden }),
        let bound = level.bound
      else { return nil }
      return level.value - bound
    }
    guard let first = slack(base.plan), let second = slack(plan) else { return nil }
    return max(first, second)
  }
}

extension PlacementResult {
  /// The homes of the plan, for another to follow.
  var homes: PreviousPlan {
    PreviousPlan(
      homes: Dictionary(plan.placements.map { ($0.household, $0.home) }) { first, _ in first })
  }
}
