import LinearModel
import TestSupport
import Testing

@testable import CapacityProgram

@Suite("The search and the whole problem as one program")
struct DeterministicEquivalentTests {
  static let risks: [RiskAttitude] = [
    .expectation, .meanAndTail(weight: 0.5, tail: 0.7), .service(share: 0.35, short: .withoutHome),
    .service(share: 0.35, short: .withoutRoof), .meanAndTail(weight: 1, tail: 0.5),
  ]

  @Test("agree within the gap, by a solver that knows nothing of the cuts", arguments: 0..<80)
  func agrees(seed: Int) throws {
    let risk = Self.risks[seed % Self.risks.count]
    let random = RandomCapacity(seed: seed, risk: risk, branches: seed % 3 == 0)
    let planner = try CapacityPlanner(
      problem: random.problem, futures: random.futures, tree: random.tree)
    let mps = planner.deterministicEquivalent().mps()
    let outcome = try planner.solve(options: CapacityOptions(gap: 1e-4))
    switch try PeerSolver.cbc.solve(mps: mps) {
    case .optimum(let thousands):
      let solution = try #require(outcome.solution)
      let optimum = thousands * 1000
      let slack: Double = 1e-6 * abs(optimum) + 0.5
      let most: Double = optimum + 1e-4 * abs(solution.objective) + slack
      #expect(solution.objective >= optimum - slack)
      #expect(solution.objective <= most)
      #expect(solution.bound <= optimum + slack)
      #expect(planner.violations(of: solution.plan) == [])
    case .infeasible:
      #expect(outcome.solution == nil)
    case .other(let words):
      Issue.record("CBC said \(words)")
    }
  }
}
