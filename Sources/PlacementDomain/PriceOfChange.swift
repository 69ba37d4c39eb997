/// What one plan has more than another, level by level: the price of an override, of an alternative, or of
/// the wish behind it.
///
/// Prices compare in the order of the levels, so that no burden weighs up a home.
public struct PriceOfChange: Hashable, Comparable, Sendable {
  /// Persons without a home, by priority.
  public var unplaced: Int
  /// Over the soft limits, by weight.
  public var overflow: Int
  /// Person-minutes a day.
  public var burden: Thousandths

  /// A price by its parts.
  public init(unplaced: Int, overflow: Int, burden: Thousandths) {
    self.unplaced = unplaced
    self.overflow = overflow
    self.burden = burden
  }

  /// No price at all.
  public static let none = PriceOfChange(unplaced: 0, overflow: 0, burden: .zero)

  /// Whether the left is cheaper on the first level where they differ.
  public static func < (left: PriceOfChange, right: PriceOfChange) -> Bool {
    (left.unplaced, left.overflow, left.burden) < (right.unplaced, right.overflow, right.burden)
  }
}
