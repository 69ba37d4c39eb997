import ParallelWork
import PlacementDomain

/// Door-to-door times between all origins and destinations of a query.
public struct DoorToDoor: Sendable {
  /// By origin, then destination; nil where somebody would be on the way for more than a day.
  public private(set) var times: [[TravelTime?]] = []
  /// Origins without a stop in use within the longest walk, by position.
  public private(set) var originsWithoutStop: [Int]
  /// Destinations without a stop in use within the longest walk, by position.
  public private(set) var destinationsWithoutStop: [Int]

  /// Measures all journeys: exact earliest arrivals for every moment of the asked hours.
  ///
  /// - Parameters:
  ///   - threads: The result does not depend on how many.
  ///   - isCancelled: Asked now and then.
  ///   - progress: Told how many of all searches are done.
  /// - Throws: `ParallelWork.Cancelled` when called off.
  public init(
    _ feed: Feed, _ query: TravelQuery, threads: Int = 1,
    isCancelled: @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws {
    originsWithoutStop = Array(query.origins.indices)
    destinationsWithoutStop = Array(query.destinations.indices)
    let searches = query.destinations.count
    for (number, hours) in query.departures.enumerated() {
      let stretch = Stretch(feed, query, hours)
      let columns = try ParallelWork.map(
        searches, threads: threads, isCancelled: isCancelled,
        finished: { progress(number * searches + $0, query.departures.count * searches) },
        { stretch.times(to: $0) })
      let rows = query.origins.indices.map { origin in columns.map { $0[origin] } }
      times = number == 0 ? rows : zip(times, rows).map { zip($0, $1).map(DoorToDoor.sum) }
      originsWithoutStop.removeAll { stretch.ways.reachesStop(query.origins[$0], query) }
      destinationsWithoutStop.removeAll { stretch.ways.reachesStop(query.destinations[$0], query) }
    }
  }

  private static func sum(_ left: TravelTime?, _ right: TravelTime?) -> TravelTime? {
    left.flatMap { left in right.map { left + $0 } }
  }
}

/// One stretch of hours at which people leave: the rides that may be of use, and the ways to them.
private struct Stretch: Sendable {
  let ways: BoardingWays
  private let query: TravelQuery
  private let hours: Range<Int>
  private let connections: Connections
  /// Seconds on foot all the way, by origin, then destination.
  private let walks: [[Int]]

  init(_ feed: Feed, _ query: TravelQuery, _ hours: Range<Int>) {
    let walks = query.origins.map { origin in
      query.destinations.map { query.pace.seconds(from: origin, to: $0) }
    }
    // Whoever would be on the way longer than on foot walks instead.
    let longest = min(TravelTime.limit, walks.joined().max() ?? 0)
    connections = Connections(feed.runs, within: hours.lowerBound..<hours.upperBound + longest)
    ways = BoardingWays(feed, connections, query)
    self.walks = walks
    self.query = query
    self.hours = hours
  }

  /// The times from all origins to one destination.
  func times(to destination: Int) -> [TravelTime?] {
    let walks = walks.map { $0[destination] }
    let end = hours.upperBound + min(TravelTime.limit, walks.max() ?? 0)
    var search = ProfileSearch(connections, ways)
    let profiles = search.run(
      walks: ways.fromStops(to: query.destinations[destination], query), until: Int32(end))
    return zip(profiles, walks).map { TravelTime($0, leaving: hours, walk: $1) }
  }
}
