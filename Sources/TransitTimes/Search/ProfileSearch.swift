import PlacementDomain

/// The connection scan for profiles: all best journeys to one destination, from every origin.
///
/// Rides are looked at from the last to the first. Each takes over the best arrival of three ways on
/// from its end: on foot to the destination, on in the same vehicle, or by another that is boarded after a way
/// on foot or a change; it then becomes a departure for whoever can come to its beginning (Dibbelt,
/// Pajor, Strasser, Wagner: Connection Scan Algorithm, ACM JEA 23, 2018). Feeds know whole minutes, so rides
/// that take no time are common: rides of one moment are looked at again until nothing changes.
struct ProfileSearch {
  private let connections: Connections
  private let ways: BoardingWays
  /// The best arrival from each ride on, by position.
  private var arrivals: ContiguousArray<Int32>
  /// The best arrival of who boards at a stop now or later.
  private var boarding: ContiguousArray<Int32>
  /// For stops of who gets off there and goes on, for origins of who leaves the door.
  private var profiles: ContiguousArray<Profile>

  init(_ connections: Connections, _ ways: BoardingWays) {
    self.connections = connections
    self.ways = ways
    arrivals = ContiguousArray(repeating: .max, count: connections.all.count)
    boarding = ContiguousArray(repeating: .max, count: ways.firstOrigin)
    profiles = ContiguousArray(repeating: Profile(), count: ways.nodeCount)
  }

  /// The profile of each origin.
  ///
  /// - Parameters:
  ///   - walks: Seconds from each stop to the destination on foot.
  ///   - end: Arrivals after this are of no use.
  mutating func run(walks: ContiguousArray<Int32>, until end: Int32) -> [Profile] {
    for index in arrivals.indices { arrivals[index] = .max }
    for index in boarding.indices { boarding[index] = .max }
    for index in profiles.indices { profiles[index].clear() }
    connections.all.withUnsafeBufferPointer { rides in
      var last = connections.firstPosition(at: end) - 1
      while last >= 0 {
        let moment = rides[last].departure
        var first = last
        while first > 0, rides[first - 1].departure == moment { first -= 1 }
        while scan(rides, first...last, walks, end) {}
        last = first - 1
      }
    }
    return Array(profiles[ways.firstOrigin...])
  }

  /// Looks at the rides of one moment; whether that may have changed what it has looked at before.
  private mutating func scan(
    _ rides: UnsafeBufferPointer<Connections.Connection>, _ moment: ClosedRange<Int>,
    _ walks: ContiguousArray<Int32>, _ end: Int32
  ) -> Bool {
    var (hasInstant, hasNew) = (false, false)
    for position in moment.reversed() {
      let ride = rides[position]
      var best = ride.next >= 0 ? arrivals[Int(ride.next)] : .max
      if ride.letsOff {
        let walk = walks[Int(ride.to)]
        if walk != .max { best = min(best, ride.arrival + walk) }
        best = min(best, profiles[Int(ride.to)].arrival(leaving: ride.arrival))
      }
      if ride.arrival == ride.departure { hasInstant = true }
      guard best <= end else { continue }
      arrivals[position] = best
      guard ride.letsOn, best < boarding[Int(ride.from)] else { continue }
      boarding[Int(ride.from)] = best
      ways.forEach(to: ride.from) { way in
        let isNew = profiles[Int(way.node)].insert(ride.departure - way.seconds, best)
        if isNew, way.seconds == 0, way.node < ways.firstOrigin { hasNew = true }
      }
    }
    return hasInstant && hasNew
  }
}
