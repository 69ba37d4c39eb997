import CapacityProgram

/// What a future could have cost had it been known from the start.
public struct PerfectForesight: Hashable, Sendable {
  /// The best plan that was found, and what it comes to.
  public var run: PolicyRun

  /// No plan, and so no policy, has a cost below this in the future, in kroner.
  public var bound: Double

  /// Plans a future by itself.
  ///
  /// A service target says nothing about one future; there cost alone decides, as it does for
  /// every attitude to risk.
  ///
  /// - Throws: ``AdviceProblem`` where no plan is possible.
  public init(
    in problem: CapacityProblem, futures: DemandFutures, future: Int, options: CapacityOptions
  ) throws {
    var known = problem
    known.risk = .expectation
    let only = futures.only(future)
    let solution = try CapacityPlanner(problem: known, futures: only).firmly(options: options)
    run = PolicyRun(solution.plan, in: problem, future: only)
    bound = solution.bound
  }
}
