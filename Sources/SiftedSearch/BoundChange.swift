/// Narrower bounds of a column in a part of the tree.
struct BoundChange: Hashable, Sendable {
  let column: Int
  let lower: Double
  let upper: Double

  /// From now on at least, or at most, the whole number next to a value.
  init(rounding column: Int, at value: Double, isUp: Bool) {
    self.column = column
    lower = isUp ? value.rounded(.up) : -.infinity
    upper = isUp ? .infinity : value.rounded(.down)
  }

  /// Holds a column at a value.
  init(holding column: Int, at value: Double) {
    self.column = column
    lower = value
    upper = value
  }
}
