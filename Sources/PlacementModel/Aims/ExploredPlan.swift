import LinearModel
import PlacementDomain
import SiftedSearch

/// A plan as good as the best on the first two levels, with the least of some measures within limits.
public struct ExploredPlan: Sendable {
  /// What was made as small as possible, in this order; each was then held at what was found.
  public let goals: [Goal]
  /// The plan in positions.
  public let assignment: Assignment
  /// What it comes to.
  public let evaluation: Evaluation
  /// What the searches did, counted.
  public let counters: SearchCounters

  /// One measure that was made as small as possible.
  public struct Goal: Hashable, Sendable {
    /// What was made small.
    public let measure: PlanMeasure
    /// What the plan has of it.
    public let value: Thousandths
    /// No plan within the limits that has no more of the goals before it has less; nil where nothing is
    /// proven.
    public let bound: Thousandths?

    /// Whether no plan has less.
    public var isProven: Bool { bound.map { $0 >= value } ?? false }
  }

  /// Whether every goal is proven.
  public var isProven: Bool { goals.allSatisfy(\.isProven) }

  /// The plan with everything that documents say of it.
  ///
  /// Its levels are those of the best plan, whose bounds hold for every plan.
  ///
  /// - Throws: ``PlacementFailure/rejectedByAudit(_:)``, a fault of the program.
  public func result(
    beside best: PlacementResult, _ facts: PlacementFacts, language: String
  ) throws -> PlacementResult {
    var plan = PlanWriter.plan(assignment, evaluation, facts, language: language)
    plan.certificate = best.plan.certificate
    plan.certificate.nodes = counters.nodes
    plan.termination = best.plan.termination
    let measures = Dictionary(goals.map { ($0.measure.id, $0) }) { first, _ in first }
    plan.levels = best.plan.levels.map { level in
      switch level.id {
      case PlanLevelID.unplaced:
        PlanLevel(id: level.id, value: Thousandths(evaluation.unplaced), bound: level.bound)
      case PlanLevelID.overflow:
        PlanLevel(id: level.id, value: Thousandths(evaluation.overflow), bound: level.bound)
      default: PlanLevel(id: level.id, value: evaluation.burden, bound: level.bound)
      }
    }
    if goals.map(\.measure) == [.worst, .burden], let worst = measures[PlanMeasure.worst.id] {
      // The switch that puts a level before the burden: bounds are those with it held.
      plan.levels.insert(
        PlanLevel(id: PlanLevelID.worst, value: worst.value, bound: worst.bound),
        at: plan.levels.count - 1)
      plan.levels[plan.levels.count - 1].bound = measures[PlanLevelID.burden]?.bound
    }
    let audit = PlanAudit(plan, facts)
    guard audit.passed else { throw PlacementFailure.rejectedByAudit(audit.findings) }
    plan.certificate.audit = "passed"
    return PlacementResult(
      plan: plan, assignment: assignment, evaluation: evaluation, findings: audit.findings,
      counters: counters)
  }
}
