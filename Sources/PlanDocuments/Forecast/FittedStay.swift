import CapacityForecast

/// A law of stay that was fitted on a register, as pages show it.
public struct FittedStay: Hashable, Sendable, Codable {
  /// The households it holds for; nil are all that have no law of their own.
  public var band: StayBand?
  /// The mean stay in months.
  public var mean: Double
  /// Its standard error; nil where the register does not say it.
  public var error: Double?
  /// Stays that ended.
  public var ended: Int
  /// Stays that were still going on.
  public var open: Int
  /// The mean of those that ended, which is too low.
  public var meanOfEnded: Double

  /// All laws of a register, the one of all together first.
  public static func all(_ fit: StayBookFit) -> [FittedStay] {
    [FittedStay(nil, fit.pooled)]
      + StayBand.allCases.compactMap { band in fit.bands[band].map { FittedStay(band, $0) } }
  }

  private init(_ band: StayBand?, _ fit: StayFit) {
    self.band = band
    mean = fit.mean.value
    error = fit.mean.error
    ended = fit.completed
    open = fit.open
    meanOfEnded = fit.meanOfCompleted
  }

  /// The members in `forecast.json`.
  var json: JSONText {
    .members([
      "band": .text(band?.rawValue ?? "all"), "ended": .whole(ended),
      "error": error.map { .number($0.fixed(3)) } ?? .null, "mean": .number(mean.fixed(3)),
      "mean_of_ended": .number(meanOfEnded.fixed(3)), "open": .whole(open),
    ])
  }
}
