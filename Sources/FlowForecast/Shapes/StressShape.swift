/// A surge of real history, to be drawn beside a forecast: what could happen, not what will.
public struct StressShape: Hashable, Sendable {
  /// The name in files, as `as_2015`.
  public let id: String
  /// The name in Danish.
  public let danishName: String
  /// The name in English.
  public let englishName: String
  /// The first month.
  public let first: CalendarMonth
  /// Persons who came in each month.
  public let persons: [Int]
  /// Persons in a usual month of the year before; nil where there was no such flow before.
  public let usual: Double?
  /// What is counted and who published it, with its mark.
  public let source: String

  /// Each month as a multiple of a usual month; nil where there was none.
  public var multiples: [Double]? {
    usual.map { usual in persons.map { Double($0) / usual } }
  }

  /// Each month as a share of all who came in the first twelve months.
  public var shares: [Double] {
    let year = Double(persons.prefix(12).reduce(0, +))
    return persons.map { Double($0) / year }
  }
}
