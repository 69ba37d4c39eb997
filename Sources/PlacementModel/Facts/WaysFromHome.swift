import PlacementDomain

/// The places that a household would go to from a home, and how long that takes.
public struct WaysFromHome: Hashable, Sendable {
  /// A place with its minutes.
  public struct Way: Hashable, Sendable {
    /// Position of the place.
    public let place: Int
    /// Minutes from door to door.
    public let minutes: Thousandths
  }

  /// The day the household can move in; for one that stays, the day it came.
  public let moveIn: Day
  /// Reception classes and school of its pupils, its daycare, the stop where the way to the centre begins.
  public let ways: [Way]
  /// Minutes to the centre by public transport; nil where no stop has a timetable.
  public let centreMinutes: Thousandths?

  /// The ways of a household, by position, from a home, by position.
  public init(of household: Int, from home: Int, _ facts: PlacementFacts) {
    let candidate = facts.candidate(household, home)
    moveIn = candidate.moveIn
    ways = candidate.services.compactMap { id in
      facts.placeIndex[id].map { Way(place: $0, minutes: candidate.access.minutes[$0]) }
    }
    centreMinutes = candidate.access.centre?.minutes
  }
}
