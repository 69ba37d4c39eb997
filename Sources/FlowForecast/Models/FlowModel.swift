import RandomStreams

/// A way to draw what a monthly flow may become, from its own past and that of other flows.
public enum FlowModel: String, CaseIterable, Sendable {
  /// The pool of the three path models, in the shares 1 : 2 : 1.
  case ensemble
  /// A: a random walk on the log scale whose steps are those seen before.
  case logRandomWalk = "log_random_walk"
  /// B: a level that returns to its mean, seen through negative binomial counts.
  case meanReverting = "mean_reverting"
  /// C: what happened after earlier months, here and in the other series.
  case analogues
  /// Baseline: the last month goes on, with Poisson counts.
  case flatPoisson = "flat_poisson"
  /// Baseline: the same month a year before, with the errors that this made in the past.
  case seasonalNaive = "seasonal_naive"

  /// The fewest months that a model is fitted to: two years, so that every month of the year has
  /// been seen twice (assumption).
  public static let leastMonths = 24

  /// Fits the model to a history.
  ///
  /// Nothing later than the last month of the history is used, whatever the panel holds, and a series
  /// of the panel that has the history's name is left out. A history of nothing but zeros gives paths
  /// that are almost always zero. A month of a path is at most three times the largest of the history.
  ///
  /// - Parameters:
  ///   - history: The flow up to now, at least `leastMonths` long.
  ///   - panel: Other flows, for analogues.
  ///   - seed: The seed of the run.
  ///   - flow: A number of the flow within the run, so that several flows draw apart.
  public func fit(
    _ history: MonthlySeries, panel: [MonthlySeries] = [], seed: UInt32, flow: UInt32 = 0
  ) throws(FlowProblem) -> FlowPaths {
    guard history.values.count >= FlowModel.leastMonths else {
      throw .tooShort(
        series: history.name, months: history.values.count, least: FlowModel.leastMonths)
    }
    let others = panel.filter { $0.name != history.name }.map { $0.through(history.last) }
    for series in [history] + others {
      for (index, value) in series.values.enumerated()
      where !(0...MonthlySeries.largestValue).contains(value) {
        throw .impossibleValue(
          series: series.name, month: series.first + index, value: value)
      }
    }
    return FlowPaths(
      members: members.map { Self.member($0, history, others) }, seed: seed, flow: flow)
  }

  /// The models that take turns, one replication each.
  ///
  /// The shares 1 : 2 : 1 were chosen on the Danish series and eight others of 1999–2020 (mark C).
  var members: [FlowModel] {
    self == .ensemble ? [.logRandomWalk, .meanReverting, .analogues, .meanReverting] : [self]
  }

  /// The event of the random stream that a model draws from.
  fileprivate var event: UInt32 {
    switch self {
    case .ensemble: 0xF10_0000
    case .logRandomWalk: 0xF10_0001
    case .meanReverting: 0xF10_0002
    case .analogues: 0xF10_0003
    case .flatPoisson: 0xF10_0004
    case .seasonalNaive: 0xF10_0005
    }
  }

  private static func member(
    _ model: FlowModel, _ history: MonthlySeries, _ others: [MonthlySeries]
  ) -> FlowPaths.Member {
    FlowPaths.Member(event: model.event, source: source(model, history, others))
  }

  private static func source(
    _ model: FlowModel, _ history: MonthlySeries, _ others: [MonthlySeries]
  ) -> any PathSource {
    guard history.values.contains(where: { $0 > 0 }) else {
      return ZeroHistory(months: history.values.count)
    }
    switch model {
    case .logRandomWalk: return LogRandomWalk(history.values)
    case .ensemble, .meanReverting: return MeanRevertingLevel(history.values)
    case .analogues: return AnaloguePaths(history.values, others: others.map(\.values))
    case .flatPoisson: return FlatPoisson(history.values)
    case .seasonalNaive: return SeasonalNaive(history.values)
    }
  }
}
