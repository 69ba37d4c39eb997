/// How the left side of a row compares to its right side.
public enum Relation: Hashable, Sendable {
  /// The left side is at most the right side.
  case lessOrEqual

  /// The left side is at least the right side.
  case greaterOrEqual

  /// Both sides are equal.
  case equal
}
