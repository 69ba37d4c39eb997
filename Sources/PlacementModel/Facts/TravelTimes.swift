import PlacementDomain

/// Door-to-door minutes from homes to places.
///
/// Measured minutes win. Otherwise a trip is the shorter of walking the whole way and riding: walk to
/// a stop, wait half its headway, ride to the centre, and from there walk or ride on. Minutes are
/// rounded to tenths, so that last digits of trigonometry never decide a plan.
struct TravelTimes: Sendable {
  private let minutesPerKilometre: Double
  private let measured: [TravelKey: Thousandths]
  private let stops: [Stop]
  /// Minutes from the centre to each place, by position in the scenario's places.
  private let fromCentre: [Double]
  private let places: [Place]

  private struct Stop {
    let id: String
    let coordinate: Coordinate
    /// Half the headway, in minutes.
    let wait: Double
    /// Minutes on board.
    let ride: Double
  }

  init(scenario: Scenario) {
    let travel = scenario.settings.travel
    let pace = 60 * travel.detour.value / travel.walkingSpeed.value
    let stops = scenario.places.compactMap { place -> Stop? in
      guard place.kind == .stop, let departures = place.departuresPerHour, departures.raw > 0
      else { return nil }
      return Stop(
        id: place.id, coordinate: place.coordinate, wait: 30 / departures.value,
        ride: place.minutesToCentre?.value ?? 0)
    }
    minutesPerKilometre = pace
    measured = scenario.travel
    places = scenario.places
    fromCentre = scenario.places.map { place in
      stops.map { stop in
        (stop.ride > 0 ? stop.wait + stop.ride : 0)
          + stop.coordinate.kilometres(to: place.coordinate) * pace
      }.min() ?? .infinity
    }
    self.stops = stops
  }

  /// The nearest way to the centre by public transport: minutes, and the stop where it begins.
  func centre(from home: Home) -> (minutes: Thousandths, stop: String)? {
    ride(from: home.coordinate).map { (tenths($0.minutes), $0.stop) }
  }

  /// Minutes from a home to each place, in the order of the scenario's places.
  func minutes(from home: Home) -> [Thousandths] {
    let centre = ride(from: home.coordinate)?.minutes ?? .infinity
    return places.indices.map { index in
      let place = places[index]
      if let known = measured[TravelKey(origin: home.id, place: place.id)]
        ?? measured[TravelKey(origin: home.site, place: place.id)]
      {
        return known
      }
      return trip(from: home.coordinate, to: place.coordinate, centre, fromCentre[index])
    }
  }

  /// Minutes between two points, measured minutes not considered.
  func minutes(from origin: Coordinate, to destination: Coordinate) -> Thousandths {
    let arrival =
      stops.map { stop in
        (stop.ride > 0 ? stop.wait + stop.ride : 0)
          + stop.coordinate.kilometres(to: destination) * minutesPerKilometre
      }.min() ?? .infinity
    return trip(
      from: origin, to: destination, ride(from: origin)?.minutes ?? .infinity, arrival)
  }

  private func trip(
    from origin: Coordinate, to destination: Coordinate, _ toCentre: Double, _ fromCentre: Double
  ) -> Thousandths {
    tenths(min(origin.kilometres(to: destination) * minutesPerKilometre, toCentre + fromCentre))
  }

  private func ride(from origin: Coordinate) -> (minutes: Double, stop: String)? {
    stops.map { stop in
      let walk = origin.kilometres(to: stop.coordinate) * minutesPerKilometre
      return (minutes: walk + stop.wait + stop.ride, stop: stop.id)
    }.min { ($0.minutes, $0.stop) < ($1.minutes, $1.stop) }
  }

  private func tenths(_ minutes: Double) -> Thousandths {
    Thousandths(raw: Int((minutes * 10).rounded()) * 100)
  }
}
