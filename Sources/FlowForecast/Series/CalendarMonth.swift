/// A month of a year; months compare and subtract as integers.
public struct CalendarMonth: Hashable, Comparable, Sendable, Codable {
  /// Months since January of the year 0.
  public let number: Int

  /// A month by its number.
  public init(number: Int) {
    self.number = number
  }

  /// A month of a year, from 1 to 12; nil for any other.
  public init?(year: Int, month: Int) {
    guard (1...12).contains(month), (0...9999).contains(year) else { return nil }
    self.init(number: year * 12 + month - 1)
  }

  /// The year.
  public var year: Int { number / 12 }
  /// The month of the year, from 1.
  public var month: Int { number % 12 + 1 }

  /// The month so many months later.
  public static func + (month: CalendarMonth, months: Int) -> CalendarMonth {
    CalendarMonth(number: month.number + months)
  }

  /// The month so many months earlier.
  public static func - (month: CalendarMonth, months: Int) -> CalendarMonth {
    CalendarMonth(number: month.number - months)
  }

  /// Months from the right month to the left.
  public static func - (left: CalendarMonth, right: CalendarMonth) -> Int {
    left.number - right.number
  }

  /// Whether the left month is the earlier.
  public static func < (left: CalendarMonth, right: CalendarMonth) -> Bool {
    left.number < right.number
  }
}

extension CalendarMonth: CustomStringConvertible {
  /// The month as `2026-05`.
  public var description: String {
    let year = String(self.year)
    return String(repeating: "0", count: max(0, 4 - year.count)) + year
      + (month < 10 ? "-0" : "-") + String(month)
  }
}
