/// Which replications are counted, as separate ranges in order.
struct ReplicationRanges: Hashable, Sendable {
  private(set) var ranges: [Range<Int>] = []

  var count: Int { ranges.reduce(0) { $0 + $1.count } }

  init(_ range: Range<Int>? = nil) {
    if let range, !range.isEmpty { ranges = [range] }
  }

  init(_ ranges: [Range<Int>]) {
    for range in ranges { insert(range) }
  }

  func overlaps(_ other: ReplicationRanges) -> Bool {
    ranges.contains { mine in other.ranges.contains { mine.overlaps($0) } }
  }

  /// Adds a range that is not there yet; neighbours become one.
  mutating func insert(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    var joined = range
    var others: [Range<Int>] = []
    for each in ranges {
      if each.upperBound == joined.lowerBound || each.lowerBound == joined.upperBound {
        joined =
          min(each.lowerBound, joined.lowerBound)..<max(each.upperBound, joined.upperBound)
      } else {
        others.append(each)
      }
    }
    ranges = (others + [joined]).sorted { $0.lowerBound < $1.lowerBound }
  }

  mutating func merge(_ other: ReplicationRanges) {
    for range in other.ranges { insert(range) }
  }
}
