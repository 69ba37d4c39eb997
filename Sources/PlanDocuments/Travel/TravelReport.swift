import PlacementDomain
import PlacementModel
import TransitTimes

/// Measured minutes of a scenario, and what they were measured with.
public struct TravelReport: Sendable {
  /// The minutes of one trip.
  public struct Row: Hashable, Sendable {
    /// From where to where.
    public let key: TravelKey
    /// How long it takes.
    public let time: TravelTime
  }

  /// The scenario's name.
  public let name: String
  /// The scenario's title, else its name.
  public let title: String
  /// Hash of the scenario.
  public let hash: String
  /// Who made the feed, when it holds.
  public let notes: FeedNotes
  /// The feed as the user named it, without folders.
  public let feedName: String
  /// The day of the journeys.
  public let day: Day
  /// Trips of vehicles that run on the day.
  public let runningTrips: Int
  /// Hours of leaving, in seconds from midnight.
  public let departures: [Range<Int>]
  /// The longest walk to and from stops, in minutes.
  public let longestWalk: Int
  /// The longest walk between stops, in minutes.
  public let longestChange: Int
  /// Kilometres an hour on foot, and length of the way over the straight line.
  public let walking: TravelSettings
  /// By key.
  public let rows: [Row]
  /// Trips that would take more than a day; they have no row.
  public let unreached: [TravelKey]
  /// Homes, sites and places without a stop within the longest walk, by id.
  public let withoutStop: [String]

  /// The minutes of a scenario's trips.
  ///
  /// - Parameter times: Between the distinct points that ``points(of:)`` gives.
  public init(
    _ scenario: Scenario, _ trips: TripsToMeasure, _ feed: Feed, feedName: String,
    _ query: TravelQuery, _ times: DoorToDoor
  ) {
    let settings = scenario.settings
    name = settings.name
    title = settings.title.isEmpty ? settings.name : settings.title
    hash = scenario.hash
    notes = feed.notes
    self.feedName = feedName
    day = feed.day
    runningTrips = feed.tripsOfDay
    departures = query.departures
    longestWalk = query.longestWalk / 60
    longestChange = query.longestChange / 60
    walking = settings.travel
    func positions(_ points: [Coordinate]) -> [Coordinate: Int] {
      Dictionary(points.enumerated().map { ($1, $0) }) { first, _ in first }
    }
    let (from, to) = (positions(query.origins), positions(query.destinations))
    var rows: [Row] = []
    var unreached: [TravelKey] = []
    for origin in trips.origins {
      for place in trips.places {
        let key = TravelKey(origin: origin.id, place: place.id)
        guard let start = from[origin.coordinate], let goal = to[place.coordinate],
          let time = times.times[start][goal]
        else {
          unreached.append(key)
          continue
        }
        rows.append(Row(key: key, time: time))
      }
    }
    self.rows = rows.sorted { $0.key < $1.key }
    self.unreached = unreached.sorted()
    let far = Set(times.originsWithoutStop.map { query.origins[$0] })
    let farPlaces = Set(times.destinationsWithoutStop.map { query.destinations[$0] })
    withoutStop =
      trips.origins.filter { far.contains($0.coordinate) }.map(\.id)
      + trips.places.filter { farPlaces.contains($0.coordinate) }.map(\.id)
  }

  /// The distinct points of some ends, in their order.
  public static func points(of ends: [TripsToMeasure.End]) -> [Coordinate] {
    var seen: Set<Coordinate> = []
    return ends.map(\.coordinate).filter { seen.insert($0).inserted }
  }

  /// Whether the feed holds on the day.
  public var holdsOnDay: Bool { notes.days.map { $0.contains(day) } ?? false }

  /// Trips for which somebody is faster by bus or train.
  var ridden: Int { rows.count { $0.time.rides } }

  /// The hours, as `07:30-08:30, 15:00-16:00`.
  var hours: String {
    func clock(_ seconds: Int) -> String {
      let parts = [seconds / 3600, seconds / 60 % 60]
      return parts.map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
    }
    return departures.map { "\(clock($0.lowerBound))-\(clock($0.upperBound))" }
      .joined(separator: ", ")
  }
}
