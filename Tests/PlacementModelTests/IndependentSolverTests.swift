import LinearModel
import PlacementDomain
import PlacementModel
import ScenarioFiles
import TestSupport
import Testing

@Suite("An independent solver on the exported models")
struct IndependentSolverTests {
  static let size = RandomScenario.Size(
    households: 18, homes: 16, districts: 3, options: 3, modules: 2, alike: true, pinned: 0)

  @Test(
    "finds the same optimum at every level of the direct and the aggregated program",
    arguments: 0..<20)
  func agree(seed: Int) throws {
    try IndependentJudge.expectAgreement(
      PlacementFacts(RandomScenario.make(seed: seed, size: Self.size)), "seed \(seed)")
  }
}

@Suite("Allerød")
struct AlleroedTests {
  @Test("has the optimum that an independent solver finds, at every level of both programs")
  func agree() throws {
    let folder = Repository.root.appendingPathComponent("Scenarios/alleroed")
    let scenario = try #require(ScenarioReader.read(folder: folder).scenario)
    try IndependentJudge.expectAgreement(PlacementFacts(scenario), "Allerød")
  }
}

/// Compares our optimum of each level with CBC's on both programs.
enum IndependentJudge {
  static func expectAgreement(_ facts: PlacementFacts, _ what: String) throws {
    var options = PlacementOptions()
    options.gap = 0
    let result = try PlacementSolver.place(facts, options)
    #expect(result.plan.termination == "optimal")
    for formulation in Formulation.allCases {
      let models = PlacementSolver.models(facts, formulation, reached: result.evaluation)
      #expect(models.map(\.level) == result.plan.levels.map(\.id))
      for (level, (_, model)) in zip(result.plan.levels, models) {
        let optimum = try PeerSolver.cbc.optimum(ofMPS: model.mps(name: "test"))
        let tolerance = 1e-6 * max(1, abs(level.value.value)) + 0.0005
        #expect(
          abs(optimum - level.value.value) < tolerance,
          "\(what), \(formulation.rawValue), \(level.id): \(optimum) against \(level.value)")
      }
    }
  }
}
