/// The trips of a feed.
struct TripTable: Sendable {
  private var ids = IDTable()
  /// Bit i says whether a trip runs on the i-th of the days asked for.
  private(set) var running: ContiguousArray<UInt8> = []
  /// Trips that are repeated at a headway instead of running at their own times.
  private(set) var headways: [Int32: [Headway]] = [:]

  /// From when to when a trip is repeated, in seconds of the service day.
  struct Headway: Hashable, Sendable {
    /// The first departure.
    var from: Int32
    /// Departures are before this.
    var until: Int32
    /// Seconds from one departure to the next.
    var every: Int32
  }

  /// The trip of an id, by number.
  func number(of id: UnsafeBufferPointer<UInt8>) -> Int? { ids.number(of: id) }

  /// The id of a trip.
  func id(_ number: Int) -> String { ids.text(number) }

  /// Reads `routes.txt` and `trips.txt`.
  ///
  /// - Parameter services: For each service, the days on which it runs.
  static func read(
    _ source: any FeedSource, _ calendar: ServiceCalendar, services: [UInt8], _ log: FeedLog
  ) throws(FeedProblem) -> TripTable {
    let routes = try routes(source, log)
    let rows = try FeedTable("trips.txt", of: source, log)
    let id = rows.column("trip_id", required: true)
    let route = rows.column("route_id", required: true)
    let service = rows.column("service_id", required: true)
    var trips = TripTable()
    while try rows.next() {
      guard !rows.isEmpty(id) else {
        rows.report(id, "a trip has no id", "fill in `trip_id`")
        continue
      }
      guard trips.ids.insert(rows.bytes(id)).isNew else {
        rows.report(id, "a second trip has the id `\(rows.shown(id))`", "give each its own")
        continue
      }
      if routes.number(of: rows.bytes(route)) == nil {
        rows.report(
          route, "there is no route `\(rows.shown(route))`", "add it to routes.txt")
      }
      let number = calendar.number(of: rows.bytes(service))
      if number == nil {
        rows.report(
          service, isWarning: true,
          "the service `\(rows.shown(service))` is in no calendar, so the trip never runs",
          "add it to calendar.txt or calendar_dates.txt")
      }
      trips.running.append(number.map { services[$0] } ?? 0)
    }
    if source.holds("frequencies.txt") { try trips.readHeadways(source, log) }
    return trips
  }

  private static func routes(
    _ source: any FeedSource, _ log: FeedLog
  ) throws(FeedProblem) -> IDTable {
    let rows = try FeedTable("routes.txt", of: source, log)
    let id = rows.column("route_id", required: true)
    var ids = IDTable()
    while try rows.next() {
      if !ids.insert(rows.bytes(id)).isNew {
        rows.report(id, "a second route has the id `\(rows.shown(id))`", "give each its own")
      }
    }
    return ids
  }

  private mutating func readHeadways(
    _ source: any FeedSource, _ log: FeedLog
  ) throws(FeedProblem) {
    let rows = try FeedTable("frequencies.txt", of: source, log)
    let id = rows.column("trip_id", required: true)
    let from = rows.column("start_time", required: true)
    let until = rows.column("end_time", required: true)
    let every = rows.column("headway_secs", required: true)
    while try rows.next() {
      guard let trip = ids.number(of: rows.bytes(id)) else {
        rows.report(id, "there is no trip `\(rows.shown(id))`", "add it to trips.txt")
        continue
      }
      guard let first = rows.time(from), let last = rows.time(until),
        let seconds = rows.whole(every, in: 1...86_400, ifEmpty: nil)
      else { continue }
      guard first != FeedTime.missing, last != FeedTime.missing, first <= last else {
        rows.report(
          from, "the first departure is missing or after the last", "give both times in order")
        continue
      }
      headways[Int32(trip), default: []].append(
        Headway(from: first, until: last, every: Int32(seconds)))
    }
  }
}
