import GLPKSolver
import LinearModel

/// Finds out what to order, how much of it, at which meeting, and when to take it down.
public struct CapacityPlanner: Sendable {
  /// The problem.
  public let problem: CapacityProblem

  /// What is known when.
  public let tree: DecisionTree

  /// Demand.
  public let futures: DemandFutures

  private let demand: SuffixDemand
  private let months: [MonthCurve]
  private let groups: SlotGroups

  /// A planner; the same one serves many searches with different wishes.
  ///
  /// - Parameter tree: The chain of all meetings when nil: all is decided here and now.
  /// - Throws: ``CapacityInputProblem`` with everything that is wrong with what is given.
  public init(
    problem: CapacityProblem, futures: DemandFutures, tree: DecisionTree? = nil
  ) throws(CapacityInputProblem) {
    var found = problem.problems() + futures.problems()
    if futures.months != problem.months || futures.classes != problem.classes {
      found.append("the futures have other months or classes than the problem")
    }
    guard found.isEmpty else { throw CapacityInputProblem(sentences: found) }
    let tree = tree ?? DecisionTree.chain(of: problem, futures: futures)
    found = tree.problems(in: problem, futures: futures)
    guard found.isEmpty else { throw CapacityInputProblem(sentences: found) }
    self.problem = problem
    self.tree = tree
    self.futures = futures
    let demand = SuffixDemand(futures)
    self.demand = demand
    // Which homes stand together does not depend on wishes.
    let plan = PlanModel(problem: problem, tree: tree, wishes: PlanWishes())
    groups = SlotGroups(plan)
    months = groups.slots.map { slots in
      MonthCurve(
        futures: tree.nodes[plan.slots.node[slots[0]]].futures,
        months: slots.map { plan.slots.month[$0] }, demand: demand, weights: futures.weights)
    }
  }

  /// The best plan that does what is wished, or why there is none.
  ///
  /// - Throws: ``CapacityInputProblem`` for wishes that do not fit the problem; `GLPKFailure` when
  ///   the solver fails.
  public func solve(
    _ wishes: PlanWishes = PlanWishes(), options: CapacityOptions = CapacityOptions()
  ) throws -> CapacityOutcome {
    let found = wishes.problems(in: problem)
    guard found.isEmpty else { throw CapacityInputProblem(sentences: found) }
    let early = unmetBeforeSearch(wishes)
    guard early.isEmpty else { return .impossible(early) }
    let goal: Goal = wishes.differFrom.isEmpty ? .cost : .distance
    let result = try search(goal, Limits.around(goal), wishes, options)
    switch result.ending {
    case .infeasible: return .impossible(try unmetAfterSearch(wishes, options))
    case .ended(let termination):
      guard let best = result.best else { return .stopped(termination) }
      return .solved(
        CapacitySolution(
          plan: best.plan, evaluation: best.evaluation, objective: best.value,
          bound: min(result.bound, best.value), termination: termination, effort: result.effort))
    }
  }

  /// What a plan comes to with the planner's own futures.
  public func evaluate(
    _ plan: CapacityPlan, wishes: PlanWishes = PlanWishes()
  ) -> CapacityEvaluation {
    CapacityEvaluation(
      plan, in: problem, tree: tree, futures: futures, demand: demand, wishes: wishes)
  }

  /// What came of one search.
  struct SearchResult: Sendable {
    let ending: PlanSearch.Ending
    let best: Candidate?
    let bound: Double
    let effort: CapacitySolution.Effort
  }

  /// Searches for what makes a goal least.
  func search(
    _ goal: Goal, _ limits: Limits, _ wishes: PlanWishes, _ options: CapacityOptions
  ) throws -> SearchResult {
    let model = PlanModel(problem: problem, tree: tree, wishes: wishes, goal: goal)
    let master = MasterModel(
      plan: model, groups: groups, goal: goal, limits: limits, futures: futures)
    var search = PlanSearch(master: master, demand: demand, months: months, options: options)
    let ending = try search.run()
    return SearchResult(
      ending: ending, best: search.best, bound: search.bound, effort: search.effort)
  }
}

/// What is given does not make a problem; one sentence for each thing that is wrong.
public struct CapacityInputProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, and where.
  public let sentences: [String]

  /// All of it in a line.
  public var description: String {
    "not a usable capacity problem: " + sentences.joined(separator: "; ")
  }
}
