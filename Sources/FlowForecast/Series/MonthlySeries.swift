/// Persons by month, without gaps.
public struct MonthlySeries: Hashable, Sendable {
  /// The most persons of one month that a model takes; more is a slip of the hand.
  public static let largestValue = 1_000_000_000

  /// What is counted, as `DK`.
  public var name: String
  /// The month of the first value.
  public var first: CalendarMonth
  /// Persons of each month from the first on.
  public var values: [Int]

  /// A series.
  public init(name: String, first: CalendarMonth, values: [Int]) {
    self.name = name
    self.first = first
    self.values = values
  }

  /// The month of the last value; the month before the first where there is none.
  public var last: CalendarMonth { first + values.count - 1 }

  /// The values up to and including a month.
  public func through(_ month: CalendarMonth) -> MonthlySeries {
    let count = min(values.count, max(0, month.number - first.number + 1))
    return MonthlySeries(name: name, first: first, values: Array(values.prefix(count)))
  }

  /// The persons of a month; nil outside the series.
  public subscript(month: CalendarMonth) -> Int? {
    let index = month.number - first.number
    return values.indices.contains(index) ? values[index] : nil
  }
}
