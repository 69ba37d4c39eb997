/// The runs of vehicles around a day: stop times, and when each trip sets out.
struct Runs: Sendable {
  /// Days around the day asked for, counted from it: trips are on the road for three days at most,
  /// and a journey that begins on the day ends on the next at the latest.
  static let days = [-2, -1, 0, 1]

  /// Stop times by trip and sequence.
  let times: ContiguousArray<StopTime>
  /// Bit i says whether a trip runs on the i-th of ``days``; by trip.
  let running: ContiguousArray<UInt8>
  /// Trips that are repeated at a headway.
  let headways: [Int32: [TripTable.Headway]]

  /// Calls with the positions of each trip's stop times and what to add to its times, in seconds from
  /// midnight of the day asked for, for every run of it.
  @inline(__always)
  func forEachRun(_ body: (_ trip: Range<Int>, _ shift: Int32) -> Void) {
    var first = 0
    while first < times.count {
      let trip = times[first].trip
      var end = first + 1
      while end < times.count, times[end].trip == trip { end += 1 }
      for (bit, day) in Runs.days.enumerated() where running[Int(trip)] >> bit & 1 == 1 {
        let midnight = Int32(day) * 86_400
        guard let headways = headways[trip] else {
          body(first..<end, midnight)
          continue
        }
        for headway in headways {
          for start in stride(from: headway.from, to: headway.until, by: Int(headway.every)) {
            body(first..<end, midnight + start - times[first].departure)
          }
        }
      }
      first = end
    }
  }
}
