import Foundation
import GLPKSolver
import LinearModel
import Testing

@Suite("Limits")
struct LimitTests {
  /// Hard for GLPK without cuts: nowhere near done in a second.
  private let hard = Knapsack(seed: 11, items: 60, constraints: 8).model

  /// Small enough to be solved, with a tree of some hundred nodes.
  private let small = Knapsack(seed: 2, items: 30, constraints: 4).model

  private func expectHonest(
    _ outcome: SolveOutcome, for model: LinearModel,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let bound = try #require(outcome.bound, sourceLocation: sourceLocation)
    if let incumbent = outcome.incumbent {
      #expect(bound <= incumbent.objective, sourceLocation: sourceLocation)
      #expect(model.violations(at: incumbent.values).isEmpty, sourceLocation: sourceLocation)
    }
  }

  @Test("the time limit leaves the best so far and a bound that holds")
  func time() throws {
    let begun = Date()
    let outcome = try GLPKSolver.solve(hard, options: SolveOptions(timeLimit: .milliseconds(400)))
    #expect(outcome.termination == .time)
    #expect(Date().timeIntervalSince(begun) < 10)
    try expectHonest(outcome, for: hard)
    let incumbent = try #require(outcome.incumbent)
    #expect(try #require(outcome.bound) < incumbent.objective)
  }

  @Test("no time at all is a limit reached, not an error", arguments: [false, true])
  func noTime(presolve: Bool) throws {
    let outcome = try GLPKSolver.solve(
      hard, options: SolveOptions(timeLimit: .zero, presolve: presolve))
    #expect(outcome.termination == .time)
    #expect(outcome.incumbent == nil)
  }

  @Test("a time limit beyond GLPK's 32 bits is no limit")
  func longTime() throws {
    let outcome = try GLPKSolver.solve(
      small, options: SolveOptions(timeLimit: .seconds(100_000_000)))
    #expect(outcome.termination == .optimal)
  }

  @Test("the node limit gives the same answer every time, with a bound below the optimum")
  func nodes() throws {
    let optimum = try #require(try GLPKSolver.solve(small).incumbent).objective
    let whole = try GLPKSolver.solve(small).nodes
    #expect(whole > 40)
    var bounds: [Double] = []
    for limit in [1, 5, 20, 40] {
      let options = SolveOptions(nodeLimit: limit)
      let outcome = try GLPKSolver.solve(small, options: options)
      #expect(outcome.termination == .nodes)
      #expect(outcome.nodes == limit)
      #expect(try #require(outcome.bound) <= optimum)
      #expect(try GLPKSolver.solve(small, options: options) == outcome)
      try expectHonest(outcome, for: small)
      bounds.append(outcome.bound ?? .infinity)
    }
    #expect(bounds == bounds.sorted())
    #expect(
      try GLPKSolver.solve(small, options: SolveOptions(nodeLimit: whole)).termination == .optimal)
  }

  @Test("the pivot limit gives the same answer every time")
  func pivots() throws {
    let options = SolveOptions(pivotLimit: 60)
    let outcome = try GLPKSolver.solve(small, options: options)
    #expect(outcome.termination == .nodes)
    #expect((60..<200).contains(outcome.pivots))
    #expect(try GLPKSolver.solve(small, options: options) == outcome)
    let none = try GLPKSolver.solve(small, options: SolveOptions(pivotLimit: 0))
    #expect(none.termination == .nodes && none.pivots == 0 && none.incumbent == nil)
  }

  @Test("a gap reached is told apart from an optimum, and holds")
  func gap() throws {
    let optimum = try #require(try GLPKSolver.solve(small).incumbent).objective
    let outcome = try GLPKSolver.solve(small, options: SolveOptions(relativeGap: 0.05))
    #expect(outcome.termination == .gap)
    #expect(try #require(outcome.relativeGap) <= 0.05)
    #expect(try #require(outcome.bound) <= optimum)
    #expect(try #require(outcome.incumbent).objective >= optimum)
  }

  @Test("a raised flag ends with the best so far")
  func flag() throws {
    let flag = CancellationFlag()
    let outcome = try GLPKSolver.solve(hard, options: SolveOptions(cancellation: flag)) {
      progress in
      if progress.incumbent != nil && progress.nodes > 50 {
        flag.cancel()
      }
      return .proceed
    }
    #expect(flag.isCancelled)
    #expect(outcome.termination == .interrupted)
    #expect(outcome.incumbent != nil)
    #expect((51...60).contains(outcome.nodes))
    try expectHonest(outcome, for: hard)
    let again = try GLPKSolver.solve(hard, options: SolveOptions(cancellation: flag))
    #expect(again.termination == .interrupted)
    #expect(again.nodes <= 1)
  }

  @Test("a handler may stop, and hears bounds that rise and incumbents that fall")
  func handler() throws {
    var heard: [SolveProgress] = []
    let outcome = try GLPKSolver.solve(hard) { progress in
      heard.append(progress)
      return progress.nodes >= 200 ? .stop : .proceed
    }
    #expect(outcome.termination == .interrupted)
    #expect(outcome.nodes == 200)
    let bounds = heard.compactMap(\.bound)
    let incumbents = heard.compactMap(\.incumbent)
    #expect(bounds.count > 100 && bounds == bounds.sorted())
    #expect(!incumbents.isEmpty && incumbents == incumbents.sorted(by: >))
  }

  @Test("using the problem from its own progress report is refused")
  func reentry() throws {
    try GLPKSolver.withSession { session in
      try session.load(small)
      var failures: [GLPKFailure] = []
      let result = try session.solveIntegers { _ in
        do throws(GLPKFailure) {
          _ = try session.basis()
        } catch {
          failures.append(error)
        }
        return .stop
      }
      #expect(failures == [.reentered])
      #expect(result.termination == .interrupted)
    }
  }
}
