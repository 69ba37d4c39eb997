import PlacementDomain
import PlacementModel

/// Minutes from homes to places and to the centre, as the model counts them.
///
/// The model's own evaluation is asked: in a scenario with nothing else, one person makes one trip a
/// day to one place, and one to the centre. So documents never hold a second way of estimating.
struct WayMinutes: Sendable {
  private struct Trip: Hashable {
    let home: Int
    let place: String
  }

  private var known: [Trip: Thousandths] = [:]
  private var centre: [Int: Thousandths] = [:]

  /// The ways from homes, by position, to places, by id.
  init(_ facts: PlacementFacts, trips: [(home: Int, places: [String])]) {
    let scenario = facts.scenario
    let places = Set(scenario.places.map(\.id))
    var wanted: Set<Trip> = []
    for (home, ids) in trips {
      // A trip to no place measures the way to the centre alone.
      wanted.insert(Trip(home: home, place: ""))
      for id in ids where places.contains(id) { wanted.insert(Trip(home: home, place: id)) }
    }
    let sorted = wanted.sorted { ($0.home, $0.place) < ($1.home, $1.place) }
    guard !sorted.isEmpty else { return }
    let hasStops = scenario.places.contains {
      $0.kind == .stop && ($0.departuresPerHour ?? .zero) > .zero
    }
    let measuring = PlacementFacts(WayMinutes.measuring(sorted, scenario))
    let homes = Dictionary(
      measuring.scenario.homes.indices.map { (measuring.scenario.homes[$0].id, $0) }
    ) { first, _ in first }
    var assignment = Assignment()
    for (index, trip) in sorted.enumerated() {
      guard let home = homes[scenario.homes[trip.home].id] else { continue }
      assignment.pairs.append(.init(household: index, home: home))
    }
    let evaluation = Evaluation(assignment, measuring)
    for (index, trip) in sorted.enumerated() {
      let terms = evaluation.householdTerms[index] ?? [:]
      if trip.place.isEmpty {
        centre[trip.home] = hasStops ? terms[.transport] ?? .zero : nil
      } else {
        known[trip] = terms[.network] ?? .zero
      }
    }
  }

  /// Minutes from a home, by position, to a place, by id; nil where it was not asked for.
  func minutes(from home: Int, to place: String) -> Thousandths? {
    known[Trip(home: home, place: place)]
  }

  /// Minutes from a home, by position, to the centre; nil where no stop has a timetable.
  func minutesToCentre(_ home: Int) -> Thousandths? { centre[home] }

  private static func measuring(_ trips: [Trip], _ scenario: Scenario) -> Scenario {
    var settings = scenario.settings
    settings.policy = Policy()
    settings.rates = Rates()
    settings.rates.networkTrips = 1
    settings.rates.transportTrips = 1
    let width = String(trips.count).count
    let households = trips.enumerated().map { index, trip in
      let digits = String(index)
      let id = String(repeating: "0", count: width - digits.count) + digits
      var household = Household(id: id, arrives: settings.from, ages: [settings.ages.adult])
      household.ties = [.place(trip.place)]
      return household
    }
    let homes = Set(trips.map(\.home)).sorted().map { position in
      var home = scenario.homes[position]
      home.option = nil
      home.module = nil
      home.from = nil
      home.to = nil
      return home
    }
    return Scenario(
      settings: settings, districts: scenario.districts, places: scenario.places, homes: homes,
      households: households, options: [], modules: [], travel: scenario.travel)
  }
}
