/// Where the value of a setting comes from.
public struct SettingSource: Hashable, Sendable {
  /// Whether a file of the scenario states it; else it is the default.
  public var isWritten: Bool
  /// What is said of its source, with its mark: the comment behind the value, or the default's basis; may be empty.
  public var basis: String

  /// A source.
  public init(isWritten: Bool, basis: String) {
    self.isWritten = isWritten
    self.basis = basis
  }
}
