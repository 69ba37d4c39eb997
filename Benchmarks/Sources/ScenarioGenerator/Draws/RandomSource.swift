/// Random draws that are the same on every machine: SplitMix64 (Steele, Lea and Flood 2014).
struct RandomSource {
  private var state: UInt64

  /// A stream of its own for each purpose, so that a change in one leaves the others as they are.
  init(seed: UInt64, stream: String) {
    // FNV-1a over the name of the stream.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in stream.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    state = hash ^ (seed &* 0x9e37_79b9_7f4a_7c15)
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  /// A number from 0 up to, not including, 1.
  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// A whole number of a range.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(unit() * Double(range.count))
  }

  /// A number of a range.
  mutating func number(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + unit() * (range.upperBound - range.lowerBound)
  }

  /// True with a probability.
  mutating func chance(_ probability: Double) -> Bool { unit() < probability }

  /// One of several, which must not be empty.
  mutating func pick<Item>(_ items: [Item]) -> Item { items[whole(0...(items.count - 1))] }

  /// A position, drawn by weights that are not all zero.
  mutating func position(weights: [Double]) -> Int {
    var rest = unit() * weights.reduce(0, +)
    for (index, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return index }
    }
    return weights.count - 1
  }

  /// One of several, each with its weight.
  mutating func pick<Item>(_ items: [(Item, Double)]) -> Item {
    items[position(weights: items.map(\.1))].0
  }

  /// The same items in another order.
  mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
    var result = items
    for index in stride(from: result.count - 1, to: 0, by: -1) {
      result.swapAt(index, whole(0...index))
    }
    return result
  }

  /// Some of several, in their order.
  mutating func sample<Item>(_ items: [Item], _ count: Int) -> [Item] {
    shuffled(Array(items.indices)).prefix(count).sorted().map { items[$0] }
  }
}
