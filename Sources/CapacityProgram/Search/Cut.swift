import LinearModel

/// A row `expression >= 0` that every plan keeps, found while searching.
struct Cut: Sendable {
  /// Each column at most once.
  let expression: LinearExpression

  /// A cut with its terms merged.
  init(_ expression: LinearExpression) {
    self.expression = expression.merged()
  }
}
