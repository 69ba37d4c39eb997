import RandomStreams

/// C: what happened in the two years after an earlier month, here or in another series, happens again.
///
/// A month of the past is drawn, an own one with four times the weight of another's, and the flow goes
/// on from its last month as that one went on from there. Where the two years end, another month is
/// drawn. The weight 4 is that of the comparison that chose the pool (mark C).
struct AnaloguePaths: PathSource {
  /// Months that one analogue is followed.
  static let length = 24
  /// Weight of an own month.
  static let ownWeight = 4

  private let start: Double
  private let range: ClosedRange<Double>
  private let own: Past
  private let others: [Past]
  /// Analogues in the others up to and including each.
  private let cumulative: [Int]

  /// A series to draw analogues from.
  private struct Past {
    let places: [Double]
    /// Months that an analogue is followed.
    let length: Int
    /// Months that have so many behind them.
    var count: Int { max(0, places.count - length) }

    init(_ values: [Int], length: Int) {
      places = values.map(LogScale.of)
      self.length = length
    }
  }

  /// The analogues at the end of a history of at least two months.
  init(_ values: [Int], others: [[Int]]) {
    start = LogScale.of(values.last ?? 0)
    range = LogScale.range(values)
    // A short history is followed for half of itself, so that there is something to draw from.
    own = Past(values, length: min(AnaloguePaths.length, values.count / 2))
    self.others = others.map { Past($0, length: AnaloguePaths.length) }.filter { $0.count > 0 }
    var sum = 0
    cumulative = self.others.map {
      sum += $0.count
      return sum
    }
  }

  func path(months: Int, _ stream: inout RandomStream) -> [Int] {
    var path: [Int] = []
    path.reserveCapacity(months)
    var level = start
    while path.count < months {
      let (past, month) = draw(&stream)
      let shift = level - past.places[month]
      for ahead in 1...past.length where path.count < months {
        level = LogScale.clamp(past.places[month + ahead] + shift, range)
        path.append(LogScale.count(level, &stream))
      }
    }
    return path
  }

  private func draw(_ stream: inout RandomStream) -> (Past, month: Int) {
    let ownCount = own.count * AnaloguePaths.ownWeight
    let index = stream.index(below: ownCount + (cumulative.last ?? 0))
    guard index >= ownCount else { return (own, index / AnaloguePaths.ownWeight) }
    let rest = index - ownCount
    let series = cumulative.firstIndex { rest < $0 } ?? 0
    return (others[series], rest - (series > 0 ? cumulative[series - 1] : 0))
  }
}
