/// Households that come independently of each other at a given rate, each of a type drawn by weight.
///
/// The band is too narrow for a real municipality, whose flow follows the country's; this source is
/// for tests, for speed, and for what comes on top of a flow.
public struct PoissonArrivals: ArrivalSource {
  /// The types that may come.
  public let types: [HouseholdType]
  /// Mean households of each month; the last goes on.
  public let means: [Double]
  /// The law of each month's count.
  private let counts: [PoissonTable]
  /// Sums of the weights up to each type over the sum of all, in units of 2⁻³².
  private let cumulative: [UInt64]
  /// For each leading byte of a draw, the first type that can come out.
  private let guide: [Int32]

  /// A source.
  ///
  /// - Parameters:
  ///   - types: The types, each with a weight above or at 0; the weights need not add up to 1.
  ///   - means: Mean households of each month, at least 0; the last goes on.
  /// - Throws: ``ForecastProblem`` where a number is negative or none is above 0.
  public init(
    types: [(type: HouseholdType, weight: Double)], means: [Double]
  ) throws(ForecastProblem) {
    guard means.allSatisfy({ $0 >= 0 && $0 <= 10_000 }) else {
      throw ForecastProblem(
        "a month's mean of arriving households must lie between 0 and 10,000",
        da: "det gennemsnitlige antal ankomne husstande pr. måned skal ligge mellem 0 og 10.000")
    }
    let total = types.reduce(0) { $0 + $1.weight }
    guard types.allSatisfy({ $0.weight >= 0 }), total > 0, total.isFinite else {
      throw ForecastProblem(
        "the weights of household types must not be negative, and one must be above 0",
        da: "vægtene på husstandstyper må ikke være negative, og mindst én skal være over 0")
    }
    self.types = types.map(\.type)
    self.means = means
    counts = means.map(PoissonTable.init)
    var sum = 0.0
    var cumulative = types.map { pair in
      sum += pair.weight
      return UInt64((sum / total * 0x1p32).rounded())
    }
    // Whatever the rounding: the last type that has a weight ends at 1.
    for index in cumulative.indices where cumulative[index] == cumulative.last {
      cumulative[index] = 1 << 32
    }
    self.cumulative = cumulative
    guide = (0..<256).map { byte in
      Int32(cumulative.firstIndex { $0 > UInt64(byte) << 24 } ?? 0)
    }
  }

  /// Adds the households of all months of a replication.
  public func addHouseholds(
    seed: UInt32, replication: UInt32, months: Int, to list: inout ArrivalList
  ) {
    guard !means.isEmpty else { return }
    for month in 0..<months {
      var words = MonthWords(seed: seed, replication: replication, month: UInt32(month))
      let count = counts[min(month, means.count - 1)].draw(&words)
      for _ in 0..<count {
        let draw = UInt64(words.next())
        var type = Int(guide[Int(draw >> 24)])
        while cumulative[type] <= draw { type &+= 1 }
        list.add(type: type, month: month)
      }
    }
  }
}
