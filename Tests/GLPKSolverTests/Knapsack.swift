import LinearModel

/// A knapsack with several limits: quick to write, with a tree of its own.
struct Knapsack {
  private(set) var model = LinearModel()

  /// Worth and weight are whole numbers, so that the objective is one as well.
  init(seed: UInt64, items: Int, constraints: Int, continuous: Int = 0) {
    var random = Stream(state: seed &* 7_919 &+ 17)
    let chosen = (0..<items).map { item in
      model.addVariable(
        "item \(item)", kind: .binary, objective: -Double(random.number(in: 20...60)))
    }
    let poured = (0..<continuous).map { index in
      model.addVariable(
        "poured \(index)", upper: 2.5, objective: -Double(random.number(in: 5...20)))
    }
    for constraint in 0..<constraints {
      var weight = LinearExpression()
      var total = 0
      for variable in chosen + poured {
        let amount = random.number(in: 10...50)
        total += amount
        weight.add(variable, Double(amount))
      }
      model.addRow("limit \(constraint)", weight, .lessOrEqual, Double(total / 2))
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
