import PlacementDomain

/// When a municipality becomes responsible for someone who was assigned to it.
public enum TakeOver: Hashable, Sendable {
  /// At the end of the first whole month after the decision.
  case firstWholeMonth
  /// So many working days after the decision, at the latest.
  case workingDays(Int)

  /// The first day of responsibility after a decision; public holidays are not counted off.
  public func day(after decision: Day) -> Day {
    switch self {
    case .firstWholeMonth:
      let (year, month, _) = decision.date
      // The month after the decision's is the first whole one; the day after its end.
      let index = year * 12 + month + 1
      return Day(year: index / 12, month: index % 12 + 1, day: 1) ?? decision
    case .workingDays(let count):
      var (day, left) = (decision, count)
      while left > 0 {
        day = day + 1
        // 1 January 1970 was a Thursday.
        let weekday = ((day.number + 3) % 7 + 7) % 7
        left -= weekday < 5 ? 1 : 0
      }
      return day
    }
  }
}

extension PlacementLaw {
  /// Refugees under the integration act.
  public static let takeOver = LegalRule(
    id: "take_over",
    title: Words("day of take-over", da: "overtagelsesdato"),
    statute: "integrationsloven § 4(2)",
    versions: [
      LegalVersion(
        TakeOver.firstWholeMonth, source: "elov.dk; dengodemodtagelse.dk", mark: "A")
    ])

  /// Displaced persons from Ukraine.
  public static let takeOverUkraine = LegalRule(
    id: "take_over_ukraine",
    title: Words("day of take-over, Ukraine act", da: "overtagelsesdato, særloven"),
    statute: "særloven om fordrevne fra Ukraine (lov 324/2022) § 30(2)",
    versions: [
      LegalVersion(
        TakeOver.workingDays(4), from: Day(year: 2022, month: 5, day: 3),
        through: Day(year: 2024, month: 3, day: 31), source: "siri.dk, questions of municipalities",
        mark: "A"),
      LegalVersion(
        TakeOver.workingDays(15), from: Day(year: 2024, month: 4, day: 1),
        // Permits were extended to this day; what came after was not verified.
        through: Day(year: 2026, month: 3, day: 17), source: "siri.dk; act 266 of 19 March 2024",
        mark: "A"),
    ])
}
