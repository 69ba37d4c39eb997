import RandomStreams

/// What a spreadsheet says: the last month goes on for ever, and counts scatter as Poisson.
struct FlatPoisson: PathSource {
  private let level: Double

  /// The level is the last month of a history.
  init(_ values: [Int]) {
    level = Double(values.last ?? 0)
  }

  func path(months: Int, _ stream: inout RandomStream) -> [Int] {
    (0..<months).map { _ in stream.poisson(mean: level) }
  }
}
