import GLPKSolver
import LinearModel
import PlacementDomain
import TestSupport
import Testing

@testable import PlacementModel

@Suite("The search by shape")
struct ShapeSearchTests {
  static let size = RandomScenario.Size(
    households: 9, homes: 8, districts: 4, options: 3, modules: 2, pinned: 0)

  /// The burden's program of a random scenario, with everyone placed who can be.
  private func model(seed: Int) throws -> LinearModel {
    let facts = PlacementFacts(RandomScenario.make(seed: seed, size: Self.size))
    let result = try PlacementSolver.place(facts)
    let models = PlacementSolver.models(facts, .aggregated, reached: result.evaluation)
    return try #require(models.last?.model)
  }

  @Test(
    "finds what GLPK finds on the whole program, also where every part has to be split",
    arguments: 0..<60)
  func agree(seed: Int) throws {
    let model = try model(seed: seed)
    let whole = try #require(try GLPKSolver.solve(model).incumbent)
    for (leafNodes, gap) in [(300, 0.0), (0, 0.0), (300, 0.01)] {
      var search = ShapeSearch(
        model: model, options: SolveOptions(relativeGap: gap, cuts: .all)
      ) { _, _, _ in false }
      search.firstNodes = 0
      search.leafNodes = leafNodes
      let found = try search.solve(from: nil)
      let value = try #require(found.incumbent?.objective)
      let bound = try #require(found.bound)
      let slack = 1e-7 * max(1, abs(whole.objective))
      let broken = model.violations(at: try #require(found.incumbent).values, tolerance: 1e-6)
      #expect(broken.isEmpty)
      #expect(bound <= whole.objective + slack, "seed \(seed)")
      #expect(value >= whole.objective - slack, "seed \(seed)")
      #expect(value - whole.objective <= gap * abs(value) + slack, "seed \(seed)")
      #expect(value - bound <= gap * abs(value) + 2 * slack, "seed \(seed)")
    }
  }

  @Test("stops when asked, with a point and a bound that holds")
  func stops() throws {
    let model = try model(seed: 3)
    let whole = try #require(try GLPKSolver.solve(model).incumbent)
    var search = ShapeSearch(model: model, options: SolveOptions(cuts: .all)) { _, _, _ in true }
    let found = try search.solve(from: whole.values)
    #expect(found.termination == .interrupted)
    #expect(found.incumbent?.objective == whole.objective)
    #expect((found.bound ?? -.infinity) <= whole.objective + 1e-6)
  }
}
