import CapacityScenario
import FlowForecast
import PlacementDomain
import PlacementModel
import TestSupport

/// A small town with quotas, so that a forecast can be made of it, and a plan of one year.
enum CaseTown {
  static func scenario(_ change: (inout Scenario) -> Void = { _ in }) -> Scenario {
    var town = SmallTown.scenario()
    let start = Day(year: 2027, month: 1, day: 1) ?? Day(number: 0)
    town.settings.from = start
    town.settings.to = start + 30
    town.settings.decision = start + 9
    for index in town.households.indices {
      town.households[index].arrives = start + 3 * index
    }
    town.settings.capacity.months = 12
    town.settings.capacity.futures = 30
    town.settings.capacity.unseen = 20
    town.forecast.quotas = (2024...2028).map { year in
      var quota = QuotaYear(year: year)
      quota.firstFigure = 1000
      if year < 2027 { quota.placed = 700 + 100 * (year - 2024) }
      quota.quota = 30
      return quota
    }
    change(&town)
    return town
  }

  static func councilCase(_ change: (inout Scenario) -> Void = { _ in }) throws -> CapacityCase {
    try CapacityCase(PlacementFacts(scenario(change)), flows: FlowHistories())
  }
}
