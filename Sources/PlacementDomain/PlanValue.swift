/// What a plan comes to on the three levels, compared in their order, so that no burden weighs up a home.
public struct PlanValue: Hashable, Comparable, Sendable {
  /// Persons without a home, by priority.
  public var unplaced: Int
  /// Over the soft limits, by weight.
  public var overflow: Int
  /// Person-minutes a day.
  public var burden: Thousandths

  /// A value by its parts.
  public init(unplaced: Int, overflow: Int, burden: Thousandths) {
    self.unplaced = unplaced
    self.overflow = overflow
    self.burden = burden
  }

  /// Nothing on any level; as a price, none at all.
  public static let none = PlanValue(unplaced: 0, overflow: 0, burden: .zero)

  /// Whether the left is better on the first level where they differ.
  public static func < (left: PlanValue, right: PlanValue) -> Bool {
    (left.unplaced, left.overflow, left.burden) < (right.unplaced, right.overflow, right.burden)
  }
}

/// What one plan has more than another, level by level: the price of an override, of an alternative, or of the
/// wish behind it.
public typealias PriceOfChange = PlanValue
