/// How well one forecast foretold one outcome.
public struct ForecastScore: Hashable, Sendable {
  /// What came, persons.
  public var outcome: Double
  /// CRPS, persons.
  public var crps: Double
  /// CRPS of log(1 + persons).
  public var logCRPS: Double
  /// Pinball loss of the 90 % quantile, persons.
  public var pinball90: Double
  /// Whether the middle intervals of 50, 80 and 95 % held the outcome.
  public var covers50: Bool
  /// See `covers50`.
  public var covers80: Bool
  /// See `covers50`.
  public var covers95: Bool
  /// Shares of draws below and not above the outcome.
  public var below: Double
  /// See `below`.
  public var notAbove: Double

  /// The scores of a sample.
  public init(_ sample: Sample, outcome: Double) {
    self.outcome = outcome
    crps = sample.crps(outcome)
    logCRPS = sample.logarithms.crps(Sample([outcome]).logarithms.sorted[0])
    pinball90 = sample.pinball(outcome, level: 0.9)
    covers50 = sample.covers(outcome, share: 0.5)
    covers80 = sample.covers(outcome, share: 0.8)
    covers95 = sample.covers(outcome, share: 0.95)
    (below, notAbove) = sample.place(of: outcome)
  }
}
