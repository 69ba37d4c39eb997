/// Works out the times that a feed leaves open between two stops, and checks those it gives.
struct TimeGaps {
  let stops: StopTable
  let trips: TripTable
  let rows: FeedTable

  /// Fills the gaps of one trip: in proportion to the straight way from stop to stop.
  func fill(_ times: inout ContiguousArray<StopTime>, _ trip: ClosedRange<Int>) {
    guard check(times, trip) else { return }
    var known = trip.lowerBound
    for index in trip.dropFirst() where times[index].arrival != FeedTime.missing {
      if times[index].arrival < times[known].departure {
        report(
          times[index],
          "the trip `\(name(times[index]))` arrives before it has left the stop before",
          "mend the times, or the stop_sequence")
      }
      if index > known + 1 { fill(&times, from: known, to: index) }
      known = index
    }
  }

  private func check(_ times: ContiguousArray<StopTime>, _ trip: ClosedRange<Int>) -> Bool {
    for end in [trip.lowerBound, trip.upperBound] where times[end].arrival == FeedTime.missing {
      report(
        times[end], "the trip `\(name(times[end]))` has no time at its first or last stop",
        "give the first and the last stop a time")
      return false
    }
    for index in trip.dropFirst() where times[index].sequence == times[index - 1].sequence {
      report(
        times[index], "the trip `\(name(times[index]))` has a stop_sequence twice",
        "number its stops in order")
      return false
    }
    return true
  }

  private func fill(_ times: inout ContiguousArray<StopTime>, from: Int, to: Int) {
    var ways: [Double] = []
    for index in from..<to {
      let way = stops.coordinates[Int(times[index].stop)].kilometres(
        to: stops.coordinates[Int(times[index + 1].stop)])
      ways.append((ways.last ?? 0) + way)
    }
    let (start, all) = (times[from].departure, ways[ways.count - 1])
    let span = Double(times[to].arrival - start)
    for index in from + 1..<to {
      let done = index - from
      let share = all > 0 ? ways[done - 1] / all : Double(done) / Double(to - from)
      let time = start + Int32((span * share).rounded(.down))
      times[index].arrival = time
      times[index].departure = time
    }
  }

  private func name(_ time: StopTime) -> String { trips.id(Int(time.trip)) }

  private func report(_ time: StopTime, _ message: String, _ advice: String) {
    rows.report(line: time.line, message, advice)
  }
}
