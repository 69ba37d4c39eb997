import CapacityForecast
import CapacityProgram
import FlowForecast
import PlacementDomain

/// A scenario's homes as a plan leaves them: what it orders stands from the month in which it is ready to
/// the one in which it is taken down, and what it gives up is gone.
///
/// Hotels are left out, as the program does: who would live there is without a home.
struct PlannedTown {
  let scenario: Scenario
  let calendar: PlanCalendar

  /// The homes under a plan; without one, if nothing is decided.
  init(
    _ scenario: Scenario, _ offers: [CaseOffer], _ standing: PlanStanding, _ calendar: PlanCalendar
  ) {
    self.calendar = calendar
    var town = scenario
    town.homes = scenario.homes.enumerated().flatMap { _, home in
      guard home.sector != .hotel else { return [Home]() }
      let runs = PlannedTown.runs(of: home, in: scenario, offers, standing)
      return runs.map { PlannedTown.homes(home, in: $0, calendar) } ?? [home]
    }
    self.scenario = town
  }

  /// The months in which a plan has a home; nil where it does not speak of it.
  private static func runs(
    of home: Home, in scenario: Scenario, _ offers: [CaseOffer], _ standing: PlanStanding
  ) -> [Range<Int>]? {
    for (index, offer) in offers.enumerated() {
      guard let option = scenario.options.first(where: { $0.id == offer.id }) else { continue }
      switch offer.meaning {
      case .brings where home.option == option.id:
        let module = home.module.flatMap { id in option.modules.firstIndex { $0 == id } } ?? 0
        return standing.runs(index, module, atLeast: home.moduleNumber ?? 1)
      case .standsAlready where option.takesPlace(of: home):
        return standing.runs(index, 0, atLeast: 1)
      case .givesUp where option.takesPlace(of: home):
        guard let gone = standing.runs(index, 0, atLeast: 1).first else { return nil }
        return gone.lowerBound > 0 ? [0..<gone.lowerBound] : []
      default: continue
      }
    }
    return nil
  }

  /// A home for each run of months, standing by itself.
  private static func homes(
    _ home: Home, in runs: [Range<Int>], _ calendar: PlanCalendar
  ) -> [Home] {
    runs.enumerated().map { number, run in
      var copy = home
      copy.option = nil
      copy.module = nil
      if number > 0 { copy.id += "~\(number + 1)" }
      let first = calendar.month(run.lowerBound - 1).last + 1
      copy.from = run.lowerBound == 0 ? home.from : max(first, home.from ?? first)
      copy.to =
        run.upperBound == calendar.months ? nil : calendar.month(run.upperBound - 1).last
      return copy
    }
  }
}
