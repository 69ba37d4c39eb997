import RandomStreams

/// A: every month is the month before, times a change that has been seen before.
///
/// Changes are drawn with replacement from all month-to-month changes of the history on the scale
/// log(x + ½), each with either sign: the direction of a short past is no forecast. They are bounded
/// by what has been seen, so that the mean stays finite.
///
/// Beyond two years, the longest time on which the models were tested, the walk is drawn back to where it
/// began just so much that its spread no longer grows. In the panel's nine series the variance of
/// half-yearly flows on the log scale is 0.45 after two years and 1.2 after seven; a walk with Denmark's
/// monthly changes, which are much noise, has that of seven years after less than two (C).
struct LogRandomWalk: PathSource {
  /// Months after which the spread stays as it is.
  static let tested = 24
  /// What is kept of the distance each month from then on, so that its variance stays that of `tested`
  /// steps.
  static let kept = (1 - 1 / Double(tested)).squareRoot()

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
    return (0..<months).map { month in
      let change = changes[stream.index(below: changes.count)]
      if month >= LogRandomWalk.tested { place = start + (place - start) * LogRandomWalk.kept }
      place = LogScale.clamp(place + (stream.chance(0.5) ? change : -change), range)
      return LogScale.count(place, &stream)
    }
  }
}
