import FlowForecast
import PlacementDomain

/// In which months each home can be used: at a month's end, after what is opened and replaced.
struct StockCalendar {
  let scenario: Scenario
  let opened: [OpenedOption]
  let start: CalendarMonth
  let months: Int
  private let options: [String: CapacityOption]
  private let openings: [String: OpenedOption]

  init(_ scenario: Scenario, opened: [OpenedOption], start: CalendarMonth, months: Int) {
    self.scenario = scenario
    self.opened = opened
    self.start = start
    self.months = months
    let options = Dictionary(scenario.options.map { ($0.id, $0) }) { first, _ in first }
    self.options = options
    openings = Dictionary(opened.map { ($0.option, $0) }) { first, _ in first }
  }

  /// Whether the options that are to be opened are there.
  func check() throws(ForecastProblem) {
    for opening in opened where options[opening.option] == nil {
      throw ForecastProblem(
        "there is no option \(opening.option) that could be opened",
        da: "der er ingen mulighed \(opening.option), som kan åbnes")
    }
  }

  /// The months of a home by its position, or nil where it can be used in none.
  func span(of position: Int) -> HomeSpan? {
    let home = scenario.homes[position]
    var from = home.from
    var to = home.to
    if let id = home.option {
      guard let option = options[id], let opening = openings[id], isPutUp(home, opening)
      else { return nil }
      let ready = opening.from ?? scenario.ready(option)
      from = max(ready, from ?? ready)
      to = [to, option.permitEnd].compactMap(\.self).min()
    }
    to = [to, replaced(home).map { $0 + -1 }].compactMap(\.self).min()
    let first = from.map { max(0, CalendarMonth($0) - start) } ?? 0
    let until = to.map { firstMonthWithout($0) } ?? months
    guard first < min(until, months) else { return nil }
    return HomeSpan(home: position, from: first, until: min(until, months))
  }

  /// The first day on which another option has taken the home away.
  private func replaced(_ home: Home) -> Day? {
    opened.compactMap { opening in
      guard let option = options[opening.option], option.takesPlace(of: home) else { return nil }
      return opening.from ?? scenario.ready(option)
    }.min()
  }

  /// The first month at whose end a home with this last day cannot be used.
  private func firstMonthWithout(_ last: Day) -> Int {
    let month = CalendarMonth(last)
    return month - start + (month.last == last ? 1 : 0)
  }

  /// Whether a home of an opened option is among those that are put up.
  private func isPutUp(_ home: Home, _ opening: OpenedOption) -> Bool {
    guard let module = home.module else { return true }
    return home.moduleNumber.map { $0 <= opening.modules[module, default: 0] } ?? false
  }
}
