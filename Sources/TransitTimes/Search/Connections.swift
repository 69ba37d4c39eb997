/// Rides from one stop to the next, of all runs, by departure.
struct Connections: Sendable {
  /// A ride from one stop to the next.
  struct Connection: Sendable {
    /// Seconds from midnight of the day.
    var departure: Int32
    /// Seconds from midnight of the day.
    var arrival: Int32
    var from: Int32
    var to: Int32
    /// The same vehicle's next ride, by position; -1 at its last stop.
    var next: Int32
    /// Whether one may get on before it.
    var letsOn: Bool
    /// Whether one may get off after it.
    var letsOff: Bool
  }

  /// By departure; rides of one run at the same time in the run's order.
  private(set) var all: ContiguousArray<Connection> = []

  /// The rides that begin within some hours.
  ///
  /// - Parameter hours: In seconds from midnight of the day.
  init(_ runs: Runs, within hours: Range<Int>) {
    // Counted by second of departure, then put in place: no sorting, and nothing is held twice.
    let (begin, end) = (Int32(hours.lowerBound), Int32(hours.upperBound))
    var places = ContiguousArray<Int32>(repeating: 0, count: hours.count + 1)
    let times = runs.times
    times.withUnsafeBufferPointer { times in
      runs.forEachRun { trip, shift in
        for index in trip.lowerBound..<trip.upperBound - 1 {
          let departure = times[index].departure + shift
          if departure >= begin, departure < end { places[Int(departure - begin) + 1] += 1 }
        }
      }
    }
    for second in places.indices.dropFirst() { places[second] += places[second - 1] }
    let none = Connection(
      departure: 0, arrival: 0, from: 0, to: 0, next: -1, letsOn: false, letsOff: false)
    all = ContiguousArray(repeating: none, count: Int(places[places.count - 1]))
    all.withUnsafeMutableBufferPointer { all in
      times.withUnsafeBufferPointer { times in
        runs.forEachRun { trip, shift in
          var last = -1
          for index in trip.lowerBound..<trip.upperBound - 1 {
            let departure = times[index].departure + shift
            guard departure >= begin, departure < end else { continue }
            let place = Int(places[Int(departure - begin)])
            places[Int(departure - begin)] += 1
            all[place] = Connection(
              departure: departure, arrival: times[index + 1].arrival + shift,
              from: times[index].stop, to: times[index + 1].stop, next: -1,
              letsOn: times[index].letsOn, letsOff: times[index + 1].letsOff)
            if last >= 0 { all[last].next = Int32(place) }
            last = place
          }
        }
      }
    }
  }

  /// The first position whose departure is at a time or later.
  func firstPosition(at time: Int32) -> Int {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].departure < time { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
