import PlacementDomain
import PlacementModel
import TestSupport
import Testing

@Suite("The two programs and brute force agree")
struct ExactnessTests {
  static let size = RandomScenario.Size(
    households: 4, homes: 3, districts: 2, options: 1, modules: 2)

  @Test(
    "on the optimum of every level, for random scenarios with every rule on",
    arguments: 0..<20)
  func agree(block: Int) throws {
    for seed in block * 100..<(block + 1) * 100 {
      var size = Self.size
      size.households = seed % 10 == 0 ? 5 : 2 + seed % 3
      size.homes = seed % 10 == 0 ? 3 : 2 + seed / 3 % 4
      size.alike = seed % 4 == 0
      size.options = seed % 5 == 0 ? 2 : seed % 2
      let facts = PlacementFacts(RandomScenario.make(seed: seed, size: size))
      let truth = BruteForce.best(facts)
      for formulation in Formulation.allCases {
        let value = try best(facts, formulation)
        #expect(value == truth, "seed \(seed), \(formulation.rawValue)")
      }
    }
  }

  private func best(_ facts: PlacementFacts, _ formulation: Formulation) throws -> BruteForce.Value?
  {
    var options = PlacementOptions()
    options.formulation = formulation
    options.gap = 0
    do {
      let result = try PlacementSolver.place(facts, options)
      #expect(result.plan.termination == "optimal")
      return BruteForce.Value(result.evaluation)
    } catch PlacementFailure.infeasible {
      return nil
    }
  }
}
