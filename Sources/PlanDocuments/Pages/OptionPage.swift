import PlacementDomain
import PlacementModel

/// What opening one option brings and costs, its modules counted.
package struct OptionPage: Sendable {
  /// The option.
  package let option: CapacityOption
  /// Modules by type, in the scenario's order.
  package let modules: [(type: ModuleType, count: Int)]
  /// Homes it brings.
  package let homes: Int
  /// Homes it brings that someone lives in.
  package let homesInUse: Int
  /// Kroner once, to open it.
  package let setUp: Int
  /// Kroner a month.
  package let monthly: Int
  /// Kroner once, to take it down.
  package let takeDown: Int
  /// The first day its homes can be used.
  package let ready: Day

  /// The opened options, in the scenario's order.
  static func all(_ assignment: Assignment, _ facts: PlacementFacts) -> [OptionPage] {
    let scenario = facts.scenario
    let used = Set(assignment.pairs.map(\.home))
    return assignment.opened.sorted().map { index in
      let option = scenario.options[index]
      let modules = assignment.modules.filter { $0.key.option == index && $0.value > 0 }
        .sorted { $0.key < $1.key }.map { (scenario.modules[$0.key.module], $0.value) }
      func sum(_ own: Int, _ ofModule: (ModuleType) -> Int) -> Int {
        modules.reduce(own) { $0 + ofModule($1.0) * $1.1 }
      }
      let listed = scenario.homes.filter { $0.option == option.id && $0.module == nil }.count
      return OptionPage(
        option: option, modules: modules, homes: sum(listed, \.homes),
        homesInUse: used.filter { scenario.homes[$0].option == option.id }.count,
        setUp: sum(option.setUpCost, \.setUpCost), monthly: sum(option.monthlyCost, \.monthlyCost),
        takeDown: sum(option.takeDownCost, \.takeDownCost), ready: scenario.ready(option))
    }
  }

  /// Homes that opened modules bring to a site.
  static func homes(ofModulesAt site: String, _ assignment: Assignment, _ scenario: Scenario) -> Int
  {
    assignment.modules.reduce(0) { sum, entry in
      guard scenario.options[entry.key.option].site == site, entry.value > 0 else { return sum }
      return sum + entry.value * scenario.modules[entry.key.module].homes
    }
  }
}
