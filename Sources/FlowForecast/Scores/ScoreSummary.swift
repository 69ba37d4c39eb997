/// The scores of many forecasts together.
public struct ScoreSummary: Hashable, Sendable {
  /// Forecasts scored.
  public private(set) var count = 0
  /// Where the outcomes fell.
  public private(set) var pit = PITHistogram()
  private var outcomes = 0.0
  private var crpsSum = 0.0
  private var logSum = 0.0
  private var pinballSum = 0.0
  private var covered50 = 0
  private var covered80 = 0
  private var covered95 = 0

  /// A summary of nothing yet.
  public init() {}

  /// Adds a forecast's scores.
  public mutating func add(_ score: ForecastScore) {
    count += 1
    outcomes += score.outcome
    crpsSum += score.crps
    logSum += score.logCRPS
    pinballSum += score.pinball90
    covered50 += score.covers50 ? 1 : 0
    covered80 += score.covers80 ? 1 : 0
    covered95 += score.covers95 ? 1 : 0
    pit.add(below: score.below, notAbove: score.notAbove)
  }

  /// The mean outcome, persons; nil without forecasts.
  public var meanOutcome: Double? { mean(outcomes) }
  /// The mean CRPS, persons.
  public var crps: Double? { mean(crpsSum) }
  /// The mean CRPS over the mean outcome; nil also where nobody came.
  public var crpsOverMean: Double? { outcomes > 0 ? crpsSum / outcomes : nil }
  /// The mean CRPS of log(1 + persons).
  public var logCRPS: Double? { mean(logSum) }
  /// The mean pinball loss at 90 % over the mean outcome; nil also where nobody came.
  public var pinball90: Double? { outcomes > 0 ? pinballSum / outcomes : nil }
  /// The share of outcomes in the middle 50 %.
  public var cover50: Double? { mean(Double(covered50)) }
  /// The share of outcomes in the middle 80 %.
  public var cover80: Double? { mean(Double(covered80)) }
  /// The share of outcomes in the middle 95 %.
  public var cover95: Double? { mean(Double(covered95)) }

  private func mean(_ sum: Double) -> Double? { count > 0 ? sum / Double(count) : nil }
}
