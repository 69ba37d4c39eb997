import PlacementDomain

/// What a plan comes to on the three levels, compared in their order.
public struct PlanValue: Hashable, Comparable, Sendable {
  /// Persons without a home, by priority.
  public let unplaced: Int
  /// What is over the soft limits, by weight.
  public let overflow: Int
  /// Person-minutes a day.
  public let burden: Thousandths

  /// A value by its parts.
  public init(unplaced: Int, overflow: Int, burden: Thousandths) {
    self.unplaced = unplaced
    self.overflow = overflow
    self.burden = burden
  }

  /// What a counted plan comes to.
  public init(_ evaluation: Evaluation) {
    self.init(
      unplaced: evaluation.unplaced, overflow: evaluation.overflow, burden: evaluation.burden)
  }

  /// Whether the left is better on the first level where they differ.
  public static func < (left: PlanValue, right: PlanValue) -> Bool {
    (left.unplaced, left.overflow, left.burden) < (right.unplaced, right.overflow, right.burden)
  }
}
