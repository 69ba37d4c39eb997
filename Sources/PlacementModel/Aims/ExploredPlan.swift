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
  /// Why the last search ended, as a plan says it.
  public let termination: String
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
  /// - Parameters:
  ///   - best: The plan that it stands beside, whose bounds hold for every plan.
  ///   - worstFirst: Whether the goals are levels of the plan: the worst-off, then the burden. Without that its
  ///     levels are those of the best plan, and its burden is measured against the best that any plan has.
  /// - Throws: ``PlacementFailure/rejectedByAudit(_:)``, a fault of the program.
  public func result(
    beside best: PlacementResult, _ facts: PlacementFacts, worstFirst: Bool = false,
    language: String
  ) throws -> PlacementResult {
    var plan = PlanWriter.plan(assignment, evaluation, facts, language: language)
    plan.certificate = best.plan.certificate
    plan.certificate.nodes = counters.nodes
    plan.termination = best.plan.termination
    plan.levels = best.plan.levels.filter { $0.id != PlanLevelID.worst }
    for index in plan.levels.indices {
      switch plan.levels[index].id {
      case PlanLevelID.unplaced: plan.levels[index].value = Thousandths(evaluation.unplaced)
      case PlanLevelID.overflow: plan.levels[index].value = Thousandths(evaluation.overflow)
      default: plan.levels[index].value = evaluation.burden
      }
    }
    if worstFirst {
      plan.levels.removeLast()
      // A level's bound stands only if all levels before it are proven.
      for (index, goal) in goals.enumerated() {
        let isReached = goals.prefix(index).allSatisfy(\.isProven)
        plan.levels.append(
          PlanLevel(
            id: goal.measure.id, value: goal.value, bound: isReached ? goal.bound : nil))
      }
      plan.termination = termination
    }
    let audit = PlanAudit(plan, facts)
    guard audit.passed else { throw PlacementFailure.rejectedByAudit(audit.findings) }
    plan.certificate.audit = "passed"
    return PlacementResult(
      plan: plan, assignment: assignment, evaluation: evaluation, findings: audit.findings,
      counters: counters)
  }
}
