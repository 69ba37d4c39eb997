import CapacityProgram

/// What a planner has seen: the households of each class in the months so far.
public struct SeenDemand: Hashable, Sendable {
  /// How many months were seen; they are the first ones.
  public let months: Int

  /// How many size classes.
  public let classes: Int

  /// The households, `[month][class]`, the class running fastest.
  public let households: [Int32]

  /// Counts that were seen, `[month][class]`.
  public init(months: Int, classes: Int, households: [Int32]) {
    self.months = months
    self.classes = classes
    self.households = households
  }

  /// The first months of a future.
  public init(_ futures: DemandFutures, future: Int, months: Int) {
    let start = future * futures.months * futures.classes
    self.init(
      months: months, classes: futures.classes,
      households: Array(futures.households[start..<start + months * futures.classes]))
  }

  /// The households of a class in a month.
  public subscript(month: Int, class size: Int) -> Int {
    Int(households[month * classes + size])
  }

  /// The households of all classes in a month.
  public func total(_ month: Int) -> Int {
    (0..<classes).reduce(0) { $0 + self[month, class: $1] }
  }
}

extension DemandFutures {
  /// One future by itself.
  public func only(_ future: Int) -> DemandFutures {
    let size = months * classes
    return DemandFutures(
      months: months, classes: classes,
      households: Array(households[future * size..<(future + 1) * size]))
  }

  /// The first futures, with their weights.
  public func prefix(_ most: Int) -> DemandFutures {
    let kept = min(most, count)
    return DemandFutures(
      months: months, classes: classes,
      households: Array(households.prefix(kept * months * classes)),
      weights: Array(weights.prefix(kept)))
  }
}

extension CapacityProblem {
  /// How many months have been seen when a meeting decides: those before its own.
  public func monthsSeen(at meeting: Int) -> Int { meetings[meeting].month }
}
