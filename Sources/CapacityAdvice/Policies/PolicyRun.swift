import CapacityProgram

/// What one policy did in one future, and what came of it.
public struct PolicyRun: Hashable, Sendable {
  /// All its decisions; nodes are meetings.
  public var plan: CapacityPlan

  /// The cost, in kroner.
  public var cost: Int

  /// Whether some household was ever without an ordinary home.
  public var isWithoutHome: Bool

  /// Whether some household was ever without a home and without a hotel room.
  public var isWithoutRoof: Bool

  /// Household-months in hotels.
  public var hotelMonths: Double

  /// Household-months in emergency housing.
  public var emergencyMonths: Double

  /// Home-months vacant among those of the plan.
  public var idleHomeMonths: Double

  /// Lets a policy decide meeting by meeting, and reckons what its decisions come to.
  ///
  /// - Parameters:
  ///   - future: Which of the futures comes; the policy sees no more of it than has passed.
  /// - Throws: What the policy throws.
  public init(
    _ policy: any CapacityPolicy, in problem: CapacityProblem, futures: DemandFutures, future: Int
  ) throws {
    var plan = CapacityPlan()
    for meeting in problem.meetings.indices {
      let seen = SeenDemand(
        futures, future: future, months: problem.monthsSeen(at: meeting))
      plan.append(try policy.decisions(at: meeting, seen: seen, after: plan))
    }
    self.init(plan, in: problem, future: futures.only(future))
  }

  /// What a plan comes to in a single future; its nodes are meetings.
  public init(_ plan: CapacityPlan, in problem: CapacityProblem, future: DemandFutures) {
    let evaluation = CapacityEvaluation(
      plan, in: problem, tree: DecisionTree.chain(of: problem, futures: future), futures: future)
    self.plan = plan
    cost = evaluation.futureCosts[0]
    isWithoutHome = evaluation.shareWithoutHome > 0
    isWithoutRoof = evaluation.shareWithoutRoof > 0
    hotelMonths = evaluation.hotelMonths
    emergencyMonths = evaluation.emergencyMonths
    idleHomeMonths = evaluation.idleHomeMonths
  }
}
