import PlacementDomain
import PlacementModel
import ScenarioFiles
import SiftedSearch
import TestSupport
import Testing

/// Guards against a search that needs more than it did: counted, so that the machine does not matter.
///
/// The thresholds are what was counted when they were last set, and half as much again. Who makes the
/// search better lowers them.
@Suite("The effort of a search")
struct SearchEffortTests {
  /// Simplex iterations, nodes, relaxations and programs that a scenario may take.
  struct Effort: Sendable {
    var pivots, nodes, relaxations, programs: Int
  }

  static let town = RandomScenario.Size(
    households: 60, homes: 50, districts: 5, options: 4, modules: 3, alike: true, pinned: 0)

  @Test("stays within what Allerød took")
  func alleroed() throws {
    let folder = Repository.root.appendingPathComponent("Scenarios/alleroed")
    let scenario = try #require(ScenarioReader.read(folder: folder).scenario)
    try expect(scenario, Effort(pivots: 8_800, nodes: 52, relaxations: 171, programs: 12))
  }

  @Test("stays within what a made-up town took")
  func madeUp() throws {
    try expect(
      RandomScenario.make(seed: 1, size: Self.town),
      Effort(pivots: 2_700, nodes: 48, relaxations: 145, programs: 28))
  }

  private func expect(_ scenario: Scenario, _ most: Effort) throws {
    let facts = PlacementFacts(scenario)
    let result = try PlacementSolver.place(facts)
    #expect(["optimal", "gap"].contains(result.plan.termination))
    let taken = result.counters
    #expect(taken.pivots <= most.pivots)
    #expect(taken.nodes <= most.nodes)
    #expect(taken.relaxations <= most.relaxations)
    #expect(taken.programs <= most.programs)
    let again = try PlacementSolver.place(facts)
    #expect(again.plan == result.plan, "two runs give two plans")
    #expect(again.counters == taken, "two runs take two ways")
  }
}
