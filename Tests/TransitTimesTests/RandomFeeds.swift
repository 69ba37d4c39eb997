import PlacementDomain
import TestSupport

@testable import TransitTimes

extension PlainFeed {
  /// A small random feed around an hour, with every feature: loops, overtaking, days before and after,
  /// headways, rules on changing, rides of no time, stops where one may not get on or off.
  static func random(at hour: Int, _ generator: inout SeededGenerator) -> PlainFeed {
    var feed = PlainFeed()
    feed.stops = (0..<Int.random(in: 3...7, using: &generator)).map { _ in
      Stop(
        point: point(&generator),
        station: Int.random(in: 0...2, using: &generator) == 0
          ? Int.random(in: 0...1, using: &generator) : nil)
    }
    for _ in 0..<Int.random(in: 6...14, using: &generator) {
      let trip = trip(at: hour, feed.stops.count, &generator)
      feed.trips.append(trip)
      // A later departure on the same way that overtakes.
      if Bool.random(using: &generator) {
        var faster = trip
        for index in faster.calls.indices {
          let lead = (faster.calls.count - 1 - index) * 30 - 45
          faster.calls[index].arrival = max(0, faster.calls[index].arrival + lead)
          faster.calls[index].departure = max(0, faster.calls[index].departure + lead)
        }
        if faster.isInOrder { feed.trips.append(faster) }
      }
    }
    // Times as feeds have them, to the minute and rounded down, so that many rides take no time.
    if generator.chance(40) {
      for trip in feed.trips.indices { feed.trips[trip].roundTimes(to: 120) }
    }
    let ids =
      feed.stops.indices.map { "s\($0)" }
      + Set(feed.stops.compactMap(\.station)).sorted().map { "station-\($0)" }
    var seen: Set<[String]> = []
    for _ in 0..<Int.random(in: 0...5, using: &generator) {
      let pair = [generator.pick(ids), generator.pick(ids)]
      guard seen.insert(pair).inserted, !feed.overlaps(pair, seen) else { continue }
      let type = Int.random(in: 0...3, using: &generator)
      feed.rules.append(
        Rule(
          from: pair[0], to: pair[1], type: type,
          seconds: type == 2 ? 30 * Int.random(in: 0...8, using: &generator) : nil))
    }
    return feed
  }

  /// Whether two station-wide rules could speak of the same stops, where the last would win.
  private func overlaps(_ pair: [String], _ seen: Set<[String]>) -> Bool {
    guard pair.contains(where: { $0.hasPrefix("station") }) else { return false }
    return seen.contains { other in
      other != pair && other.contains { $0.hasPrefix("station") }
    }
  }

  static func point(_ generator: inout SeededGenerator) -> Coordinate {
    Coordinate(
      latitude: 55.8 + Double(Int.random(in: 0...1500, using: &generator)) / 1e5,
      longitude: 12.3 + Double(Int.random(in: 0...2500, using: &generator)) / 1e5)
  }

  private static func trip(
    at hour: Int, _ stops: Int, _ generator: inout SeededGenerator
  ) -> Trip {
    let day = generator.pick([-2, -1, 0, 0, 0, 0, 1])
    var time = hour - day * 86_400 + 30 * Int.random(in: -10...40, using: &generator)
    var calls: [Call] = []
    var last = -1
    for _ in 0..<Int.random(in: 2...6, using: &generator) {
      let arrival = time
      time += 30 * Int.random(in: 0...2, using: &generator)
      var stop = Int.random(in: 0..<stops, using: &generator)
      if stop == last { stop = (stop + 1) % stops }
      last = stop
      calls.append(
        Call(
          stop: stop, arrival: arrival, departure: time,
          letsOn: Int.random(in: 0...5, using: &generator) > 0,
          letsOff: Int.random(in: 0...5, using: &generator) > 0))
      time += 30 * max(0, Int.random(in: -2...5, using: &generator))
    }
    var days: Set<Int> = [day]
    if Int.random(in: 0...4, using: &generator) == 0 { days.insert(day - 1) }
    var trip = Trip(calls: calls, days: days)
    if trip.calls[0].arrival < 0 || trip.calls[calls.count - 1].departure >= 72 * 3600 {
      trip = Trip(
        calls: [
          Call(stop: 0, arrival: 60, departure: 60), Call(stop: 1, arrival: 120, departure: 150),
        ], days: [0])
    }
    let from = max(0, trip.calls[0].departure - 120)
    if Int.random(in: 0...4, using: &generator) == 0, from + 900 < 72 * 3600 {
      trip.headways = [
        (from, from + 400, 30 * Int.random(in: 3...9, using: &generator)),
        (from + 600, from + 900, 200),
      ]
    }
    return trip
  }
}

extension PlainFeed.Trip {
  fileprivate mutating func roundTimes(to seconds: Int) {
    for index in calls.indices {
      calls[index].arrival -= calls[index].arrival % seconds
      calls[index].departure -= calls[index].departure % seconds
    }
  }

  /// Whether no stop is left before it is reached.
  var isInOrder: Bool {
    zip(calls, calls.dropFirst()).allSatisfy { $0.departure <= $1.arrival }
      && calls.allSatisfy { $0.arrival <= $0.departure }
  }
}
