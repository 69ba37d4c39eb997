/// Households counted from the largest class down, `[future][month][class]`: those of the class or
/// above.
struct SuffixDemand: Sendable {
  let months: Int
  let classes: Int
  let counts: [Int32]

  init(_ futures: DemandFutures) {
    months = futures.months
    classes = futures.classes
    var counts = futures.households
    for row in 0..<(futures.count * futures.months) {
      for size in stride(from: classes - 2, through: 0, by: -1) {
        counts[row * classes + size] += counts[row * classes + size + 1]
      }
    }
    self.counts = counts
  }

  /// Where the counts of a month of a future begin.
  @inline(__always)
  func offset(future: Int, month: Int) -> Int { (future * months + month) * classes }
}
