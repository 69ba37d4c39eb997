import LinearModel

extension SiftedSearch {
  private static let neighbourhoodNodes = 100

  /// Rounds the relaxation of a part step by step, and solves the program around what comes out.
  mutating func dive(from node: SearchNode, _ relaxation: Relaxation) throws {
    var changes = node.changes
    guard try restore(node, relaxation) else { return }
    while let (column, value) = rounding(relaxation) {
      let isUp = value - value.rounded(.down) > threshold(column)
      let basis = try relaxation.basis()
      let kept = changes
      func fix(up: Bool) -> BoundChange {
        let whole = value.rounded(up ? .up : .down)
        return BoundChange(column: column, lower: whole, upper: whole)
      }
      changes.append(fix(up: isUp))
      try relaxation.setBounds(changes)
      if case .solved = try relaxation.solve(cutoff: cutoff, from: basis) { continue }
      guard !watch.isOver, !watch.asksToStop() else { return }
      changes = kept + [fix(up: !isUp)]
      try relaxation.setBounds(changes)
      guard case .solved = try relaxation.solve(cutoff: cutoff, from: basis) else { return }
    }
    try searchAround(relaxation)
  }

  /// The program in which nothing falls below what the relaxation rounds down to, over the columns that
  /// come cheapest.
  private mutating func searchAround(_ relaxation: Relaxation) throws {
    let costs = relaxation.reducedCosts
    let store = relaxation.store
    let groups = Set(store.groups).count
    let sorted = costs.indices.filter { costs[$0] > 1e-9 && store.isPooled[$0] && !relaxation.isGone[$0] }
      .map { costs[$0] }.sorted()
    let threshold = sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, 8 * groups)]
    var floors: [Int: Double] = [:]
    for (column, value) in relaxation.values.enumerated()
    where value >= 1 - 1e-6 && store.isPooled[column] && model.columns[column].kind.isIntegral {
      floors[column] = (value + 1e-6).rounded(.down)
    }
    for attempt in 0..<3 {
      let part = PartProgram(relaxation, floors: floors) {
        !store.isPooled[$0] || costs[$0] <= 2 * threshold || floors[$0] != nil
      }
      let found = try solve(part, nodes: Self.neighbourhoodNodes, cutoff: cutoff)
      debug(
        "around \(relaxation.bound): \(part.columns.count) x \(part.model.rows.count) "
          + "\(found.termination) \(found.incumbent?.objective ?? 0) \(found.nodes) nodes")
      if found.incumbent != nil { return }
      guard [.infeasible, .cutoff, .nodes].contains(found.termination) else { return }
      let lowered = floors.sorted { $0.key < $1.key }.enumerated()
      for (index, floor) in lowered where attempt > 0 || index % 4 == 0 {
        floors[floor.key] = floor.value > 1 ? floor.value - 1 : nil
      }
    }
  }

  /// The variable to round next: of the first priority, the one nearest to its upper whole number.
  private func rounding(_ relaxation: Relaxation) -> (column: Int, value: Double)? {
    var found: (column: Int, value: Double)?
    var rank = (priority: Int.min, fraction: 0.0)
    for (column, value) in relaxation.values.enumerated() where value != value.rounded() {
      let priority = priorities[column]
      guard priority >= max(rank.priority, options.divePriority), abs(value - value.rounded()) > 1e-6
      else { continue }
      let fraction = value - value.rounded(.down)
      if priority > rank.priority || fraction > rank.fraction {
        found = (column, value)
        rank = (priority, fraction)
      }
    }
    return found
  }

  private func threshold(_ column: Int) -> Double {
    model.columns[column].branchPriority >= 60 ? 0.15 : 0.3
  }
}
