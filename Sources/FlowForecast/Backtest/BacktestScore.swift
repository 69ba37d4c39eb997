/// A score with what it is a score of.
public struct BacktestScore: Sendable {
  /// The last month known.
  public let origin: CalendarMonth
  /// The model.
  public let model: FlowModel
  /// What was asked for.
  public let target: BacktestTarget
  /// How well it did.
  public let score: ForecastScore
}

/// All forecasts of one series.
public struct BacktestSeries: Sendable {
  /// The series.
  public let series: MonthlySeries
  /// Scores by origin, model and target.
  public let scores: [BacktestScore]

  /// The forecasts of a series.
  public init(series: MonthlySeries, scores: [BacktestScore]) {
    self.series = series
    self.scores = scores
  }

  /// The scores of a model and target together, of all origins or those in a range.
  public func summary(
    _ model: FlowModel, _ target: BacktestTarget, origins: ClosedRange<CalendarMonth>? = nil
  ) -> ScoreSummary {
    var summary = ScoreSummary()
    for score in scores
    where score.model == model && score.target == target
      && origins?.contains(score.origin) ?? true
    {
      summary.add(score.score)
    }
    return summary
  }
}
