extension CapacityEvaluation {
  /// Reckons what a plan comes to, future by future, whether or not it keeps the rules.
  ///
  /// For futures that the plan was not made with, give a tree of the same nodes over them, such as
  /// another chain: nodes of the plan are nodes of that tree.
  public init(
    _ plan: CapacityPlan, in problem: CapacityProblem, tree: DecisionTree,
    futures: DemandFutures, wishes: PlanWishes = PlanWishes()
  ) {
    self.init(
      plan, in: problem, tree: tree, futures: futures, demand: SuffixDemand(futures),
      wishes: wishes)
  }

  init(
    _ plan: CapacityPlan, in problem: CapacityProblem, tree: DecisionTree,
    futures: DemandFutures, demand: SuffixDemand, wishes: PlanWishes
  ) {
    let table = StandingTable(plan, in: problem, tree: tree)
    let ledger = PlanLedger(plan, table, in: problem, tree: tree)
    var sums = RecourseSums(problem, futureCount: futures.count)
    for leaf in tree.leaves {
      sums.add(
        leaf, table: table, ledger: ledger, tree: tree, futures: futures, demand: demand)
    }
    let costs = sums.costs.map { Double($0) }
    func mean(_ value: (Int) -> Double) -> Double {
      costs.indices.reduce(0) { $0 + futures.weights[$1] * value($1) }
    }
    expectedCost = mean { costs[$0] }
    tailCost = TailMean.of(costs, weights: futures.weights, tail: 0.9).value
    riskCost =
      if case .meanAndTail(let weight, let tail) = problem.risk {
        (1 - weight) * expectedCost + weight
          * TailMean.of(costs, weights: futures.weights, tail: tail).value
      } else {
        expectedCost
      }
    shareWithoutHome = mean { sums.isWithoutHome[$0] ? 1 : 0 }
    shareWithoutRoof = mean { sums.isWithoutRoof[$0] ? 1 : 0 }
    hotelMonths = sums.hotelMonths
    emergencyMonths = sums.emergencyMonths
    vacantHomeMonths = sums.vacant
    idleHomeMonths = sums.idle
    years = sums.years
    futureCosts = sums.costs
    siting = Self.siting(table, in: problem, tree: tree, wishes: wishes)
    spread = Self.spread(table, in: problem, tree: tree, wishes: wishes)
  }

  private static func siting(
    _ table: StandingTable, in problem: CapacityProblem, tree: DecisionTree, wishes: PlanWishes
  ) -> Double {
    guard !wishes.sitingPrices.isEmpty else { return 0 }
    var sum = 0.0
    for slot in 0..<table.slots.count {
      for (index, offer) in problem.offers.enumerated() where offer.kind != .closure {
        let count = table.modules[slot][index].reduce(0, +)
        sum +=
          tree.probability[table.slots.node[slot]] * wishes.sitingPrices[index] * Double(count)
      }
    }
    return sum
  }

  private static func spread(
    _ table: StandingTable, in problem: CapacityProblem, tree: DecisionTree, wishes: PlanWishes
  ) -> Double {
    guard let measure = wishes.spread else { return 0 }
    var sum = 0.0
    for slot in 0..<table.slots.count {
      var loads = measure.base
      for (index, offer) in problem.offers.enumerated() where offer.kind != .closure {
        for (type, count) in zip(offer.modules, table.modules[slot][index]) {
          loads[offer.district] +=
            Double(count) * zip(type.homes, measure.load).reduce(0) { $0 + Double($1.0) * $1.1 }
        }
      }
      let all = loads.reduce(0, +)
      for (load, share) in zip(loads, measure.fairShares) {
        sum += tree.probability[table.slots.node[slot]] * abs(load - share * all)
      }
    }
    return sum
  }
}
