import PlacementDomain

/// An independent check of any plan, ours or made by hand: every rule, and every number it claims.
///
/// It uses neither the solver nor the program, only the plan, the scenario and integers.
public struct PlanAudit: Sendable {
  /// Broken rules and wrong claims.
  public let findings: [Violation]
  /// What the plan comes to.
  public let evaluation: Evaluation
  /// The plan in positions.
  public let assignment: Assignment

  /// Whether nothing was found.
  public var passed: Bool { findings.isEmpty }

  /// Checks a plan, under the earlier plan that it says it follows and the decisions of its log.
  public init(_ plan: Plan, _ facts: PlacementFacts) {
    let facts = plan.previous == nil ? facts : facts.following(plan.previous)
    let resolved = ResolvedPlan(plan, facts)
    assignment = resolved.assignment
    evaluation = Evaluation(assignment, facts)
    findings =
      resolved.findings + RuleBook.violations(in: assignment, facts)
      + PlanClaims.findings(in: plan, assignment, evaluation, facts)
  }
}
