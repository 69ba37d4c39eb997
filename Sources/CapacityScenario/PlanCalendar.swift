import CapacityForecast
import FlowForecast
import PlacementDomain

/// The months and meetings of a capacity plan.
public struct PlanCalendar: Hashable, Sendable {
  /// The first month.
  public let start: CalendarMonth
  /// How many months.
  public let months: Int
  /// The days on which the council decides, ascending, at most one in a month.
  public let meetings: [Day]

  /// The calendar that a scenario asks for.
  ///
  /// A meeting before the first month counts as held in it; those that follow in the same month fall away.
  init(_ settings: Settings) {
    start = CalendarMonth(settings.from)
    months = settings.capacity.months
    let asked = settings.capacity.firstMeeting
    let first = asked.number == 0 ? settings.decision : asked
    var meetings = [first]
    var step = settings.capacity.meetingMonths
    while true {
      let day = PlanCalendar.day(first, months: step)
      guard CalendarMonth(day) - start < months else { break }
      if CalendarMonth(day) > start { meetings.append(day) }
      step += settings.capacity.meetingMonths
    }
    self.meetings = meetings
  }

  /// The position of a day's month, not before the first.
  func position(of day: Day) -> Int { max(0, CalendarMonth(day) - start) }

  /// The last month at whose end something that ends on a day still stands; below 0 before the first.
  func lastMonth(until day: Day) -> Int {
    let month = CalendarMonth(day)
    return month - start - (month.last == day ? 0 : 1)
  }

  /// The month at a position.
  public func month(_ position: Int) -> CalendarMonth { start + position }

  /// The same day some months later, or the month's last.
  private static func day(_ day: Day, months: Int) -> Day {
    let month = CalendarMonth(day) + months
    let number = min(day.date.day, Day.length(ofMonth: month.month, year: month.year))
    return Day(year: month.year, month: month.month, day: number) ?? day
  }
}
