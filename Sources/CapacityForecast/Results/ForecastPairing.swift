/// How a variant differs from the first one, replication by replication.
///
/// Both see the same people, so most of what chance does is in both and drops out of the difference: its
/// error is far smaller than that of two means. What is compared is a measure's sum over all months, of
/// all groups together: household-months without a home, and the like.
public struct ForecastPairing: Hashable, Sendable, Codable {
  /// Differences of one measure.
  struct Row: Hashable, Sendable, Codable {
    var lower: Int64 = 0
    var higher: Int64 = 0
    var sum: Int64 = 0
    var squares = WideSum()
  }

  /// How many replications are compared.
  public private(set) var replications: Int64 = 0
  /// One for each measure.
  var rows = Array(repeating: Row(), count: ForecastMeasure.allCases.count)

  /// The mean of the variant's sum less the first one's.
  public func meanDifference(_ measure: ForecastMeasure) -> Double {
    Double(row(measure).sum) / Double(max(1, replications))
  }

  /// The standard error of the mean difference.
  public func errorOfDifference(_ measure: ForecastMeasure) -> Double {
    let count = Double(max(1, replications))
    let mean = meanDifference(measure)
    let variance = (row(measure).squares.value - count * mean * mean) / max(1, count - 1)
    return (max(0, variance) / count).squareRoot()
  }

  /// The share of replications in which the variant's sum is lower.
  public func shareLower(_ measure: ForecastMeasure) -> Double {
    Double(row(measure).lower) / Double(max(1, replications))
  }

  /// The share of replications in which the variant's sum is higher.
  public func shareHigher(_ measure: ForecastMeasure) -> Double {
    Double(row(measure).higher) / Double(max(1, replications))
  }

  private func row(_ measure: ForecastMeasure) -> Row {
    rows[ForecastMeasure.allCases.firstIndex(of: measure) ?? 0]
  }

  /// Counts a replication by the sums of both.
  mutating func add(_ variant: [Int64], _ first: [Int64]) {
    replications += 1
    for index in rows.indices {
      let difference = variant[index] - first[index]
      if difference < 0 { rows[index].lower += 1 }
      if difference > 0 { rows[index].higher += 1 }
      rows[index].sum += difference
      rows[index].squares.add(difference.magnitude.multipliedFullWidth(by: difference.magnitude))
    }
  }

  /// Adds what another part of the same run counted; in any order.
  public mutating func merge(_ other: ForecastPairing) {
    replications += other.replications
    for index in rows.indices {
      rows[index].lower += other.rows[index].lower
      rows[index].higher += other.rows[index].higher
      rows[index].sum += other.rows[index].sum
      rows[index].squares.add(
        (other.rows[index].squares.high, other.rows[index].squares.low))
    }
  }
}

/// A sum of squares of whole numbers, exact, so that parts add up to the same in any order.
struct WideSum: Hashable, Sendable, Codable {
  private(set) var high: UInt64 = 0
  private(set) var low: UInt64 = 0

  var value: Double { Double(high) * 0x1p64 + Double(low) }

  mutating func add(_ number: (high: UInt64, low: UInt64.Magnitude)) {
    let (sum, overflow) = low.addingReportingOverflow(number.low)
    low = sum
    high += number.high + (overflow ? 1 : 0)
  }
}

extension CountState {
  /// The sum of each measure over all months, all groups together.
  func sums(_ months: Int) -> [Int64] {
    let groups = record.count / (ForecastMeasure.allCases.count * months)
    return ForecastMeasure.allCases.indices.map { measure in
      let row = record.base + (measure * groups + groups - 1) * months
      return (0..<months).reduce(0) { $0 + Int64(row[$1]) }
    }
  }
}
