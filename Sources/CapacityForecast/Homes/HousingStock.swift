import FlowForecast
import PlacementDomain
import PlacementModel

/// The homes of a scenario by kind, each with the months in which it can be used.
struct HousingStock: Sendable {
  /// The kinds, sorted by group and size.
  private(set) var kinds: [HomeKind] = []
  /// The homes of each kind with their months, by id.
  private(set) var spans: [[HomeSpan]] = []
  /// The kind of each home of the scenario, by position; nil where it cannot be used at all.
  private(set) var kindOfHome: [Int?]

  init(
    _ scenario: Scenario, opened: [OpenedOption], types: [HouseholdType], start: CalendarMonth,
    months: Int
  ) throws(ForecastProblem) {
    let calendar = StockCalendar(scenario, opened: opened, start: start, months: months)
    try calendar.check()
    let spans = scenario.homes.indices.compactMap(calendar.span(of:))
    let kinds = HomeFit(scenario.settings, types: types).kinds(
      of: spans.map { scenario.homes[$0.home] })
    kindOfHome = scenario.homes.map { _ in nil }
    var position: [HomeKind: Int] = [:]
    for kind in Set(kinds).sorted(by: HousingStock.precedes) {
      position[kind] = self.kinds.count
      self.kinds.append(kind)
      self.spans.append([])
    }
    for (span, kind) in zip(spans, kinds) {
      guard let index = position[kind] else { continue }
      self.spans[index].append(span)
      kindOfHome[span.home] = index
    }
  }

  /// Homes of a kind that can be used at the end of a month.
  func count(_ kind: Int, _ month: Int) -> Int {
    spans[kind].reduce(0) { $0 + ($1.covers(month) ? 1 : 0) }
  }

  /// A fixed order, so that the same scenario gives the same results.
  private static func precedes(_ left: HomeKind, _ right: HomeKind) -> Bool {
    let key = { (kind: HomeKind) -> [Int] in
      let lettings: [Letting] = [.one, .shared, .collective]
      return [
        HomeGroup.allCases.firstIndex(of: kind.group) ?? 0,
        lettings.firstIndex(of: kind.letting) ?? 0, kind.persons, kind.rooms,
      ] + kind.takes.map { $0 ? 0 : 1 }
        + Feature.allCases.map { kind.features.contains($0) ? 1 : 0 }
    }
    return key(left).lexicographicallyPrecedes(key(right))
  }
}
