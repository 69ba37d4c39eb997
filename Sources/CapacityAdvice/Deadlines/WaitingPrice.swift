import CapacityProgram

/// What it costs to put off an order until the next meeting, on the same futures.
///
/// Two searches: in one the plan must order now at least what was recommended, in the other it may
/// not order any of it until the next meeting. Each is proven within its gap, so the difference of
/// the two least objectives lies in a range; its middle is not the estimate, `found` is.
public struct WaitingPrice: Hashable, Sendable {
  /// The offers that are put off.
  public var offers: [Int]

  /// The meeting at which they are recommended.
  public var meeting: Int

  /// How many modules of each were recommended.
  public var modules: [Int]

  /// What came of it.
  public var price: Price

  /// What waiting costs.
  public enum Price: Hashable, Sendable {
    /// The difference between the two plans found, in kroner, and where the true one must lie.
    case known(found: Double, range: ProvenRange)

    /// Without these orders now, the wishes cannot be met.
    case impossible([UnmetWish])
  }

  /// The price of waiting for some orders.
  ///
  /// - Parameters:
  ///   - solution: The recommended plan, the best of the planner with the wishes.
  ///   - options: The gap of the two searches; the range is about twice as wide.
  /// - Throws: ``AdviceProblem`` where a search ends without a plan.
  public init(
    of offers: [Int], at meeting: Int, solution: CapacitySolution, planner: CapacityPlanner,
    wishes: PlanWishes = PlanWishes(), options: CapacityOptions = CapacityOptions()
  ) throws {
    let modules = offers.map { solution.plan.least(of: $0, at: meeting, in: planner.tree) }
    var now = wishes
    now.forced += zip(offers, modules).filter { $0.1 > 0 }.map {
      PlanWishes.Decision(offer: $0.0, meeting: meeting, modules: $0.1)
    }
    var later = wishes
    later.forbidden += offers.flatMap { offer in
      (0...meeting).map { PlanWishes.Decision(offer: offer, meeting: $0) }
    }
    self.offers = offers
    self.meeting = meeting
    self.modules = modules
    let first = try planner.solve(now, options: options).get()
    switch try planner.solve(later, options: options) {
    case .impossible(let wishes): price = .impossible(wishes)
    case .stopped(let termination): throw AdviceProblem.stopped(termination.name)
    case .solved(let second):
      // The recommended plan does what is forced: the better of the two plans counts.
      let best = min(first.objective, solution.objective)
      price = .known(
        found: second.objective - best,
        range: ProvenRange(least: second.bound - best, most: second.objective - first.bound))
    }
  }

  /// The price of waiting for all first orders together, and for each offer ordered at the first
  /// meeting by itself.
  ///
  /// The first orders are those of the earliest meeting at which the plan orders anything; nothing
  /// is returned where it never does.
  public static func all(
    for solution: CapacitySolution, planner: CapacityPlanner, wishes: PlanWishes = PlanWishes(),
    options: CapacityOptions = CapacityOptions()
  ) throws -> [WaitingPrice] {
    let orders = solution.plan.orders.filter { $0.count > 0 }
    guard let first = orders.map({ planner.tree.nodes[$0.node].meeting }).min() else { return [] }
    let offers = planner.problem.offers.indices.filter { offer in
      orders.contains { $0.offer == offer && planner.tree.nodes[$0.node].meeting == first }
    }
    let groups = offers.count > 1 ? [offers] + offers.map { [$0] } : [offers]
    return try groups.map {
      try WaitingPrice(
        of: $0, at: first, solution: solution, planner: planner, wishes: wishes,
        options: options)
    }
  }
}

extension CapacityPlan {
  /// The modules of an offer ordered at a meeting, the least over the nodes of that meeting.
  func least(of offer: Int, at meeting: Int, in tree: DecisionTree) -> Int {
    tree.nodes.indices.filter { tree.nodes[$0].meeting == meeting }.map { node in
      orders.reduce(0) { $1.node == node && $1.offer == offer ? $0 + $1.count : $0 }
    }.min() ?? 0
  }
}
