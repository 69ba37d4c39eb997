import RandomStreams

/// A: every month is the month before, times a change that has been seen before.
///
/// Changes are drawn with replacement from all month-to-month changes of the history on the scale
/// log(x + ½), each with either sign: the direction of a short past is no forecast. They are bounded
/// by what has been seen, so that the mean stays finite.
struct LogRandomWalk: PathSource {
  private let start: Double
  private let changes: [Double]
  private let range: ClosedRange<Double>

  /// The walk from the last month of a history.
  init(_ values: [Int]) {
    let places = values.map(LogScale.of)
    start = places.last ?? 0
    changes = zip(places.dropFirst(), places).map { $0 - $1 }
    range = LogScale.range(values)
  }

  func path(months: Int, _ stream: inout RandomStream) -> [Int] {
    var place = start
    return (0..<months).map { _ in
      let change = changes[stream.index(below: changes.count)]
      place = LogScale.clamp(place + (stream.chance(0.5) ? change : -change), range)
      return LogScale.count(place, &stream)
    }
  }
}
