import LinearModel

/// A knapsack with several limits: quick to write, with a tree of its own.
struct Knapsack {
  private(set) var model = LinearModel()

  /// Whole numbers throughout, so that the objective is one as well when nothing is poured.
  ///
  /// An item is worth about what it weighs, which leaves little to tell items apart by.
  init(seed: UInt64, items: Int, constraints: Int, continuous: Int = 0) {
    var random = Stream(state: seed &* 7_919 &+ 17)
    var limits = [LinearExpression](repeating: LinearExpression(), count: constraints)
    var totals = [Int](repeating: 0, count: constraints)
    for item in 0..<items + continuous {
      let weights = (0..<constraints).map { _ in random.number(in: 10...50) }
      let worth = weights.reduce(0, +) / constraints + random.number(in: 0...9)
      let variable =
        item < items
        ? model.addVariable("item \(item)", kind: .binary, objective: -Double(worth))
        : model.addVariable("poured \(item)", upper: 2.5, objective: -Double(worth) / 3)
      for constraint in 0..<constraints {
        limits[constraint].add(variable, Double(weights[constraint]))
        totals[constraint] += weights[constraint]
      }
    }
    for constraint in 0..<constraints {
      model.addRow(
        "limit \(constraint)", limits[constraint], .lessOrEqual, Double(totals[constraint] / 2))
    }
  }

  /// The same with later items branched on first.
  var prioritised: LinearModel {
    var copy = LinearModel()
    for (index, column) in model.columns.enumerated() {
      _ = copy.addVariable(
        column.name, lower: column.lower, upper: column.upper, kind: column.kind,
        objective: column.objective, branchPriority: index)
    }
    for row in model.rows {
      copy.addRow(row.name, LinearExpression(terms: row.terms), .lessOrEqual, row.upper)
    }
    return copy
  }

  private struct Stream {
    var state: UInt64

    mutating func number(in range: ClosedRange<Int>) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }
  }
}
