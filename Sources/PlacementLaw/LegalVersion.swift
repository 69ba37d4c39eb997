import PlacementDomain

/// One wording of a rule or one year's rate, with the days on which it is known to apply.
public struct LegalVersion<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What the rule says, as numbers.
  public let value: Value
  /// The first day on which it applies; nil where that was not found.
  public let from: Day?
  /// The last day on which it is known to apply, as the end of a rate's year; nil where no end is known.
  public let through: Day?
  /// Where it was read.
  public let source: String
  /// How sure that is: A primary source, B secondary, C derived, GK unverified.
  public let mark: String

  init(
    _ value: Value, from: Day? = nil, through: Day? = nil, source: String, mark: String
  ) {
    self.value = value
    self.from = from
    self.through = through
    self.source = source
    self.mark = mark
  }
}

/// A rule of law that bears on where people are placed, in all versions that are known.
public struct LegalRule<Value: Hashable & Sendable>: Sendable {
  /// The id, in plans.
  public let id: String
  /// What it is about.
  public let title: Words
  /// Where it stands in the law.
  public let statute: String
  /// The versions known, the earliest first.
  public let versions: [LegalVersion<Value>]

  /// The version that applies on a day, or the nearest that is known.
  public func inForce(on day: Day) -> LegalInForce<Value>? {
    let begun = versions.last { $0.from.map { $0 <= day } ?? true }
    guard let version = begun ?? versions.first else { return nil }
    let applies = begun != nil && version.through.map { day <= $0 } ?? true
    return LegalInForce(version: version, isOfTheDay: applies)
  }
}

/// A version of a rule, as it is found for a day.
public struct LegalInForce<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The version.
  public let version: LegalVersion<Value>
  /// Whether it is known to apply on that day; else it is the nearest known one.
  public let isOfTheDay: Bool
}
