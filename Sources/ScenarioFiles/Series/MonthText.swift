import FlowForecast

/// Reads months as `2026-05`, `2026M05` (as statistical offices do) or `2026-05-01`.
enum MonthText {
  /// The month that a cell names; nil for anything else, also for years that are absurd.
  static func read(_ text: String) -> CalendarMonth? {
    let bytes = Array(text.utf8.prefix(11))
    guard bytes.count == 7 || bytes.count == 10 else { return nil }
    let isHyphen = bytes[4] == 0x2D
    guard isHyphen || (bytes.count == 7 && (bytes[4] == 0x4D || bytes[4] == 0x6D)) else {
      return nil
    }
    if bytes.count == 10 { guard bytes[7...].elementsEqual("-01".utf8) else { return nil } }
    let digits = bytes[0..<4] + bytes[5..<7]
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard DateText.years.contains(number / 100) else { return nil }
    return CalendarMonth(year: number / 100, month: number % 100)
  }
}
