import ParallelWork
import PlacementDomain

/// Door-to-door times between all origins and destinations of a query.
public struct DoorToDoor: Sendable {
  /// By origin, then destination; nil where somebody would be on the way for more than a day.
  public let times: [[TravelTime?]]
  /// Origins without a stop within the longest walk, by position.
  public let originsWithoutStop: [Int]
  /// Destinations without a stop within the longest walk, by position.
  public let destinationsWithoutStop: [Int]

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
    var sums: [[TravelTime?]]?
    var (fewestFrom, fewestTo) = (
      [Int](repeating: 0, count: query.origins.count),
      [Int](repeating: 0, count: query.destinations.count)
    )
    let all = query.departures.count * query.destinations.count
    for (number, hours) in query.departures.enumerated() {
      let walks = query.origins.map { origin in
        query.destinations.map { query.pace.seconds(from: origin, to: $0) }
      }
      let farthest = min(TravelTime.limit, walks.joined().max() ?? 0)
      let connections = Connections(
        feed.runs, within: hours.lowerBound..<hours.upperBound + farthest)
      let ways = BoardingWays(feed, connections, query)
      for index in query.origins.indices {
        fewestFrom[index] += ways.stopsNear(query.origins[index], query)
      }
      for index in query.destinations.indices {
        fewestTo[index] += ways.stopsNear(query.destinations[index], query)
      }
      let columns = try ParallelWork.map(
        query.destinations.count, threads: threads, isCancelled: isCancelled,
        finished: { progress(number * query.destinations.count + $0, all) }
      ) { destination -> [TravelTime?] in
        let walks = walks.map { $0[destination] }
        // Whoever is on the way longer than on foot walks instead.
        let end = hours.upperBound + min(TravelTime.limit, walks.max() ?? 0)
        var search = ProfileSearch(connections, ways)
        let profiles = search.run(
          walks: ways.fromStops(to: query.destinations[destination], query), until: Int32(end))
        return zip(profiles, walks).map { TravelTime($0, leaving: hours, walk: $1) }
      }
      let times = query.origins.indices.map { origin in columns.map { $0[origin] } }
      sums =
        sums.map { sums in
          zip(sums, times).map {
            zip($0, $1).map { left, right in
              left.flatMap { left in right.map { left + $0 } }
            }
          }
        } ?? times
    }
    times = sums ?? []
    originsWithoutStop = fewestFrom.indices.filter { fewestFrom[$0] == 0 }
    destinationsWithoutStop = fewestTo.indices.filter { fewestTo[$0] == 0 }
  }
}
