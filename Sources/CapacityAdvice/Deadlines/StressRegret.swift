import CapacityProgram

/// How much a plan costs more in a named set of futures than the plan that would be best there.
public struct StressRegret: Hashable, Sendable {
  /// Futures with a name, such as a low flow or the one of 2015.
  public struct Stress: Hashable, Sendable {
    /// The name.
    public var name: String

    /// The futures, of the problem's months and classes.
    public var futures: DemandFutures

    /// Named futures.
    public init(name: String, futures: DemandFutures) {
      self.name = name
      self.futures = futures
    }
  }

  /// The name of the futures.
  public var name: String

  /// What the plan comes to there.
  public var evaluation: CapacityEvaluation

  /// The plan that is best there, and what it comes to.
  public var bestPlan: CapacityPlan

  /// What the best plan comes to.
  public var bestEvaluation: CapacityEvaluation

  /// The difference of the two objectives, in kroner.
  public var found: Double

  /// Where the regret against the best possible plan must lie, in kroner.
  public var range: ProvenRange

  /// The regret of a plan over a chain of all meetings.
  ///
  /// - Throws: ``AdviceProblem`` where no plan is possible there.
  public init(
    of plan: CapacityPlan, in stress: Stress, problem: CapacityProblem,
    wishes: PlanWishes = PlanWishes(), options: CapacityOptions = CapacityOptions()
  ) throws {
    let planner = try CapacityPlanner(problem: problem, futures: stress.futures)
    let here = planner.evaluate(plan, wishes: wishes)
    let best = try planner.solve(wishes, options: options).get()
    let value = here.objective(wishes)
    name = stress.name
    evaluation = here
    bestPlan = best.plan
    bestEvaluation = best.evaluation
    found = value - best.objective
    range = ProvenRange(least: value - best.objective, most: value - best.bound)
  }
}
