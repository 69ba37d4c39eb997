import PlacementDomain

/// From where one can come to board at a stop, and how long that takes.
///
/// One comes on foot from a door, or from the stop where one has just got off: another near by, or
/// the same. Nodes below the number of stops are stops, those above are origins. A journey has one such
/// way before each ride, never two in a row.
struct BoardingWays: Sendable {
  /// A way to a stop.
  struct Way: Hashable, Sendable {
    /// The stop where one got off, or behind the stops the origin.
    var node: Int32
    /// Seconds.
    var seconds: Int32
  }

  private let starts: ContiguousArray<Int32>
  private let ways: ContiguousArray<Way>
  /// Stops and origins.
  let nodeCount: Int
  /// The first node that is an origin.
  let firstOrigin: Int
  /// Stops by place, for the ways from the last stop to a destination.
  private let stopsByPlace: Neighbourhood

  /// The ways to the stops that rides begin or end at.
  init(_ feed: Feed, _ connections: Connections, _ query: TravelQuery) {
    let stops = feed.stops
    var isServed = [Bool](repeating: false, count: stops.count)
    for connection in connections.all {
      isServed[Int(connection.from)] = true
      isServed[Int(connection.to)] = true
    }
    let served = stops.coordinates.indices.filter { isServed[$0] }
    let points = served.map { (number: Int32($0), point: stops.coordinates[$0]) }
    stopsByPlace = Neighbourhood(points, reach: query.pace.reach(seconds: query.longestWalk))
    let closeBy = Neighbourhood(points, reach: query.pace.reach(seconds: query.longestChange))

    // What the feed says of two stops holds in place of the walk between them.
    struct Pair: Hashable {
      var from: Int32
      var to: Int32
    }
    let ruled = Set(feed.transfers.map { Pair(from: $0.from, to: $0.to) })
    var found: [(stop: Int32, way: Way)] = []
    for stop in served {
      closeBy.near(stops.coordinates[stop], query.pace, within: query.longestChange) {
        other, seconds in
        if !ruled.contains(Pair(from: other, to: Int32(stop))) {
          found.append((Int32(stop), Way(node: other, seconds: seconds)))
        }
      }
    }
    for transfer in feed.transfers where isServed[Int(transfer.from)] && isServed[Int(transfer.to)]
    {
      if let seconds = transfer.seconds {
        found.append((transfer.to, Way(node: transfer.from, seconds: seconds)))
      }
    }
    for (index, origin) in query.origins.enumerated() {
      stopsByPlace.near(origin, query.pace, within: query.longestWalk) { stop, seconds in
        found.append((stop, Way(node: Int32(stops.count + index), seconds: seconds)))
      }
    }
    found.sort {
      ($0.stop, $0.way.seconds, $0.way.node) < ($1.stop, $1.way.seconds, $1.way.node)
    }
    var starts = ContiguousArray<Int32>(repeating: 0, count: stops.count + 1)
    for entry in found { starts[Int(entry.stop) + 1] += 1 }
    for stop in 0..<stops.count { starts[stop + 1] += starts[stop] }
    self.starts = starts
    ways = ContiguousArray(found.map(\.way))
    firstOrigin = stops.count
    nodeCount = stops.count + query.origins.count
  }

  /// Calls with the ways to a stop, shortest first.
  @inline(__always)
  func forEach(to stop: Int32, _ body: (Way) -> Void) {
    for index in Int(starts[Int(stop)])..<Int(starts[Int(stop) + 1]) { body(ways[index]) }
  }

  /// Seconds from each stop to a destination on foot; `Int32.max` where it is too far.
  func fromStops(to destination: Coordinate, _ query: TravelQuery) -> ContiguousArray<Int32> {
    var seconds = ContiguousArray<Int32>(repeating: .max, count: firstOrigin)
    stopsByPlace.near(destination, query.pace, within: query.longestWalk) { stop, walk in
      seconds[Int(stop)] = walk
    }
    return seconds
  }

  /// Whether a stop lies within reach of a point.
  func reachesStop(_ point: Coordinate, _ query: TravelQuery) -> Bool {
    var isNear = false
    stopsByPlace.near(point, query.pace, within: query.longestWalk) { _, _ in isNear = true }
    return isNear
  }
}
