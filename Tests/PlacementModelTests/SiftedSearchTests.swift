import GLPKSolver
import LinearModel
import PlacementDomain
import SiftedSearch
import TestSupport
import Testing

@testable import PlacementModel

@Suite("The sifted search")
struct SiftedSearchTests {
  static let size = RandomScenario.Size(
    households: 9, homes: 8, districts: 4, options: 3, modules: 2, pinned: 0)

  /// The burden's program of a random scenario, with everyone placed who can be.
  private func model(seed: Int) throws -> LinearModel {
    let facts = PlacementFacts(RandomScenario.make(seed: seed, size: Self.size))
    let result = try PlacementSolver.place(facts)
    let models = PlacementSolver.models(facts, .aggregated, reached: result.evaluation)
    return try #require(models.last?.model)
  }

  /// Any point of a program, found without looking at its objective.
  private func anyPoint(of model: LinearModel) throws -> [Double] {
    var free = model
    free.setObjective(LinearExpression())
    return try #require(try GLPKSolver.solve(free).incumbent?.values)
  }

  private func options(gap: Double = 0) -> SearchOptions {
    var options = SearchOptions(
      objectiveStep: 0.001, poolPriority: BranchPriority.count,
      divePriority: BranchPriority.given, shapePriority: BranchPriority.shape)
    options.relativeGap = gap
    return options
  }

  @Test(
    "finds what GLPK finds on the whole program, also from few columns and with parts split",
    arguments: 0..<60)
  func agree(seed: Int) throws {
    let model = try model(seed: seed)
    let whole = try #require(try GLPKSolver.solve(model).incumbent)
    let start = try anyPoint(of: model)
    for (isSifted, programSize, programNodes, gap) in [
      (false, 1500, 50, 0.0), (true, 10, 50, 0.0), (true, 10, 0, 0.0), (true, 10, 1, 0.01),
    ] {
      var options = options(gap: gap)
      options.wholeSize = isSifted ? 0 : 1500
      options.programSize = programSize
      options.programNodes = programNodes
      var search = SiftedSearch(model, options) { _, _, _ in false }
      let found = try search.solve(from: start)
      let value = try #require(found.incumbent?.objective)
      let bound = try #require(found.bound)
      let slack = 1e-7 * max(1, abs(whole.objective)) + options.objectiveStep
      let broken = model.violations(at: try #require(found.incumbent).values, tolerance: 1e-6)
      #expect(broken.isEmpty)
      #expect(bound <= whole.objective + 1e-6, "seed \(seed)")
      #expect(value >= whole.objective - slack, "seed \(seed)")
      #expect(value - whole.objective <= gap * abs(value) + slack, "seed \(seed)")
      #expect(value - bound <= gap * abs(value) + 2 * slack, "seed \(seed)")
    }
  }

  @Test("stops when asked, with a point and a bound that holds", arguments: 0..<20)
  func stops(seed: Int) throws {
    let model = try model(seed: seed)
    let whole = try #require(try GLPKSolver.solve(model).incumbent)
    let start = try anyPoint(of: model)
    for patience in [0, 1, 3, 10] {
      var asked = 0
      var options = options()
      options.wholeSize = 0
      options.programNodes = 0
      var search = SiftedSearch(model, options) { _, _, _ in
        asked += 1
        return asked > patience
      }
      let found = try search.solve(from: start)
      #expect([.interrupted, .optimal].contains(found.termination))
      #expect((found.bound ?? -.infinity) <= whole.objective + 1e-6, "seed \(seed), \(patience)")
      #expect((found.incumbent?.objective ?? .infinity) >= whole.objective - 1e-6)
    }
  }
}
