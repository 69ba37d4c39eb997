import FlowForecast
import PlacementDomain

extension CalendarMonth {
  /// The month in which a day lies.
  public init(_ day: Day) {
    let (year, month, _) = day.date
    self.init(number: year * 12 + month - 1)
  }

  /// The last day.
  public var last: Day {
    Day(year: year, month: month, day: Day.length(ofMonth: month, year: year)) ?? Day(number: 0)
  }
}
