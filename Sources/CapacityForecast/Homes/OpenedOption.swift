import PlacementDomain

/// An option that a variant opens.
public struct OpenedOption: Hashable, Sendable {
  /// The option's id.
  public var option: String
  /// Modules put up, by type; empty for an option whose homes are listed one by one.
  public var modules: [String: Int]
  /// The day from which its homes can be used; nil is the scenario's decision plus the lead time.
  public var from: Day?

  /// An option, opened.
  public init(option: String, modules: [String: Int] = [:], from: Day? = nil) {
    self.option = option
    self.modules = modules
    self.from = from
  }
}
