import PlacementDomain

@testable import TransitTimes

/// All ways of boarding, each with its best arrival, until nothing improves: no scan order, no
/// profiles, no domination.
struct ExhaustiveSearch {
  private struct Run {
    var calls: [PlainFeed.Call]
  }

  private struct Boarding {
    var run: Int
    var call: Int
    var stop: Int
    var departure: Int
  }

  private let feed: PlainFeed
  private let query: TravelQuery
  private let runs: [Run]
  private let boardings: [Boarding]
  private let changes: [[Int?]]

  init(_ feed: PlainFeed, _ query: TravelQuery) {
    self.feed = feed
    self.query = query
    var runs: [Run] = []
    for trip in feed.trips {
      for day in trip.days {
        var shifts = [day * 86_400]
        if !trip.headways.isEmpty {
          shifts = trip.headways.flatMap { headway in
            stride(from: headway.from, to: headway.until, by: headway.every).map {
              day * 86_400 + $0 - trip.calls[0].departure
            }
          }
        }
        for shift in shifts {
          runs.append(
            Run(
              calls: trip.calls.map { call in
                var call = call
                call.arrival += shift
                call.departure += shift
                return call
              }))
        }
      }
    }
    self.runs = runs
    boardings = runs.enumerated().flatMap { number, run in
      run.calls.indices.dropLast().filter { run.calls[$0].letsOn }.map {
        Boarding(
          run: number, call: $0, stop: run.calls[$0].stop, departure: run.calls[$0].departure)
      }
    }
    changes = ExhaustiveSearch.changes(feed, query)
  }

  /// Seconds of changing between two stops; nil where it is not possible.
  private static func changes(_ feed: PlainFeed, _ query: TravelQuery) -> [[Int?]] {
    var changes = feed.stops.map { from in
      feed.stops.map { to -> Int? in
        let walk = query.pace.seconds(from: from.point, to: to.point)
        return walk <= query.longestChange ? walk : nil
      }
    }
    // Rules of stations first, so that those of single stops win.
    for isExact in [false, true] {
      for rule in feed.rules where rule.type >= 2 {
        let exact =
          rule.from.hasPrefix("s") && !rule.from.hasPrefix("station")
          && !rule.to.hasPrefix("station")
        guard exact == isExact else { continue }
        for from in feed.stops.indices where feed.matches(rule.from, from) {
          for to in feed.stops.indices where feed.matches(rule.to, to) {
            changes[from][to] = rule.type == 3 ? nil : rule.seconds ?? 0
          }
        }
      }
    }
    return changes
  }

  /// The best arrival at a destination for each way of boarding.
  private func arrivals(at destination: Coordinate) -> [Int] {
    let walks = feed.stops.map { query.pace.seconds(from: $0.point, to: destination) }
    var best = [Int](repeating: .max, count: boardings.count)
    var improved = true
    while improved {
      improved = false
      for (number, boarding) in boardings.enumerated() {
        var arrival = best[number]
        for call in runs[boarding.run].calls[(boarding.call + 1)...] where call.letsOff {
          if walks[call.stop] <= query.longestWalk {
            arrival = min(arrival, call.arrival + walks[call.stop])
          }
          for (next, other) in boardings.enumerated() {
            if let change = changes[call.stop][other.stop], other.departure >= call.arrival + change
            {
              arrival = min(arrival, best[next])
            }
          }
        }
        if arrival < best[number] {
          best[number] = arrival
          improved = true
        }
      }
    }
    return best
  }

  /// Twice the sum of durations, the shortest and the longest, second by second.
  func times(from origin: Int, to destination: Int) -> (twiceSum: Int, shortest: Int, longest: Int)
  {
    let best = arrivals(at: query.destinations[destination])
    let walk = query.pace.seconds(
      from: query.origins[origin], to: query.destinations[destination])
    let access = feed.stops.map { query.pace.seconds(from: query.origins[origin], to: $0.point) }
    var (sum, shortest, longest) = (0, Int.max, 0)
    for hours in query.departures {
      for second in hours.lowerBound + 1...hours.upperBound {
        var arrival = Int.max
        for (number, boarding) in boardings.enumerated()
        where access[boarding.stop] <= query.longestWalk
          && boarding.departure >= second + access[boarding.stop]
        {
          arrival = min(arrival, best[number])
        }
        // Everybody who leaves within the second before arrives then.
        let duration = arrival == .max ? walk : min(walk, arrival - second)
        let isWalk = arrival == .max || arrival - second >= walk
        sum += isWalk ? 2 * walk : 2 * duration + 1
        shortest = min(shortest, duration)
        longest = max(longest, isWalk ? walk : duration + 1)
      }
    }
    return (sum, shortest, longest)
  }
}

extension PlainFeed {
  /// Whether an id in a rule means a stop.
  func matches(_ id: String, _ stop: Int) -> Bool {
    id == "s\(stop)" || stops[stop].station.map { id == "station-\($0)" } ?? false
  }
}
