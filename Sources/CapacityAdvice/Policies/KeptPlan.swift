import CapacityProgram

/// A plan made at the first meeting and kept, whatever comes.
public struct KeptPlan: CapacityPolicy {
  /// What sort of policy it is.
  public let kind: PolicyKind

  /// The plan; its nodes are meetings.
  public let plan: CapacityPlan

  private let problem: CapacityProblem

  /// A plan over a chain of all meetings, or none.
  public init(_ kind: PolicyKind, _ plan: CapacityPlan = CapacityPlan(), problem: CapacityProblem) {
    self.kind = kind
    self.plan = plan
    self.problem = problem
  }

  /// The plan that is best on some futures, to be kept.
  ///
  /// - Throws: ``AdviceProblem`` where there is none.
  public init(
    _ kind: PolicyKind, madeOn futures: DemandFutures, problem: CapacityProblem,
    wishes: PlanWishes = PlanWishes(), options: CapacityOptions
  ) throws {
    let planner = try CapacityPlanner(problem: problem, futures: futures)
    let solution = try planner.firmly(wishes, options: options)
    self.init(kind, solution.plan, problem: problem)
  }

  /// What the plan says for the meeting, and what must go.
  public func decisions(
    at meeting: Int, seen: SeenDemand, after plan: CapacityPlan
  ) -> CapacityPlan {
    // A plan that was made knows when permits end; doing nothing does not.
    guard kind == .doNothing else { return self.plan.decisions(at: meeting) }
    return PlanState(problem, after: plan).requiredEndings(
      at: meeting, before: problem.nextMeetingMonth(after: meeting))
  }
}
