import CapacityProgram

/// Decides by a ``ThresholdRule``.
///
/// Orders keep every rule of the problem at any time: limits are kept by what stands and is on its
/// way together. Nothing is ordered that could not stand for its lock-in within the months.
public struct ThresholdPolicy: CapacityPolicy {
  /// What sort of policy it is.
  public var kind: PolicyKind { .threshold }

  /// The rule.
  public let rule: ThresholdRule

  /// Offers to order from, cheapest first: what a home costs over two years or the lock-in, with
  /// the site's cost shared among all that it holds.
  public let order: [Int]

  /// Households by class before any month was seen: their mean in the first month.
  public let firstHouseholds: [Int]

  private let problem: CapacityProblem

  /// A policy by a rule.
  ///
  /// - Parameter training: Futures for the households at the start.
  public init(_ rule: ThresholdRule, problem: CapacityProblem, training: DemandFutures) {
    self.rule = rule
    self.problem = problem
    let mean = training.meanPath()
    firstHouseholds = (0..<problem.classes).map { mean[0, 0, class: $0] }
    order = Self.cheapestFirst(problem)
  }

  /// The same policy by another rule.
  func with(_ rule: ThresholdRule) -> ThresholdPolicy {
    ThresholdPolicy(
      rule: rule, order: order, firstHouseholds: firstHouseholds, problem: problem)
  }

  private init(
    rule: ThresholdRule, order: [Int], firstHouseholds: [Int], problem: CapacityProblem
  ) {
    self.rule = rule
    self.order = order
    self.firstHouseholds = firstHouseholds
    self.problem = problem
  }

  /// The households last seen, by class.
  func households(_ seen: SeenDemand) -> [Int] {
    guard seen.months > 0 else { return firstHouseholds }
    return (0..<seen.classes).map { seen[seen.months - 1, class: $0] }
  }

  /// What the rule says, and what must go.
  public func decisions(
    at meeting: Int, seen: SeenDemand, after plan: CapacityPlan
  ) -> CapacityPlan {
    let households = households(seen)
    var step = ThresholdStep(
      state: PlanState(problem, after: plan), meeting: meeting, households: households)
    let spare = step.spare
    if spare < rule.orderBelow {
      step.order(for: rule.orderFor, from: order)
    } else if spare > rule.endAbove {
      step.end(to: rule.endAbove)
    }
    step.endPermits()
    return step.decisions
  }

  private static func cheapestFirst(_ problem: CapacityProblem) -> [Int] {
    let costs = problem.offers.map { offer -> Double in
      let months = max(24, offer.lockIn)
      let best =
        offer.modules.filter { $0.most > 0 }.map { type -> Double in
          let homes = type.homes.reduce(0, +)
          return homes == 0
            ? .infinity
            : Double(type.setUp + type.takeDown + type.monthly * months) / Double(homes)
        }.min() ?? .infinity
      let site = offer.siteCost
      let all = offer.modules.reduce(0) { $0 + $1.most * $1.homes.reduce(0, +) }
      return best + Double(site.setUp + site.takeDown + site.monthly * months) / Double(max(1, all))
    }
    return problem.offers.indices.filter { problem.offers[$0].kind != .closure }
      .sorted { (costs[$0], $0) < (costs[$1], $1) }
  }
}
