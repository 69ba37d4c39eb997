/// One way in which a point breaks a model.
public struct Violation: Hashable, Sendable {
  /// What is broken.
  public enum Subject: Hashable, Sendable {
    /// A row is outside its limits.
    case row(Row)

    /// A variable is outside its bounds, or not a finite number.
    case bound(Variable)

    /// A variable that must be whole is not.
    case integrality(Variable)
  }

  /// What is broken.
  public let subject: Subject

  /// The name of the row or variable.
  public let name: String

  /// By how much.
  public let amount: Double
}

extension LinearModel {
  /// Everything a point breaks by more than `tolerance`.
  ///
  /// Limits are judged relative to their size: a row or bound `b` may be passed by
  /// `tolerance * max(1, |b|)`. The distance to the nearest whole number is judged as it is.
  ///
  /// - Precondition: `point` has a value for each variable.
  public func violations(at point: [Double], tolerance: Double = 1e-9) -> [Violation] {
    precondition(point.count == columns.count, "a point has one value per variable")
    var found: [Violation] = []
    for (index, column) in columns.enumerated() {
      let value = point[index]
      let variable = Variable(index: index)
      guard value.isFinite else {
        found.append(Violation(subject: .bound(variable), name: column.name, amount: .infinity))
        continue
      }
      if let excess = excess(of: value, lower: column.lower, upper: column.upper, tolerance) {
        found.append(Violation(subject: .bound(variable), name: column.name, amount: excess))
      }
      let distance = abs(value - value.rounded())
      if column.kind.isIntegral, distance > tolerance {
        found.append(
          Violation(subject: .integrality(variable), name: column.name, amount: distance))
      }
    }
    for (index, (row, value)) in zip(rows, activities(at: point)).enumerated() {
      if let excess = excess(of: value, lower: row.lower, upper: row.upper, tolerance) {
        found.append(
          Violation(subject: .row(Row(index: index)), name: row.name, amount: excess))
      }
    }
    return found
  }

  private func excess(
    of value: Double, lower: Double, upper: Double, _ tolerance: Double
  ) -> Double? {
    if lower.isFinite, !(lower - value <= tolerance * max(1, abs(lower))) {
      return lower - value
    }
    if upper.isFinite, !(value - upper <= tolerance * max(1, abs(upper))) {
      return value - upper
    }
    return nil
  }
}
