import GLPKSolver
import LinearModel

extension SiftedSearch {
  /// Simplex iterations for a step of a dive.
  private static let trialPivots = 3000

  /// Rounds the relaxation of a part step by step, and solves the program around what comes out.
  mutating func dive(from node: SearchNode, _ relaxation: Relaxation) throws {
    var changes = node.changes
    guard try restore(node, relaxation) else { return }
    var onlyOpens = false
    while let (column, value) = rounding(relaxation) {
      let basis = try relaxation.basis()
      let isShape = priorities[column] >= options.shapePriority
      let isUp =
        value - value.rounded(.down) > threshold(column) || onlyOpens && isShape
      // If neither way has a plan, then because of what was closed before: all that is opened again.
      let opened = changes.enumerated().filter {
        $0.offset < node.changes.count || $0.element.lower > 0
          || priorities[$0.element.column] < options.shapePriority
      }.map(\.element)
      let ways = [
        changes + clear(of: column, relaxation) + [
          BoundChange(rounding: column, at: value, isUp: isUp)
        ],
        changes + [BoundChange(rounding: column, at: value, isUp: !isUp)],
        opened,
      ]
      var taken: Int?
      for (way, next) in ways.enumerated() where taken == nil && (way < 2 || !onlyOpens) {
        try relaxation.setBounds(next)
        let answer = try relaxation.solve(
          cutoff: cutoff, from: basis, pivotLimit: Self.trialPivots)
        if case .solved = answer { taken = way }
        guard !watch.isOver, !watch.asksToStop() else { return }
      }
      guard let taken else {
        if isShape { return }
        // What was decided before still has a program.
        try relaxation.setBounds(changes)
        guard case .solved = try relaxation.solve(cutoff: cutoff, from: basis) else { return }
        break
      }
      changes = ways[taken]
      onlyOpens = onlyOpens || taken == 2
    }
    try searchAround(changes, relaxation)
  }

  /// Rounds what is left of the relaxation, nearly whole values many at a time.
  mutating func roundCounts(
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
      let many = left.prefix { $0.fraction > 0.9 }.prefix(max(1, left.count / 4)).map {
        BoundChange(rounding: $0.column, at: $0.value, isUp: true)
      }
      let one = [true, false].map {
        [BoundChange(rounding: first.column, at: first.value, isUp: $0)]
      }
      var isSolved = false
      for attempt in [many] + one where !attempt.isEmpty && !isSolved {
        try relaxation.setBounds(changes + attempt)
        if case .solved = try relaxation.solve(cutoff: cutoff, from: basis) {
          changes += attempt
          isSolved = true
        }
      }
      guard isSolved else { return }
    }
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
      return BoundChange(rounding: other, at: value, isUp: fraction > 0.8)
    }
  }

  private func threshold(_ column: Int) -> Double {
    model.columns[column].branchPriority >= 60 ? 0.15 : 0.3
  }
}
