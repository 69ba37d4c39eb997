import PlacementDomain

/// Homes that cost every household the same and can be used from the same month; a home that several
/// households live in is a class of its own.
public struct HomeClass: Hashable, Sendable {
  /// To whom its homes are let.
  public let letting: Letting
  /// Positions of the homes in the scenario, by id.
  public let homes: [Int]
  /// The first month in which they can be used.
  public let from: Int
  /// The most persons in one home.
  public let persons: Int
  /// Rooms of one home that can be given out, of a collective home.
  public let rooms: Int
}
