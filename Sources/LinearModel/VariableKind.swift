/// What values a variable may take between its bounds.
public enum VariableKind: Hashable, Sendable {
  /// Any number.
  case continuous

  /// Whole numbers only.
  case integer

  /// 0 or 1: the bounds given are narrowed to lie between 0 and 1.
  case binary

  /// Whether only whole numbers are allowed.
  public var isIntegral: Bool {
    self != .continuous
  }
}
