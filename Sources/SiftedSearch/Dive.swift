import GLPKSolver
import LinearModel

extension SiftedSearch {
  private static let neighbourhoodNodes = 100
  /// Columns of a group among which a program around a relaxation chooses, on average.
  private static let perGroup = 8

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
      changes += clear(of: column, relaxation) + [fix(up: isUp)]
      try relaxation.setBounds(changes)
      if case .solved = try relaxation.solve(cutoff: cutoff, from: basis) { continue }
      guard !watch.isOver, !watch.asksToStop() else { return }
      changes = kept + [fix(up: !isUp)]
      try relaxation.setBounds(changes)
      if case .solved = try relaxation.solve(cutoff: cutoff, from: basis) { continue }
      // Neither way: what was decided before still has a program.
      guard !watch.isOver, !watch.asksToStop() else { return }
      changes = kept
      try relaxation.setBounds(changes)
      guard case .solved = try relaxation.solve(cutoff: cutoff, from: basis) else { return }
      break
    }
    let relaxed = try relaxation.basis()
    let before = best?.value
    let isTried = try searchAround(relaxation)
    if best?.value == before { try roundCounts(changes, relaxation) }
    try relaxation.setBounds(changes)
    guard !isTried, best?.value == before,
      case .solved = try relaxation.solve(cutoff: cutoff, from: relaxed)
    else { return }
    // What was rounded leaves no plan: only the shape is kept.
    changes.removeAll { priorities[$0.column] < options.shapePriority }
    try relaxation.setBounds(changes)
    guard case .solved = try relaxation.solve(cutoff: cutoff, from: try relaxation.basis())
    else { return }
    try solveCheapest(relaxation, floors: [:])
  }

  /// Rounds what is left of the relaxation, nearly whole values many at a time.
  private mutating func roundCounts(
    _ decided: [BoundChange], _ relaxation: Relaxation
  ) throws {
    var changes = decided
    while !watch.isOver, !watch.asksToStop() {
      let left = relaxation.values.enumerated().filter {
        priorities[$0.offset] >= 0 && abs($0.element - $0.element.rounded()) > 1e-6
      }.map {
        (column: $0.offset, value: $0.element, fraction: $0.element - $0.element.rounded(.down))
      }
      .sorted { ($1.fraction, $0.column) < ($0.fraction, $1.column) }
      guard let first = left.first else {
        offer(relaxed: relaxation.values)
        return
      }
      let basis = try relaxation.basis()
      func raised(_ entry: (column: Int, value: Double, fraction: Double)) -> BoundChange {
        BoundChange(column: entry.column, lower: entry.value.rounded(.up), upper: .infinity)
      }
      let many = left.prefix { $0.fraction > 0.9 }.prefix(max(1, left.count / 4)).map(raised)
      let lowered = BoundChange(
        column: first.column, lower: -.infinity, upper: first.value.rounded(.down))
      var isSolved = false
      for attempt in [many, [raised(first)], [lowered]] where !attempt.isEmpty && !isSolved {
        try relaxation.setBounds(changes + attempt)
        if case .solved = try relaxation.solve(cutoff: cutoff, from: basis) {
          changes += attempt
          isSolved = true
        }
      }
      guard isSolved else { return }
    }
  }

  /// Programs in which nothing falls below what the relaxation rounds down to, or not far below; whether
  /// one of them can be kept at all.
  private mutating func searchAround(_ relaxation: Relaxation) throws -> Bool {
    var floors: [Int: Double] = [:]
    for (column, value) in relaxation.values.enumerated()
    where value >= 1 - 1e-6 && relaxation.store.isPooled[column] && priorities[column] >= 0 {
      floors[column] = (value + 1e-6).rounded(.down)
    }
    for attempt in 0..<3 {
      let found = try solveCheapest(relaxation, floors: floors)
      if found.incumbent != nil { return true }
      guard [.infeasible, .cutoff, .nodes].contains(found.termination) else { return true }
      if attempt == 2 { return found.termination != .infeasible }
      let lowered = floors.sorted { $0.key < $1.key }.enumerated()
      for (index, floor) in lowered where attempt > 0 || index % 4 == 0 {
        floors[floor.key] = floor.value > 1 ? floor.value - 1 : nil
      }
    }
    return true
  }

  /// The program over the columns that come cheapest, several for each group.
  @discardableResult
  private mutating func solveCheapest(
    _ relaxation: Relaxation, floors: [Int: Double]
  ) throws -> SolveOutcome {
    let costs = relaxation.reducedCosts
    let store = relaxation.store
    let sorted = costs.indices.filter {
      costs[$0] > 1e-9 && store.isPooled[$0] && !relaxation.isGone[$0]
    }.map { costs[$0] }.sorted()
    let most =
      sorted.isEmpty ? 0 : 2 * sorted[min(sorted.count - 1, Self.perGroup * store.groupCount)]
    let part = PartProgram(relaxation, floors: floors) {
      !store.isPooled[$0] || floors[$0] != nil || costs[$0] <= most
    }
    let found = try solve(part, nodes: Self.neighbourhoodNodes, cutoff: cutoff)
    return found
  }

  /// The variable to round next: of the first priority, the one nearest to its upper whole number.
  private func rounding(_ relaxation: Relaxation) -> (column: Int, value: Double)? {
    var found: (column: Int, value: Double)?
    var rank = (priority: Int.min, fraction: 0.0)
    for (column, value) in relaxation.values.enumerated() where value != value.rounded() {
      let priority = priorities[column]
      guard priority >= max(rank.priority, options.divePriority),
        abs(value - value.rounded()) > 1e-6
      else { continue }
      let fraction = value - value.rounded(.down)
      if priority > rank.priority || fraction > rank.fraction {
        found = (column, value)
        rank = (priority, fraction)
      }
    }
    return found
  }

  /// Those of the column's priority that the relaxation has nearly decided.
  private func clear(of column: Int, _ relaxation: Relaxation) -> [BoundChange] {
    guard priorities[column] >= options.shapePriority else { return [] }
    return relaxation.values.indices.compactMap { other in
      let value = relaxation.values[other]
      guard value > 0, other != column, priorities[other] == priorities[column] else { return nil }
      let fraction = value - value.rounded(.down)
      guard fraction > 0.8 || fraction < 0.05 else { return nil }
      return BoundChange(column: other, lower: value.rounded(), upper: value.rounded())
    }
  }

  private func threshold(_ column: Int) -> Double {
    model.columns[column].branchPriority >= 60 ? 0.15 : 0.3
  }
}
