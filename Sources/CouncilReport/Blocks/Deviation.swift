import FlowForecast
import PlacementDomain

/// Whether today's count has left the band of the last report (ALL-15).
///
/// The count: households that live in a temporary home on the first day of the plan's period. The band: that
/// of the month whose end is that day or the last before it.
struct Deviation {
  let day: Day
  let actual: Int
  let band: ClosedRange<Int>

  init?(_ input: ReportInput) {
    guard let earlier = input.earlier else { return nil }
    let day = input.settings.from
    let month = CalendarMonth(day)
    let ended = month.last == day ? month : month - 1
    guard let band = earlier.watch.need80[ended.description] else { return nil }
    self.day = day
    self.band = band[0]...band[1]
    actual = Self.count(input)
  }

  /// Households that live in a temporary home.
  static func count(_ input: ReportInput) -> Int {
    let homes = Dictionary(input.scenario.homes.map { ($0.id, $0) }) { first, _ in first }
    return input.scenario.households.count { household in
      household.livesIn.flatMap { homes[$0] }?.tenure == .temporary
    }
  }

  /// Whether the count lies outside.
  var hasLeft: Bool { !band.contains(actual) }

  /// What stands at the head of the report.
  var item: ReportItem {
    let sentence = Sentence(
      (hasLeft ? FrontWords.leftBand : .withinBand).words,
      [
        "actual": .from(CellAddress("changes", row: "living", column: "now")), "day": .day(day),
        "low": .whole(band.lowerBound), "high": .whole(band.upperBound),
      ])
    return hasLeft ? .alert(sentence) : .paragraph(sentence)
  }
}
