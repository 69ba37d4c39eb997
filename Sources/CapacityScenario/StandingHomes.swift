import CapacityForecast
import FlowForecast
import PlacementDomain

/// The temporary homes that are there if nothing is decided, hotels aside.
struct StandingHomes {
  /// Homes by month and class.
  private(set) var counts: [[Int]]
  /// For each home of the scenario, by position, the months in which it stands; nil where it never does.
  let spans: [HomeSpan?]
  /// What each home counts as, by class.
  let classes: [[Int]]

  init(_ scenario: Scenario, _ calendar: PlanCalendar) {
    var spans = [HomeSpan?](repeating: nil, count: scenario.homes.count)
    for span in HomeSpan.standing(
      in: scenario, start: calendar.start, months: calendar.months)
    where scenario.homes[span.home].tenure != .permanent
      && scenario.homes[span.home].sector != .hotel
    {
      spans[span.home] = span
    }
    self.spans = spans
    classes = scenario.homes.map { SizeClass.homes($0, scenario.settings) }
    counts = Array(
      repeating: SizeClass.all.map { _ in 0 }, count: calendar.months)
    for span in spans { if let span { change(span, by: 1) } }
  }

  /// Takes homes out, since an offer speaks for them.
  mutating func remove(_ homes: [Int]) {
    for home in homes { if let span = spans[home] { change(span, by: -1) } }
  }

  private mutating func change(_ span: HomeSpan, by sign: Int) {
    for month in span.from..<span.until { counts[month].add(classes[span.home], times: sign) }
  }

  /// The homes, by position, that an option takes away.
  func replaced(by option: CapacityOption, in scenario: Scenario) -> [Int] {
    scenario.homes.indices.filter { index in
      spans[index] != nil && option.takesPlace(of: scenario.homes[index])
    }
  }
}
