import GLPKSolver
import LinearModel

extension SiftedSearch {
  /// Goes on where a finished search ended, until every part is known to be well above the best point or
  /// has its shape decided.
  ///
  /// It proves nothing about this program. In a part of the program the best point is worse, and then
  /// these bounds are what closes most of the tree at once.
  mutating func deepen(_ relaxation: Relaxation) throws {
    guard let best, options.reach > 0 else { return }
    let reach = best.value + options.reach * abs(best.value)
    try relaxation.bringBackColumns()
    var waiting = parts(of: leaves)
    leaves = []
    var left = options.deepNodes
    while let node = take(&waiting) {
      guard left > 0, node.bound < reach, !watch.isOver else {
        leaves.append(.init(changes: node.changes, bound: node.bound, basis: node.basis))
        continue
      }
      left -= 1
      counters.nodes += 1
      try relaxation.setBounds(node.changes)
      let answer = try relaxation.solve(cutoff: reach, from: node.basis, cutRounds: 1)
      if case .stopped = answer {
        leaves.append(.init(changes: node.changes, bound: node.bound, basis: node.basis))
        continue
      }
      let bound = max(node.bound, relaxation.bound)
      guard bound < .infinity else { continue }
      if case .solved = answer, let (column, value) = fractional(relaxation.values),
        priorities[column] >= options.shapePriority
      {
        let basis = try relaxation.basis()
        waiting += [false, true].map { isUp in
          SearchNode(
            changes: node.changes + [BoundChange(rounding: column, at: value, isUp: isUp)],
            bound: bound, basis: basis, branching: nil, wait: 0)
        }
        continue
      }
      leaves.append(
        .init(
          changes: node.changes, bound: relaxation.bound, basis: try relaxation.basis(),
          reducedCosts: relaxation.isLastBound ? relaxation.reducedCosts : []))
    }
  }

  private func parts(of leaves: [SearchMemory.Leaf]) -> [SearchNode] {
    leaves.map {
      SearchNode(changes: $0.changes, bound: $0.bound, basis: $0.basis, branching: nil, wait: 0)
    }
  }

  private func take(_ nodes: inout [SearchNode]) -> SearchNode? {
    let least = nodes.indices.min { (nodes[$0].bound, $0) < (nodes[$1].bound, $1) }
    return least.map { nodes.remove(at: $0) }
  }
}
