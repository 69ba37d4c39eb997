import PlacementAdvice
import PlacementDomain
import PlacementModel
import TestSupport

/// Says whether a changed scenario reaches a goal, by making its plan anew: shares nothing with the elastic model.
struct ConflictJudge {
  /// Plans within any gap of the burden: only homes and limits are asked about.
  static var options: PlacementOptions {
    var options = PlacementOptions()
    options.gap = 1
    return options
  }

  /// Whether there is a plan at all.
  static func hasPlan(_ scenario: Scenario) throws -> Bool { try plan(scenario) != nil }

  /// The plan, if there is one.
  static func plan(_ scenario: Scenario) throws -> PlacementResult? {
    do {
      return try PlacementSolver.place(PlacementFacts(scenario), options)
    } catch PlacementFailure.infeasible {
      return nil
    }
  }

  /// Whether all of these can have a home at once, whatever becomes of the others.
  static func houses(_ households: Set<String>, _ scenario: Scenario) throws -> Bool {
    try plan(only(households, scenario))?.evaluation.unplaced == 0
  }

  /// Whether these can have homes with nothing over a limit, the limits being those given.
  static func keeps(
    _ capacities: [ResourceUse], besides resource: ResourceUse, _ households: Set<String>,
    _ scenario: Scenario
  ) throws -> Bool {
    var scenario = only(households, scenario)
    // Others may be as far over their limits as they were.
    for use in capacities where use.overflow > 0 && use != resource {
      switch use.limit {
      case "reception": raise(use.resource, by: use.overflow, &scenario)
      case "daycare":
        let first = scenario.places.first { $0.kind == .daycare && $0.district == use.resource }
        raise(first?.id, by: use.overflow, &scenario)
      default: scenario.settings.limits.hotelNights += use.overflow
      }
    }
    let found = try plan(scenario)?.evaluation
    return found?.unplaced == 0 && found?.overflow == 0
  }

  private static func raise(_ place: String?, by more: Int, _ scenario: inout Scenario) {
    for index in scenario.places.indices where scenario.places[index].id == place {
      scenario.places[index].seats = scenario.places[index].seats.map { $0 + more }
    }
  }

  /// The scenario in which only these count.
  private static func only(_ households: Set<String>, _ scenario: Scenario) -> Scenario {
    var scenario = scenario
    for index in scenario.households.indices {
      let counts = households.contains(scenario.households[index].id)
      scenario.households[index].priority = counts ? 1 : 0
    }
    return scenario
  }
}
