import FlowForecast
import PlacementDomain

/// What came out of any number of replications, in memory that does not grow with them.
///
/// Everything in it is a count, so shards merged in any order are the same, to the byte, as one run.
public struct ForecastTally: Hashable, Sendable {
  /// What tells this forecast from others, as its maker says: a scenario's hash and a variant's name.
  public let identity: String
  /// The seed.
  public let seed: UInt32
  /// The first month.
  public let start: CalendarMonth
  /// How many months.
  public let months: Int
  /// The groups, in order.
  public let groups: [HomeGroup]
  var replicationRanges = ReplicationRanges()
  /// One for each measure and each group, all groups together behind them.
  var histograms: [MonthlyHistogram]
  /// For each group and all together: replications that were first short in each month; the last never.
  var firstShort: [[UInt32]]
  var totals = ForecastTotals()

  init(identity: String, seed: UInt32, start: CalendarMonth, months: Int, groups: [HomeGroup]) {
    self.identity = identity
    self.seed = seed
    self.start = start
    self.months = months
    self.groups = groups
    let series = ForecastMeasure.allCases.count * (groups.count + 1)
    histograms = Array(repeating: MonthlyHistogram(months: months), count: series)
    firstShort = Array(
      repeating: Array(repeating: 0, count: months + 1), count: groups.count + 1)
  }

  /// How many replications are counted.
  public var replications: Int { replicationRanges.count }

  /// Whether months counted household by household equal months counted at each month's end: Little's
  /// law without its division, true of every run.
  public var isBalanced: Bool {
    sum(.need) == totals.presence && sum(.waiting) == totals.waits
  }

  /// Households that came, left for each cause in the order of `LeaveCause.allCases`, and lost their
  /// home, in all replications together.
  public var flows: (came: Int, left: [Int], displaced: Int) {
    (Int(totals.came), totals.left.map { Int($0) }, Int(totals.displaced))
  }

  /// Adds what another tally of the same forecast counted.
  ///
  /// - Throws: ``ForecastProblem`` where it is of another forecast, or counts a replication that is
  ///   counted here already.
  public mutating func merge(_ other: ForecastTally) throws(ForecastProblem) {
    guard identity == other.identity, seed == other.seed, start == other.start,
      months == other.months, groups == other.groups
    else {
      throw ForecastProblem(
        "the parts are of different forecasts: scenario, variant, seed or months differ",
        da:
          "delene hører til forskellige prognoser: scenarie, variant, startværdi eller måneder er "
          + "forskellige")
    }
    guard !replicationRanges.overlaps(other.replicationRanges) else {
      throw ForecastProblem(
        "the parts have replications in common: each part can be merged once",
        da: "delene har gentagelser til fælles: hver del kan kun lægges sammen én gang")
    }
    replicationRanges.merge(other.replicationRanges)
    for index in histograms.indices { histograms[index].merge(other.histograms[index]) }
    for group in firstShort.indices {
      for month in firstShort[group].indices {
        firstShort[group][month] += other.firstShort[group][month]
      }
    }
    totals.add(other.totals)
  }

  /// The position of a series; nil is all groups together.
  func series(_ measure: ForecastMeasure, _ group: Int?) -> Int {
    let position = ForecastMeasure.allCases.firstIndex(of: measure) ?? 0
    return position * (groups.count + 1) + (group ?? groups.count)
  }

  private func sum(_ measure: ForecastMeasure) -> Int64 {
    let histogram = histograms[series(measure, nil)]
    return (0..<months).reduce(0) { sum, month in
      histogram.row(month).enumerated().reduce(sum) { $0 + Int64($1.offset) * Int64($1.element) }
    }
  }
}

/// Sums over replications.
struct ForecastTotals: Hashable, Sendable, Codable {
  var came: Int64 = 0
  var left: [Int64] = [0, 0, 0]
  var displaced: Int64 = 0
  var presence: Int64 = 0
  var waits: Int64 = 0

  mutating func add(_ other: ForecastTotals) {
    came += other.came
    for cause in left.indices { left[cause] += other.left[cause] }
    displaced += other.displaced
    presence += other.presence
    waits += other.waits
  }
}

extension ForecastTally {
  /// Counts a replication that was just run.
  mutating func add(_ counts: borrowing CountState) {
    let months = months
    let base = UnsafePointer(counts.record.base)
    for series in histograms.indices { histograms[series].add(base + series * months) }
    let missing = series(.missing, 0)
    for group in firstShort.indices {
      let row = base + (missing + group) * months
      var month = 0
      while month < months, row[month] == 0 { month += 1 }
      firstShort[group][month] += 1
    }
    totals.came += counts.came
    totals.left[0] += counts.left.0
    totals.left[1] += counts.left.1
    totals.left[2] += counts.left.2
    totals.displaced += counts.displaced
    totals.presence += counts.presence
    totals.waits += counts.waits
  }
}
