/// Forecasts made as they would have been made in the past, each from what was known then.
public struct Backtest: Sendable {
  /// How it is run.
  public let settings: BacktestSettings
  /// All series that forecasts may learn from, each up to its own day only.
  public let panel: [MonthlySeries]

  /// A backtest.
  public init(_ settings: BacktestSettings, panel: [MonthlySeries]) {
    self.settings = settings
    self.panel = panel
  }

  /// The months after which forecasts of a series are made: the last months known.
  ///
  /// From the least history on, as long as the shortest horizon is within the series.
  public func origins(of series: MonthlySeries) -> [CalendarMonth] {
    let last = series.values.count - (settings.horizons.first ?? 1)
    guard settings.leastHistory <= last else { return [] }
    return stride(from: settings.leastHistory, through: last, by: max(1, settings.every)).map {
      series.first + $0 - 1
    }
  }

  /// Scores of all models at one origin.
  public func scores(
    of series: MonthlySeries, at origin: CalendarMonth
  ) throws(FlowProblem) -> [BacktestScore] {
    let history = series.through(origin)
    let future = series.values[history.values.count...]
    let targets = settings.targets.filter { $0.horizon <= future.count }
    let longest = targets.map(\.horizon).max() ?? 0
    var scores: [BacktestScore] = []
    var drawn: [FlowModel: [[Int]]] = [:]
    for model in settings.models.sorted(by: { $0.members.count < $1.members.count }) {
      let paths: [[Int]]
      if model.members.count > 1, model.members.allSatisfy({ drawn[$0] != nil }) {
        // The pool's paths are its members' paths, in turns.
        paths = (0..<settings.replications).compactMap {
          drawn[model.members[$0 % model.members.count]]?[$0]
        }
      } else {
        let fitted = try model.fit(
          history, panel: panel, seed: settings.seed, flow: Self.flow(series, origin))
        paths = (0..<settings.replications).map {
          fitted.path(replication: $0, months: longest)
        }
      }
      drawn[model] = paths
      for target in targets {
        let sample = Sample(paths.map { Double(target.value($0[...])) })
        scores.append(
          BacktestScore(
            origin: origin, model: model, target: target,
            score: ForecastScore(sample, outcome: Double(target.value(future)))))
      }
    }
    return scores
  }

  /// A number for a series and origin, whatever other series there are (FNV-1a).
  static func flow(_ series: MonthlySeries, _ origin: CalendarMonth) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in Array(series.name.utf8)
      + withUnsafeBytes(of: Int32(origin.number).littleEndian, Array.init)
    {
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
    }
    return hash
  }
}
