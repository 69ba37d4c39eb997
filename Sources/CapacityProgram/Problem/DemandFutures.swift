/// How many households need a home, in each of many futures.
///
/// The counts lie in one slab, `[future][month][class]`, the class running fastest.
public struct DemandFutures: Hashable, Sendable {
  /// How many futures there are.
  public let count: Int

  /// How many months.
  public let months: Int

  /// How many size classes.
  public let classes: Int

  /// The weight of each future; they sum to 1.
  public let weights: [Double]

  /// The households, `[future][month][class]`.
  public let households: [Int32]

  /// Futures from a slab of counts.
  ///
  /// - Parameters:
  ///   - households: `[future][month][class]`, the class running fastest.
  ///   - weights: One per future, scaled here to sum to 1; equal when nil.
  public init(months: Int, classes: Int, households: [Int32], weights: [Double]? = nil) {
    let size = months * classes
    let count = size == 0 ? 0 : households.count / size
    let given = weights ?? [Double](repeating: 1, count: count)
    let sum = given.reduce(0, +)
    self.count = count
    self.months = months
    self.classes = classes
    self.households = households
    self.weights = given.map { $0 / sum }
  }

  /// The households of one class in one month of one future.
  public subscript(future: Int, month: Int, class size: Int) -> Int {
    Int(households[(future * months + month) * classes + size])
  }

  /// Everything that is wrong with the futures, as sentences.
  public func problems() -> [String] {
    var found: [String] = []
    if count == 0 || households.count != count * months * classes {
      found.append("the households do not fill whole futures of \(months) months")
    }
    if weights.count != count || !weights.allSatisfy({ $0 > 0 && $0.isFinite }) {
      found.append("there must be one positive weight per future")
    }
    if households.contains(where: { $0 < 0 }) {
      found.append("there are fewer than no households")
    }
    return found
  }
}
