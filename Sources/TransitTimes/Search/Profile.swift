/// When one has to leave a point to arrive when: no pair leaves earlier and arrives later than another.
struct Profile: Sendable {
  /// A departure with its arrival, in seconds.
  struct Pair: Hashable, Sendable {
    var departure: Int32
    var arrival: Int32
  }

  /// Pairs from the latest departure to the earliest.
  private(set) var pairs: ContiguousArray<Pair> = []

  /// The earliest arrival of who leaves at a time or later; `Int32.max` where there is none.
  @inline(__always)
  func arrival(leaving time: Int32) -> Int32 {
    var index = pairs.count - 1
    while index >= 0, pairs[index].departure < time { index -= 1 }
    return index >= 0 ? pairs[index].arrival : .max
  }

  /// Adds a pair, unless another leaves no earlier and arrives no later; whether it was added.
  ///
  /// Departures come almost from late to early, so the place is near the end.
  @inline(__always)
  mutating func insert(_ departure: Int32, _ arrival: Int32) -> Bool {
    var index = pairs.count
    while index > 0, pairs[index - 1].departure < departure { index -= 1 }
    if index > 0, pairs[index - 1].arrival <= arrival { return false }
    // One of the same departure arrives later: it goes, as those that leave earlier and arrive no sooner.
    var first = index
    if first > 0, pairs[first - 1].departure == departure { first -= 1 }
    var end = index
    while end < pairs.count, pairs[end].arrival >= arrival { end += 1 }
    let pair = Pair(departure: departure, arrival: arrival)
    if first == end {
      pairs.insert(pair, at: first)
    } else {
      pairs[first] = pair
      if end > first + 1 { pairs.removeSubrange(first + 1..<end) }
    }
    return true
  }

  /// Forgets all pairs.
  mutating func clear() { pairs.removeAll(keepingCapacity: true) }
}
