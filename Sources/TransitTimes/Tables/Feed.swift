import PlacementDomain

/// What a feed says that is needed to travel on one day.
public struct Feed: Sendable {
  /// Who made it, when it holds.
  public let notes: FeedNotes
  /// The day of the journeys.
  public let day: Day
  /// How many trips run on that day.
  public let tripsOfDay: Int
  /// Where vehicles stop.
  let stops: StopTable
  /// What walking between two stops, or changing at one, takes where the feed says it.
  let transfers: [Transfer]
  /// Runs of the day, of days before that reach into it, and of the day after.
  let runs: Runs

  /// How many stops vehicles can stop at.
  public var stopCount: Int { stops.count }
}

/// Who made a feed and when it holds.
public struct FeedNotes: Hashable, Sendable {
  /// The publisher, else the agencies.
  public var publisher = ""
  /// The feed's version, where it says one.
  public var version = ""
  /// The time zone of its times.
  public var timeZone = ""
  /// The first and last day on which anything runs; nil where nothing ever does.
  public var days: ClosedRange<Day>?
}

/// What a transfer between two stops takes by the feed.
struct Transfer: Hashable, Sendable {
  /// The stop where one gets off, by number.
  var from: Int32
  /// The stop where one gets on, by number.
  var to: Int32
  /// Seconds; nil where it is not possible.
  var seconds: Int32?
}
