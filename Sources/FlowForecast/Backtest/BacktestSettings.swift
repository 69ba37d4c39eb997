/// How a backtest is run.
public struct BacktestSettings: Hashable, Sendable {
  /// Months known before the first forecast: seven years of changes from month to month.
  public var leastHistory = 85
  /// Months between one forecast and the next.
  public var every = 1
  /// Months ahead, ascending.
  public var horizons = [3, 6, 12, 24]
  /// Paths drawn for each forecast and model.
  public var replications = 1000
  /// The seed of all draws.
  public var seed: UInt32 = 1
  /// The models compared.
  public var models = FlowModel.allCases

  /// The default settings.
  public init() {}

  /// All targets, in order.
  public var targets: [BacktestTarget] {
    BacktestTarget.Kind.allCases.flatMap { kind in horizons.map { BacktestTarget(kind, $0) } }
  }

  /// Months a series needs for one forecast.
  public var leastMonths: Int { leastHistory + (horizons.first ?? 1) }
}
