import FlowForecast
import PlacementDomain

extension HomeSpan {
  /// The months in which each home of a scenario can be used if nothing is opened or given up, in the
  /// order of the homes; homes that never can are left out.
  public static func standing(
    in scenario: Scenario, start: CalendarMonth, months: Int
  ) -> [HomeSpan] {
    let calendar = StockCalendar(scenario, opened: [], start: start, months: months)
    return scenario.homes.indices.compactMap(calendar.span(of:))
  }
}
