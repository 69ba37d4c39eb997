import LinearModel

/// Cuts below the mean of the dearest futures: one for all months together.
///
/// CVaR is the greatest mean over all ways to weigh futures that let none count for more than
/// `1 / (1 - tail)` times its weight. The way that is worst at one plan gives a bound at every
/// other; with the recourse of each future replaced by its tangent it is linear.
struct TailCuts: Sendable {
  let curve: RecourseCurve
  let demand: SuffixDemand
  let tail: Double
  let column: Int

  /// The cut at a point, and the mean of the dearest futures there, in thousands of kroner.
  func cut(
    at capacity: [[Double]], point: [Double], master: MasterModel
  ) -> (cut: Cut, value: Double) {
    let tree = master.plan.tree
    let weights = master.futures.weights
    var costs = [Double](repeating: 0, count: master.futures.count)
    for leaf in tree.leaves {
      var measure = [Double](repeating: 0, count: tree.nodes.count)
      for node in tree.path(to: leaf) {
        measure[node] = 1
      }
      let planCost =
        master.plan.planCost(measure: measure).value(at: point) / PlanModel.money
      for future in tree.nodes[leaf].futures {
        costs[future] = planCost
      }
    }
    eachMonth(master) { slot, future, row in
      costs[future] +=
        curve.cost(
          demand: row, capacity: capacity[slot], weight: 0, slope: nil
        ).cost
    }
    let (value, share) = TailMean.of(costs, weights: weights, tail: tail)
    var slopes = capacity.map { $0.map { _ in 0.0 } }
    var constant = 0.0
    eachMonth(master) { slot, future, row in
      if share[future] > 0 {
        constant +=
          share[future]
          * curve.cost(
            demand: row, capacity: capacity[slot], weight: share[future], slope: &slopes[slot]
          ).cost
      }
    }
    let measure = tree.nodes.map { node in node.futures.reduce(0) { $0 + share[$1] } }
    var row = master.plan.planCost(measure: measure) * (-1 / PlanModel.money)
    row.add(column: column, 1)
    row.constant -= constant
    for slot in slopes.indices {
      for (size, slope) in slopes[slot].enumerated() where slope != 0 {
        row -= master.capacity[slot][size] * slope
        row.constant += slope * capacity[slot][size]
      }
    }
    return (Cut(row), value)
  }

  private func eachMonth(
    _ master: MasterModel, _ body: (Int, Int, UnsafePointer<Int32>) -> Void
  ) {
    let tree = master.plan.tree
    demand.counts.withUnsafeBufferPointer { counts in
      guard let counts = counts.baseAddress else { return }
      for (slot, node) in master.plan.slots.node.enumerated() {
        let month = master.plan.slots.month[slot]
        for future in tree.nodes[node].futures {
          body(slot, future, counts + demand.offset(future: future, month: month))
        }
      }
    }
  }
}
