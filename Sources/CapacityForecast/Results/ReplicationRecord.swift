/// One replication: what was true at each month's end.
public struct ReplicationRecord: Sendable, Hashable {
  /// Number of groups; all together come behind them.
  let groups: Int
  let months: Int
  /// Measures × (groups and all together) × months.
  let values: [Int32]
  /// Households that came in the months of the forecast, or were here before.
  public let came: Int
  /// Households that left, in the order of `LeaveCause.allCases`.
  public let left: [Int]
  /// Households that lost their home.
  public let displaced: Int
  /// Months at whose ends households were here, counted household by household.
  public let presence: Int
  /// Months at whose ends households waited, counted household by household.
  public let waits: Int

  /// A number: of one group, by its position in the model's groups, or of all; at the end of a month.
  public func value(_ measure: ForecastMeasure, group: Int?, month: Int) -> Int {
    let position = ForecastMeasure.allCases.firstIndex(of: measure) ?? 0
    return Int(values[(position * (groups + 1) + (group ?? groups)) * months + month])
  }
}

extension Simulator {
  /// What came out of the last replication.
  var lastRecord: ReplicationRecord {
    ReplicationRecord(
      groups: tables.groups, months: months,
      values: Array(UnsafeBufferPointer(start: counts.record.base, count: counts.record.count)),
      came: Int(counts.came),
      left: [Int(counts.left.0), Int(counts.left.1), Int(counts.left.2)],
      displaced: Int(counts.displaced), presence: Int(counts.presence), waits: Int(counts.waits))
  }
}

extension ForecastModel {
  /// One replication by itself, as it is in every run with this seed.
  ///
  /// - Throws: ``ForecastProblem`` where the source gives arrivals that cannot be.
  public func record(replication: Int, seed: UInt32) throws(ForecastProblem) -> ReplicationRecord {
    var simulator = Simulator(self, seed: seed)
    try simulator.run(UInt32(truncatingIfNeeded: replication))
    return simulator.lastRecord
  }
}
