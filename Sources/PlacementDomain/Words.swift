/// The same sentence in the languages of those who read plans.
public struct Words: Hashable, Sendable {
  /// English.
  public var english: String
  /// Danish.
  public var danish: String

  /// A sentence in both languages.
  public init(_ english: String, da danish: String) {
    self.english = english
    self.danish = danish
  }

  /// The sentence in the language with this code; every code but `da` is English.
  public func callAsFunction(_ language: String) -> String {
    language == "da" ? danish : english
  }
}
