extension LinearModel {
  /// The value of an expression where variable `i` has the value `point[i]`.
  public func value(of expression: LinearExpression, at point: [Double]) -> Double {
    expression.value(at: point)
  }

  /// The point with what must be whole rounded to the nearest whole number, when it is near.
  public func rounded(_ point: [Double]) -> [Double] {
    zip(columns, point).map { column, value in
      column.kind.isIntegral && abs(value - value.rounded()) <= 1e-5
        ? value.rounded() : value
    }
  }

  /// The objective, with its constant, at a point.
  public func objectiveValue(at point: [Double]) -> Double {
    var sum = objectiveConstant
    for (column, value) in zip(columns, point) where column.objective != 0 {
      sum += column.objective * value
    }
    return sum
  }

  /// The value of each row at a point.
  public func activities(at point: [Double]) -> [Double] {
    rows.map { row in
      row.terms.reduce(0) { $0 + $1.coefficient * point[$1.variable.index] }
    }
  }
}
