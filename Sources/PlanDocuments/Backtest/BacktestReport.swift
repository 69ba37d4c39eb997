import FlowForecast

/// A backtest with its scores summed up, for every page that shows it.
public struct BacktestReport: Sendable {
  /// A series, or all together.
  struct Part: Sendable {
    /// The series' name; empty for all together.
    let name: String
    /// The series and how often it was forecast; nil for all together.
    let series: MonthlySeries?
    let origins: ClosedRange<CalendarMonth>?
    private let summaries: [Key: ScoreSummary]

    private struct Key: Hashable {
      let model: FlowModel
      let target: BacktestTarget
    }

    init(name: String, of results: [BacktestSeries], series: MonthlySeries?) {
      self.name = name
      self.series = series
      var summaries: [Key: ScoreSummary] = [:]
      var origins: [CalendarMonth] = []
      for result in results {
        for score in result.scores {
          summaries[Key(model: score.model, target: score.target), default: ScoreSummary()]
            .add(score.score)
        }
        origins += [result.scores.first?.origin, result.scores.last?.origin].compactMap { $0 }
      }
      self.summaries = summaries
      self.origins = origins.min().flatMap { first in origins.max().map { first...$0 } }
    }

    /// The scores of a model and target; empty where there are none.
    func summary(_ model: FlowModel, _ target: BacktestTarget) -> ScoreSummary {
      summaries[Key(model: model, target: target)] ?? ScoreSummary()
    }
  }

  let settings: BacktestSettings
  /// The series that were forecast.
  let parts: [Part]
  /// All forecasts together; the series itself where there is only one.
  let pooled: Part
  /// Series too short to be forecast, used as analogues only.
  let unscored: [MonthlySeries]

  /// Sums up a backtest.
  ///
  /// - Parameters:
  ///   - results: What the backtest gave.
  ///   - settings: How it was run.
  ///   - unscored: Series that were too short to be forecast.
  public init(
    _ results: [BacktestSeries], _ settings: BacktestSettings, unscored: [MonthlySeries] = []
  ) {
    self.settings = settings
    self.unscored = unscored
    parts = results.map { Part(name: $0.series.name, of: [$0], series: $0.series) }
    pooled = parts.count == 1 ? parts[0] : Part(name: "", of: results, series: nil)
  }
}
