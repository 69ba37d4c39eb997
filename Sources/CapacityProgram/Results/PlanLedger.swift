/// What a plan costs apart from recourse, in kroner: by node and year, and by month.
struct PlanLedger: Sendable {
  /// Set-up and extensions decided at each node.
  private(set) var setUp: [Int]

  /// Take-downs in each node, with the month that they fall in.
  private(set) var takeDowns: [[(month: Int, cost: Int)]]

  /// Monthly costs, by slot.
  private(set) var running: [Int]

  init(
    _ plan: CapacityPlan, _ table: StandingTable, in problem: CapacityProblem, tree: DecisionTree
  ) {
    setUp = Array(repeating: 0, count: tree.nodes.count)
    takeDowns = Array(repeating: [], count: tree.nodes.count)
    running = (0..<table.slots.count).map { Self.running(table, slot: $0, in: problem) }
    addOrders(plan, in: problem, tree: tree)
    for takeDown in plan.takeDowns {
      let offer = problem.offers[takeDown.offer]
      let site = offer.kind.isAllOrNothing && isFirst(takeDown.module, of: offer)
      takeDowns[takeDown.node].append(
        (
          takeDown.month,
          takeDown.count * offer.modules[takeDown.module].takeDown
            + (site ? offer.siteCost.takeDown : 0)
        ))
    }
    for clearing in plan.clearings {
      takeDowns[clearing.node].append(
        (clearing.month, problem.offers[clearing.offer].siteCost.takeDown))
    }
    addEnd(plan, in: problem, tree: tree)
  }

  private mutating func addOrders(
    _ plan: CapacityPlan, in problem: CapacityProblem, tree: DecisionTree
  ) {
    for order in plan.orders {
      let offer = problem.offers[order.offer]
      let type = offer.modules[order.module]
      setUp[order.node] += order.count * type.setUp
      if offer.kind.isAllOrNothing, isFirst(order.module, of: offer) {
        setUp[order.node] += offer.siteCost.setUp
      }
      if offer.kind == .closure {
        let month = problem.meetings[tree.nodes[order.node].meeting].month
        takeDowns[order.node].append((month, order.count * type.takeDown))
      }
    }
    for opening in plan.openings {
      setUp[opening.node] += problem.offers[opening.offer].siteCost.setUp
    }
    for act in plan.extensions {
      setUp[act.node] += problem.offers[act.offer].permitExtension?.cost ?? 0
    }
  }

  /// What is left standing, or on its way, when the months end.
  private mutating func addEnd(
    _ plan: CapacityPlan, in problem: CapacityProblem, tree: DecisionTree
  ) {
    for leaf in tree.leaves {
      let path = Set(tree.path(to: leaf))
      var left = problem.offers.map { offer in
        offer.modules.indices.map { module in
          offer.commitments.reduce(0) { $0 + ($1.module == module ? $1.count : 0) }
        }
      }
      var sites = problem.offers.map { offer in
        offer.kind.isAllOrNothing || !offer.commitments.contains { $0.count > 0 } ? 0 : 1
      }
      for order in plan.orders where path.contains(order.node) {
        left[order.offer][order.module] += order.count
      }
      for takeDown in plan.takeDowns where path.contains(takeDown.node) {
        left[takeDown.offer][takeDown.module] -= takeDown.count
      }
      for opening in plan.openings where path.contains(opening.node) {
        sites[opening.offer] += 1
      }
      for clearing in plan.clearings where path.contains(clearing.node) {
        sites[clearing.offer] -= 1
      }
      var cost = 0
      for (index, offer) in problem.offers.enumerated() where offer.kind != .closure {
        for (module, count) in left[index].enumerated() where count > 0 {
          cost += count * offer.modules[module].takeDown
          if offer.kind.isAllOrNothing, isFirst(module, of: offer) {
            cost += offer.siteCost.takeDown
          }
        }
        cost += sites[index] * offer.siteCost.takeDown
      }
      takeDowns[leaf].append((problem.months - 1, cost))
    }
  }

  /// Whether a type of module is the one at which the cost of a whole offer's site is counted.
  private func isFirst(_ module: Int, of offer: CapacityOffer) -> Bool {
    offer.modules.firstIndex { $0.most > 0 } == module
  }

  private static func running(
    _ table: StandingTable, slot: Int, in problem: CapacityProblem
  ) -> Int {
    var sum = 0
    for (index, offer) in problem.offers.enumerated() {
      let counts = table.modules[slot][index]
      let cost = zip(offer.modules, counts).reduce(0) { $0 + $1.0.monthly * $1.1 }
      sum += offer.kind == .closure ? -cost : cost
      let isOpen =
        offer.kind.isAllOrNothing ? counts.contains { $0 > 0 } : table.isOpen[slot][index]
      sum += isOpen ? offer.siteCost.monthly : 0
    }
    return sum
  }
}
