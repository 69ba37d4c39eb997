/// What stands in each month of each node under a plan: reckoned from its decisions one by one,
/// apart from the algebra of the program.
struct StandingTable: Sendable {
  /// Modules that stand, by slot, offer and type; those given up for a closure.
  private(set) var modules: [[[Int]]]

  /// Whether the site of each offer is open, by slot.
  private(set) var isOpen: [[Bool]]

  let slots: Slots

  init(_ plan: CapacityPlan, in problem: CapacityProblem, tree: DecisionTree) {
    slots = Slots(tree)
    let nothing = problem.offers.map { $0.modules.map { _ in 0 } }
    modules = Array(repeating: nothing, count: slots.count)
    isOpen = Array(
      repeating: problem.offers.map { _ in false }, count: slots.count)
    for (index, offer) in problem.offers.enumerated() {
      for commitment in offer.commitments where commitment.count > 0 {
        change(tree, 0, from: commitment.readyMonth) { table, slot in
          table.modules[slot][index][commitment.module] += commitment.count
          table.isOpen[slot][index] = true
        }
      }
    }
    for order in plan.orders {
      let ready = problem.offers[order.offer].readyMonth[tree.nodes[order.node].meeting]
      change(tree, order.node, from: ready ?? problem.months) { table, slot in
        table.modules[slot][order.offer][order.module] += order.count
      }
    }
    for takeDown in plan.takeDowns {
      change(tree, takeDown.node, from: takeDown.month) { table, slot in
        table.modules[slot][takeDown.offer][takeDown.module] -= takeDown.count
      }
    }
    for opening in plan.openings {
      change(tree, opening.node, from: opening.month) { table, slot in
        table.isOpen[slot][opening.offer] = true
      }
    }
    for clearing in plan.clearings {
      change(tree, clearing.node, from: clearing.month) { table, slot in
        table.isOpen[slot][clearing.offer] = false
      }
    }
  }

  /// Does something in each slot of a node and those after it, from a month on.
  private mutating func change(
    _ tree: DecisionTree, _ node: Int, from month: Int,
    _ body: (inout StandingTable, Int) -> Void
  ) {
    var waiting = [node]
    while let next = waiting.popLast() {
      for at in tree.nodes[next].months where at >= month {
        body(&self, slots.slot(node: next, month: at))
      }
      waiting += tree.children[next]
    }
  }

  /// Homes of each class in a slot, those that are there anyway included.
  func homes(slot: Int, in problem: CapacityProblem) -> [Int] {
    var homes = problem.standing[slots.month[slot]]
    for (index, offer) in problem.offers.enumerated() {
      let sign = offer.kind == .closure ? -1 : 1
      for (type, count) in zip(offer.modules, modules[slot][index]) where count != 0 {
        for size in homes.indices {
          homes[size] += sign * count * type.homes[size]
        }
      }
    }
    return homes
  }

  /// Homes in a slot that the plan and its commitments add.
  func added(slot: Int, in problem: CapacityProblem) -> Int {
    var sum = 0
    for (index, offer) in problem.offers.enumerated() where offer.kind != .closure {
      for (type, count) in zip(offer.modules, modules[slot][index]) {
        sum += count * type.homes.reduce(0, +)
      }
    }
    return sum
  }
}
