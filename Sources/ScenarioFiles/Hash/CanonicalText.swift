import PlacementDomain

/// Values in a form that only equal values share: each is written with its length before it, lists
/// with their count, and what is missing differs from what is empty.
struct CanonicalText {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Starts a record of some kind.
  mutating func begin(_ kind: String) { add(0x40, kind) }
  /// A text.
  mutating func write(_ text: String) { add(0x73, text) }
  /// A whole number.
  mutating func write(_ number: Int) { add(0x69, String(number)) }
  /// Yes or no.
  mutating func write(_ flag: Bool) { add(0x62, flag ? "1" : "0") }
  /// A number in thousandths.
  mutating func write(_ number: Thousandths) { write(number.raw) }
  /// A day.
  mutating func write(_ day: Day) { write(day.number) }
  /// A band of ages.
  mutating func write(_ band: ClosedRange<Int>) {
    write(band.lowerBound)
    write(band.upperBound)
  }
  /// A point, to 10⁻⁸ degrees.
  mutating func write(_ point: Coordinate) {
    write(Int((point.latitude * 1e8).rounded()))
    write(Int((point.longitude * 1e8).rounded()))
  }
  /// A list of texts in this order.
  mutating func write(_ texts: [String]) {
    write(texts.count)
    for text in texts { write(text) }
  }
  /// Features, sorted.
  mutating func write(_ features: Set<Feature>) { write(features.sorted().map(\.rawValue)) }

  /// A value that may be missing.
  mutating func write(_ text: String?) { if let text { write(text) } else { missing() } }
  /// A value that may be missing.
  mutating func write(_ number: Int?) { if let number { write(number) } else { missing() } }
  /// A value that may be missing.
  mutating func write(_ number: Thousandths?) { write(number?.raw) }
  /// A value that may be missing.
  mutating func write(_ day: Day?) { write(day?.number) }
  /// A value that may be missing.
  mutating func write(_ band: ClosedRange<Int>?) {
    write(band?.lowerBound)
    write(band?.upperBound)
  }

  private mutating func missing() { add(0x2D, "") }

  private mutating func add(_ kind: UInt8, _ text: String) {
    bytes.append(kind)
    bytes.append(contentsOf: String(text.utf8.count).utf8)
    bytes.append(0x3A)
    bytes.append(contentsOf: text.utf8)
  }
}
