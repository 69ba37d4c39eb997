import PlacementDomain

@testable import TransitTimes

/// A made-up line of three stops a kilometre apart, with one trip each way of saying when it runs.
enum SmallFeed {
  /// Seconds a kilometre, a round number so that walks are easy to reckon: 10 min.
  static let pace = WalkingPace(kilometresPerHour: 6, detour: 1)

  static let files = [
    "agency.txt": """
    agency_name,agency_url,agency_timezone
    Made up,https://example.org,Europe/Copenhagen
    """,
    "routes.txt": """
    route_id,route_type
    r,3
    """,
    "stops.txt": """
    stop_id,stop_lat,stop_lon
    a,55.0,12.0
    b,55.0089932,12.0
    c,55.0269796,12.0
    """,
    "calendar.txt": """
    service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
    w,1,1,1,1,1,0,0,20261101,20261231
    """,
    "trips.txt": """
    route_id,service_id,trip_id
    r,w,t
    """,
    "stop_times.txt": """
    trip_id,arrival_time,departure_time,stop_id,stop_sequence
    t,08:00:00,08:00:00,a,1
    t,,,b,2
    t,08:03:00,08:03:00,c,3
    """,
  ]

  /// The files with some of them changed; an empty text takes a file away.
  static func files(_ changes: [String: String]) -> [String: String] {
    files.merging(changes) { $1 }.filter { !$0.value.isEmpty }
  }

  /// The files with a text in one of them replaced.
  static func files(_ name: String, _ old: String, _ new: String) -> [String: String] {
    files([name: (files[name] ?? "").replacing(old, with: new)])
  }

  static func point(_ stop: Character) -> Coordinate {
    let latitudes: [Character: Double] = ["a": 55.0, "b": 55.0089932, "c": 55.0269796]
    let north = latitudes[stop] ?? 0
    return Coordinate(latitude: north, longitude: 12)
  }

  /// Arrival, in seconds of the day, of who leaves a stop's place at a second; nil if walking is faster.
  static func arrival(
    _ files: [String: String], from: Character = "a", to: Character = "c", leaving second: Int,
    on day: Day = PlainFeed.day
  ) throws -> Int? {
    let read = try FeedFolderOnDisk.read(files, day: day)
    guard let feed = read.feed else { return -1 }
    var query = TravelQuery(
      origins: [point(from)], destinations: [point(to)], departures: [second - 1..<second],
      pace: pace)
    query.longestWalk = 30
    query.longestChange = 30
    guard let time = try DoorToDoor(feed, query).times[0][0], time.rides else { return nil }
    return second + time.shortest
  }
}
