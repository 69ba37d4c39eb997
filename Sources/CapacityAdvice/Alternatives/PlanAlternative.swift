import CapacityProgram

/// One of several plans at about the same cost, and what politicians argue about in it.
public struct PlanAlternative: Hashable, Sendable {
  /// The plan.
  public var plan: CapacityPlan

  /// What it comes to.
  public var evaluation: CapacityEvaluation

  /// Its risk-weighted cost as a share above the best found.
  public var costAbove: Double

  /// The sites it orders at, ascending.
  public var sites: [Int]

  /// The modules it orders, by offer and type.
  public var modules: [[Int]]

  /// Home-months vacant among those of the plan, on average.
  public var idleHomeMonths: Double { evaluation.idleHomeMonths }

  /// The spread measure; 0 where none was given.
  public var spread: Double { evaluation.spread }

  init(
    _ plan: CapacityPlan, _ evaluation: CapacityEvaluation, best: Double, planner: CapacityPlanner
  ) {
    self.plan = plan
    self.evaluation = evaluation
    costAbove = best == 0 ? 0 : (evaluation.riskCost - best) / abs(best)
    var modules = planner.problem.offers.map { $0.modules.map { _ in 0 } }
    for order in plan.orders {
      modules[order.offer][order.module] += order.count
    }
    self.modules = modules
    sites = Set(
      plan.orders.filter { $0.count > 0 }.map { planner.problem.offers[$0.offer].site }
    ).sorted()
  }

  /// How two plans differ.
  public struct Difference: Hashable, Sendable {
    /// Sites that only the first uses.
    public var sitesGivenUp: [Int]

    /// Sites that only the second uses.
    public var sitesAdded: [Int]

    /// How many modules more the second orders, by offer and type.
    public var modules: [[Int]]

    /// How much greater the second's spread is.
    public var spread: Double

    /// How many more of the second's home-months are idle.
    public var idleHomeMonths: Double

    /// How much more the second costs, as weighed by risk, in kroner.
    public var cost: Double
  }

  /// How another plan differs from this one.
  public func difference(to other: PlanAlternative) -> Difference {
    Difference(
      sitesGivenUp: sites.filter { !other.sites.contains($0) },
      sitesAdded: other.sites.filter { !sites.contains($0) },
      modules: zip(modules, other.modules).map { zip($0, $1).map { $1 - $0 } },
      spread: other.spread - spread,
      idleHomeMonths: other.idleHomeMonths - idleHomeMonths,
      cost: other.evaluation.riskCost - evaluation.riskCost)
  }
}
