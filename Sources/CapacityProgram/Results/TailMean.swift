/// The mean of the dearest futures: CVaR of a cost that takes finitely many values.
public enum TailMean {
  /// CVaR at `tail`, and how much each future counts in it.
  ///
  /// The dearest futures are taken whole until `1 - tail` of the weight is full, the last in part;
  /// what each counts is the maximiser in the dual form of CVaR, so the same sum at any other costs
  /// is at most their CVaR. Equal costs are taken in the order of the futures.
  public static func of(
    _ costs: [Double], weights: [Double], tail: Double
  ) -> (value: Double, share: [Double]) {
    let mass = 1 - tail
    var left = mass
    var share = [Double](repeating: 0, count: costs.count)
    var value = 0.0
    for index in costs.indices.sorted(by: { (-costs[$0], $0) < (-costs[$1], $1) }) {
      let taken = min(left, weights[index])
      guard taken > 0 else { break }
      share[index] = taken / mass
      value += costs[index] * taken / mass
      left -= taken
    }
    return (value, share)
  }
}
