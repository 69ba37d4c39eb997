extension LinearModel.Column {
  /// The bounds a solver needs: those of a whole number are narrowed to whole numbers.
  ///
  /// The lower one is above the upper one when no whole number lies between them. Bounds that
  /// arithmetic has moved off a whole number by less than 1e-9 count as that number.
  public var effectiveBounds: (lower: Double, upper: Double) {
    guard kind.isIntegral else { return (lower, upper) }
    // Adding zero turns a negative zero into a plain one.
    return ((lower - 1e-9).rounded(.up) + 0, (upper + 1e-9).rounded(.down) + 0)
  }
}
