extension RandomSource {
  /// A whole number cut into parts of different sizes, each at least one.
  ///
  /// There are fewer parts than asked where the number is too small for them.
  mutating func split(_ total: Int, into parts: Int) -> [Int] {
    let count = max(1, min(total, parts))
    guard total > 0 else { return [] }
    let weights = (0..<count).map { _ in number(0.3...1.7) }
    return apportion(total - count, by: weights).map { $0 + 1 }
  }
}

/// A whole number shared out by weights, by largest remainders.
func apportion(_ total: Int, by weights: [Double]) -> [Int] {
  let sum = weights.reduce(0, +)
  guard sum > 0, total > 0 else { return weights.map { _ in 0 } }
  let exact = weights.map { Double(total) * $0 / sum }
  var shares = exact.map { Int($0) }
  let byRemainder = exact.indices.sorted {
    (exact[$1] - Double(shares[$1]), $0) < (exact[$0] - Double(shares[$0]), $1)
  }
  for index in byRemainder.prefix(total - shares.reduce(0, +)) { shares[index] += 1 }
  return shares
}
