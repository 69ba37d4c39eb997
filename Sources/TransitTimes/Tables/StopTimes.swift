/// When a trip stops where.
struct StopTime {
  /// The trip, by number.
  var trip: Int32
  /// Its place in the trip.
  var sequence: Int32
  /// The stop, by number.
  var stop: Int32
  /// Seconds of the service day; ``FeedTime/missing`` until they have been worked out.
  var arrival: Int32
  /// Seconds of the service day.
  var departure: Int32
  /// The line where it stands, and whether one may get on and off there.
  private var packed: UInt32

  init(
    trip: Int, sequence: Int, stop: Int, arrival: Int32, departure: Int32, line: Int,
    letsOn: Bool, letsOff: Bool
  ) {
    self.trip = Int32(trip)
    self.sequence = Int32(sequence)
    self.stop = Int32(stop)
    self.arrival = arrival
    self.departure = departure
    packed = UInt32(truncatingIfNeeded: line) << 2 | (letsOn ? 1 : 0) | (letsOff ? 2 : 0)
  }

  /// The line where it stands, from 1.
  var line: Int { Int(packed >> 2) }
  /// Whether one may get on.
  var letsOn: Bool { packed & 1 != 0 }
  /// Whether one may get off.
  var letsOff: Bool { packed & 2 != 0 }
}

/// Reads `stop_times.txt`, the one file of a feed that is large.
struct StopTimesReader {
  private let source: any FeedSource
  private let stops: StopTable
  private let trips: TripTable
  private let log: FeedLog
  private let progress: (_ done: Int, _ all: Int) -> Void

  init(
    _ source: any FeedSource, _ stops: StopTable, _ trips: TripTable, _ log: FeedLog,
    progress: @escaping (_ done: Int, _ all: Int) -> Void
  ) {
    self.source = source
    self.stops = stops
    self.trips = trips
    self.log = log
    self.progress = progress
  }

  /// The stop times of the trips that run, by trip and sequence, every time given or worked out.
  func read() throws(FeedProblem) -> ContiguousArray<StopTime> {
    let rows = try FeedTable("stop_times.txt", of: source, log, progress: progress)
    var times = try all(rows)
    var isSorted = true
    for index in times.indices.dropFirst()
    where (times[index].trip, times[index].sequence)
      < (times[index - 1].trip, times[index - 1].sequence)
    {
      isSorted = false
      break
    }
    if !isSorted {
      times.sort { ($0.trip, $0.sequence, $0.line) < ($1.trip, $1.sequence, $1.line) }
    }
    let gaps = TimeGaps(stops: stops, trips: trips, rows: rows)
    var first = 0
    while first < times.count {
      var last = first
      while last + 1 < times.count, times[last + 1].trip == times[first].trip { last += 1 }
      gaps.fill(&times, first...last)
      first = last + 1
    }
    return times
  }

  private func all(_ rows: FeedTable) throws(FeedProblem) -> ContiguousArray<StopTime> {
    let id = rows.column("trip_id", required: true)
    let stop = rows.column("stop_id", required: true)
    let sequence = rows.column("stop_sequence", required: true)
    let arrival = rows.column("arrival_time", required: true)
    let departure = rows.column("departure_time", required: true)
    let pickup = rows.column("pickup_type")
    let dropOff = rows.column("drop_off_type")
    var times: ContiguousArray<StopTime> = []
    while try rows.next() {
      let trip = trips.number(of: rows.bytes(id))
      if trip == nil {
        rows.report(id, "there is no trip `\(rows.shown(id))`", "add it to trips.txt")
      }
      let place = stops.number(of: rows.bytes(stop))
      if place == nil {
        rows.report(stop, "there is no stop `\(rows.shown(stop))`", "add it to stops.txt")
      }
      let number = rows.whole(sequence, in: 0...Int(Int32.max), ifEmpty: nil)
      guard let come = rows.time(arrival), let go = rows.time(departure) else { continue }
      if come != FeedTime.missing, go != FeedTime.missing, go < come {
        rows.report(departure, "the departure is before the arrival", "swap or mend the two times")
      }
      let on = rows.whole(pickup, in: 0...3, ifEmpty: 0)
      let off = rows.whole(dropOff, in: 0...3, ifEmpty: 0)
      guard let trip, let place, let number, let on, let off, trips.running[trip] != 0 else {
        continue
      }
      times.append(
        StopTime(
          trip: trip, sequence: number, stop: place,
          arrival: come == FeedTime.missing ? go : come,
          departure: go == FeedTime.missing ? come : go, line: rows.line, letsOn: on != 1,
          letsOff: off != 1))
    }
    return times
  }
}
