import LinearModel

/// Inequalities that every whole point of a row keeps and the relaxation may break.
///
/// Mixed-integer rounding of one row at a time: variables beyond the middle of their bounds are counted
/// from above, the row is divided by one of its coefficients and rounded (Marchand and Wolsey,
/// "Aggregation and Mixed Integer Rounding to Solve MIPs", 2001). Knapsack covers are among them.
struct RoundingCuts {
  /// Bounds that hold at every point, by column.
  let lower: [Double]
  let upper: [Double]
  let isWhole: [Bool]
  /// Least violation, relative to the length of the inequality, that is worth a row.
  private static let leastDepth = 1e-3
  private static let mostDivisors = 12

  /// The deepest inequality that follows from `terms <= limit` and is broken at the values.
  func deepest(
    _ terms: [LinearTerm], through limit: Double, at values: [Double]
  ) -> (cut: LinearModel.Constraint, depth: Double)? {
    var shifted = limit
    var support: [Place] = []
    for term in terms {
      let column = term.variable.index
      let value = values[column]
      let isFlipped = flips(column, value)
      guard isFlipped || lower[column].isFinite else { return nil }
      shifted -= term.coefficient * (isFlipped ? upper[column] : lower[column])
      let distance = isFlipped ? upper[column] - value : value - lower[column]
      guard distance > 1e-9 || isFlipped else { continue }
      support.append(
        Place(
          coefficient: isFlipped ? -term.coefficient : term.coefficient,
          distance: max(0, distance), isWhole: isWhole[column]))
    }
    var tried: Set<Double> = []
    var best: (divisor: Double, depth: Double)?
    func attempt(_ divisor: Double) {
      guard tried.insert(divisor).inserted,
        let depth = Rounding(limit: shifted, divisor: divisor)?.depth(at: support),
        depth > best?.depth ?? Self.leastDepth
      else { return }
      best = (divisor, depth)
    }
    let inside = support.filter { $0.isWhole && $0.distance > 1e-9 }
    let divisors = Set(
      (inside.isEmpty ? [] : support).filter(\.isWhole).map { abs($0.coefficient) })
    for divisor in divisors.sorted(by: >).prefix(Self.mostDivisors) { attempt(divisor) }
    for part in [2.0, 4, 8] {
      if let divisor = best?.divisor { attempt(divisor / part) }
    }
    guard let best, let rounding = Rounding(limit: shifted, divisor: best.divisor)
    else { return nil }
    return (cut(terms, rounding, values), best.depth)
  }

  private func flips(_ column: Int, _ value: Double) -> Bool {
    isWhole[column] && upper[column].isFinite
      && value - lower[column] > (upper[column] - lower[column]) / 2
  }

  private func cut(
    _ terms: [LinearTerm], _ rounding: Rounding, _ values: [Double]
  ) -> LinearModel.Constraint {
    var limit = rounding.limit
    var kept: [LinearTerm] = []
    for term in terms {
      let column = term.variable.index
      let isFlipped = flips(column, values[column])
      let factor = rounding.factor(
        isFlipped ? -term.coefficient : term.coefficient, isWhole: isWhole[column])
      guard factor != 0 else { continue }
      kept.append(LinearTerm(term.variable, isFlipped ? -factor : factor))
      limit += factor * (isFlipped ? -upper[column] : lower[column])
    }
    return LinearModel.Constraint(
      name: "", terms: kept, lower: -.infinity, upper: limit, isTightening: true)
  }

  /// A term of a row whose variable is counted from one of its bounds.
  private struct Place {
    let coefficient: Double
    let distance: Double
    let isWhole: Bool
  }

  /// A row divided and rounded.
  private struct Rounding {
    let divisor: Double
    let limit: Double
    private let fraction: Double

    init?(limit: Double, divisor: Double) {
      let quotient = limit / divisor
      self.divisor = divisor
      self.limit = (quotient + 1e-9).rounded(.down)
      fraction = quotient - self.limit
      guard fraction > 0.005, fraction < 0.995 else { return nil }
    }

    /// What a coefficient becomes; never more than exact arithmetic gives.
    func factor(_ coefficient: Double, isWhole: Bool) -> Double {
      let quotient = coefficient / divisor
      guard isWhole else { return min(0, quotient) / (1 - fraction) }
      let below = (quotient + 1e-11).rounded(.down)
      // A rest that is only a rounding error would stay as a coefficient that wrecks the numerics.
      let rest = quotient - below - fraction
      return rest > 1e-9 ? below + rest / (1 - fraction) : below
    }

    /// How far the inequality cuts beyond the values.
    func depth(at support: [Place]) -> Double {
      var activity = 0.0
      var square = 0.0
      for place in support {
        let factor = factor(place.coefficient, isWhole: place.isWhole)
        activity += factor * place.distance
        square += factor * factor
      }
      return square > 0 ? (activity - limit) / square.squareRoot() : 0
    }
  }
}
