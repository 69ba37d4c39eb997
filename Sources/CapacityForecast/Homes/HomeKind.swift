import PlacementDomain

/// Homes that are alike for every household that may come: they take in the same types, in the same
/// number, and count in the same group.
///
/// What makes two homes alike is computed from the rules' verdicts, not declared: a quiet flat and a
/// noisy one are one kind as long as nobody who may come needs quiet.
public struct HomeKind: Hashable, Sendable {
  /// The group in which it is counted.
  public let group: HomeGroup
  /// To whom it is let.
  public let letting: Letting
  /// The most persons in one home.
  public let persons: Int
  /// Rooms that can be given out in one collective home.
  public let rooms: Int
  /// Whether each household type, by position, may be given an empty one.
  public let takes: [Bool]
  /// Features that some type needs.
  let features: Set<Feature>
}

/// A time in which a home can be used, in months from the first of the forecast.
public struct HomeSpan: Hashable, Sendable {
  /// Position of the home in the scenario.
  public let home: Int
  /// The first month at whose end it can be used; 0 for one that stands.
  public let from: Int
  /// The first month at whose end it no longer can; the horizon for one that stays.
  public let until: Int

  /// Whether it can be used at the end of a month.
  func covers(_ month: Int) -> Bool { from <= month && month < until }
}
