import Foundation

/// Places in a sorted sample that enclose a quantile.
enum BinomialRanks {
  /// The narrowest places l and u with P(B < l) and P(B ≥ u) each at most (1 − confidence) / 2, where B,
  /// the number of replications not above the quantile, is binomial.
  static func enclosing(share: Double, trials: Int, confidence: Double) -> ClosedRange<Int> {
    guard trials > 0, share > 0, share < 1 else { return 1...max(1, trials) }
    let tail = (1 - confidence) / 2
    let n = Double(trials)
    let odds = log(share / (1 - share))
    // Starts far enough out that what lies beyond is nothing, so that the sum needs few terms.
    let spread = 10 * (n * share * (1 - share)).squareRoot() + 10
    let first = max(0, Int(n * share - spread))
    let k = Double(first)
    var term =
      lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1) + k * odds + n * log(1 - share)
    var sum = 0.0
    var low = max(1, first)
    var high = trials
    for value in first...trials {
      // Before this value is added, `sum` is P(B < value).
      if sum <= tail { low = max(1, value) }
      sum += exp(term)
      if sum >= 1 - tail {
        high = min(trials, value + 1)
        break
      }
      term += log(n - Double(value)) - log(Double(value) + 1) + odds
    }
    return min(low, high)...max(low, high)
  }
}
