import CapacityProgram

/// A rule that can be said in one sentence.
///
/// "When at a meeting fewer than ``orderBelow`` homes are to spare, order modules for ``orderFor``
/// households more, cheapest site first; when more than ``endAbove`` are to spare, take down or give
/// up what may go until that many are left, dearest first."
///
/// Homes to spare are those that stand or are on their way at the meeting, less the households last
/// seen. Where some household fits none of them, they are counted below nothing instead: by how many
/// households fit none. An (s, Q) rule on the stock position, in the words of inventory control.
public struct ThresholdRule: Hashable, Sendable {
  /// Order when fewer homes than this are to spare; may be below nothing.
  public var orderBelow: Int

  /// For how many households more to order then.
  public var orderFor: Int

  /// Give up when more homes than this are to spare.
  public var endAbove: Int

  /// A rule.
  public init(orderBelow: Int, orderFor: Int, endAbove: Int) {
    self.orderBelow = orderBelow
    self.orderFor = orderFor
    self.endAbove = endAbove
  }

  /// The homes to spare.
  ///
  /// - Parameters:
  ///   - homes: Homes by class.
  ///   - households: Households by class.
  public static func spare(homes: [Int], households: [Int]) -> Int {
    let missing = Self.missing(homes: homes, households: households).max() ?? 0
    return missing > 0 ? -missing : homes.reduce(0, +) - households.reduce(0, +)
  }

  /// By how much homes of each class or above fall short of households of each class or above; the
  /// greatest is how many households fit nowhere.
  static func missing(homes: [Int], households: [Int]) -> [Int] {
    var above = 0
    var missing = [Int](repeating: 0, count: homes.count)
    for size in homes.indices.reversed() {
      above += households[size] - homes[size]
      missing[size] = max(0, above)
    }
    return missing
  }
}
