import RandomStreams

/// Every month is as the same month of the last year known, times an error that this rule made before.
///
/// Errors are taken as the sequence that followed one earlier month, so that a year that was wrong all
/// the way is drawn as such; where the sequence ends, another is drawn.
struct SeasonalNaive: PathSource {
  private let places: [Double]
  private let range: ClosedRange<Double>
  /// Months of one sequence of errors.
  private let length: Int

  /// The rule at the end of a history of at least two years.
  init(_ values: [Int]) {
    places = values.map(LogScale.of)
    range = LogScale.range(values)
    length = min(24, values.count - 12)
  }

  func path(months: Int, _ stream: inout RandomStream) -> [Int] {
    var path: [Int] = []
    path.reserveCapacity(months)
    while path.count < months {
      // The months 0 ..< known were known then.
      let known = 12 + stream.index(below: places.count - length - 12 + 1)
      for ahead in 0..<length where path.count < months {
        let error = places[known + ahead] - places[known - 12 + ahead % 12]
        let usual = places[places.count - 12 + path.count % 12]
        path.append(LogScale.count(LogScale.clamp(usual + error, range), &stream))
      }
    }
    return path
  }
}
