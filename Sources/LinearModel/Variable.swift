/// A handle on one variable of a ``LinearModel``: its position among the columns.
public struct Variable: Hashable, Sendable {
  /// The position of the variable among the model's columns, from 0.
  public let index: Int

  /// A handle on the column at `index`.
  public init(index: Int) {
    self.index = index
  }
}

/// A handle on one row (constraint) of a ``LinearModel``.
public struct Row: Hashable, Sendable {
  /// The position of the row among the model's rows, from 0.
  public let index: Int

  /// A handle on the row at `index`.
  public init(index: Int) {
    self.index = index
  }
}
