import PlacementDomain

/// A calendar month; months compare and subtract as integers.
public struct Month: Hashable, Comparable, Sendable, Codable {
  /// Months since January of the year 0.
  public let number: Int

  /// The month with this count of months since January of the year 0.
  public init(number: Int) {
    self.number = number
  }

  /// The month with this name, or nil if the calendar has no such month.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.init(number: year * 12 + month - 1)
  }

  /// The month in which a day lies.
  public init(_ day: Day) {
    let (year, month, _) = day.date
    self.init(number: year * 12 + month - 1)
  }

  /// The last day.
  public var last: Day {
    let year = number / 12
    let month = number % 12 + 1
    return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
      ?? Day(number: 0)
  }

  /// Whether the left month is before the right one.
  public static func < (left: Month, right: Month) -> Bool { left.number < right.number }

  /// The month so many months later.
  public static func + (month: Month, months: Int) -> Month {
    Month(number: month.number + months)
  }

  /// Months from the right month to the left.
  public static func - (left: Month, right: Month) -> Int { left.number - right.number }
}

extension Month: CustomStringConvertible {
  /// Year and month, as `2027-05`.
  public var description: String { String(last.description.dropLast(3)) }
}
