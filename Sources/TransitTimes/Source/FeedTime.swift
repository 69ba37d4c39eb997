/// Times of a feed, in seconds from midnight of the service day.
enum FeedTime {
  /// No time is given.
  static let missing = Int32.min
  /// The last hour that a trip may reach: three days.
  static let lastHour = 71

  /// The time written as hours, minutes and seconds; nil where it is none.
  static func seconds(_ digits: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard digits.count == 7 || digits.count == 8 else { return nil }
    var parts: (Int32, Int32, Int32) = (0, 0, 0)
    var part = 0
    for (index, byte) in digits.enumerated() {
      if byte == 0x3A {
        guard digits.count - index == 6 || digits.count - index == 3 else { return nil }
        part += 1
        continue
      }
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      let digit = Int32(byte) - 0x30
      switch part {
      case 0: parts.0 = 10 * parts.0 + digit
      case 1: parts.1 = 10 * parts.1 + digit
      default: parts.2 = 10 * parts.2 + digit
      }
    }
    guard part == 2, parts.0 <= lastHour, parts.1 < 60, parts.2 < 60 else { return nil }
    return 3600 * parts.0 + 60 * parts.1 + parts.2
  }
}
