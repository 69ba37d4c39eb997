import PlacementDomain
import PlacementModel
import TestSupport

/// A scenario small enough to try every plan, with its best.
struct SmallPlans {
  let facts: PlacementFacts
  let best: PlacementResult

  /// The scenario of a seed; nil where no plan keeps its pins.
  init?(seed: Int) throws {
    let size = RandomScenario.Size(
      households: 4, homes: 6, districts: 3, options: seed % 3 == 0 ? 1 : 0, modules: 1,
      alike: seed % 4 == 1, pinned: 0)
    var scenario = RandomScenario.make(seed: seed, size: size)
    // Enough to choose from: no household asks for much, and each term counts.
    for index in scenario.households.indices {
      scenario.households[index].needs = []
      scenario.households[index].kind = .ordinary
    }
    scenario.settings.policy.weights = [:]
    facts = PlacementFacts(scenario)
    var options = PlacementOptions()
    options.gap = 0
    guard let best = try? PlacementSolver.place(facts, options) else { return nil }
    self.best = best
  }

  /// Options under which everything is proven to the end.
  var exact: ExplorerOptions {
    var options = ExplorerOptions()
    options.gap = 0
    return options
  }

  /// What each plan that is best on the first two levels has of some measures.
  func values(_ measures: [PlanMeasure]) -> Set<[Int]> {
    BruteForce.measures(facts) { evaluation in
      measures.map { $0.value(in: evaluation).raw }
    }
  }
}
