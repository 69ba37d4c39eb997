/// How cost and risk are weighed.
public enum RiskAttitude: Hashable, Sendable {
  /// The least expected cost.
  case expectation

  /// The least `(1 - weight) * E + weight * CVaR` of cost.
  ///
  /// CVaR at `tail` is the mean of the dearest `1 - tail` of the futures by weight, that on the
  /// border counted in part (Rockafellar and Uryasev 2002, *J. Banking & Finance* 26).
  case meanAndTail(weight: Double, tail: Double)

  /// The least expected cost with at most `share` of the futures, by weight, ever short.
  case service(share: Double, short: Shortage)

  /// When a future is short in a month.
  public enum Shortage: String, Hashable, Sendable, CaseIterable {
    /// Some household is without an ordinary home.
    case withoutHome

    /// Some household is without a home and without a hotel room.
    case withoutRoof
  }
}
