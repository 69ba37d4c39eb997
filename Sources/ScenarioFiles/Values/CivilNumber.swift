/// Finds what looks like a CPR number, so that it can be refused without being repeated.
enum CivilNumber {
  /// Offsets at which something begins that looks like one: `ddmmyy-xxxx`, `ddmmyy xxxx` or ten
  /// digits, of which the first four are a day and a month.
  static func offsets(in bytes: [UInt8], most: Int) -> [Int] {
    var found: [Int] = []
    var index = 0
    while index < bytes.count, found.count < most {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let end = endOfDigits(bytes, from: index)
      if end - index == 10 || (end - index == 6 && fourFollow(bytes, at: end)),
        isDate(bytes[index..<end])
      {
        found.append(index)
      }
      index = end
    }
    return found
  }

  private static func endOfDigits(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    return end
  }

  private static func fourFollow(_ bytes: [UInt8], at end: Int) -> Bool {
    guard end < bytes.count, bytes[end] == 0x2D || bytes[end] == 0x20 else { return false }
    return endOfDigits(bytes, from: end + 1) - (end + 1) == 4
  }

  /// Whether day and month can be; replacement numbers have 60 added to the day.
  private static func isDate(_ digits: ArraySlice<UInt8>) -> Bool {
    let numbers = digits.prefix(4).map { Int($0) - 0x30 }
    guard numbers.count == 4 else { return false }
    let day = numbers[0] * 10 + numbers[1]
    let month = numbers[2] * 10 + numbers[3]
    return (1...12).contains(month) && ((1...31).contains(day) || (61...91).contains(day))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
