import GLPKSolver
import LinearModel
import TestSupport
import Testing

@Suite("Threads")
struct ThreadTests {
  @Test("a problem is refused on another thread, and after it was closed")
  func otherThread() throws {
    var kept: GLPKSession?
    try GLPKSolver.withSession { session in
      kept = session
      try GLPKThread.run {
        #expect(throws: GLPKFailure.wrongThread) { try session.solve(.primal) }
      }
      #expect(try session.solve(.primal).termination == .optimal)
    }
    let closed = try #require(kept)
    #expect(throws: GLPKFailure.wrongThread) { try closed.solve(.primal) }
    #expect(throws: GLPKFailure.wrongThread) { try closed.basis() }
  }

  @Test("a second problem inside the first one leaves the first one alone")
  func nested() throws {
    let model = Knapsack(seed: 5, items: 12, constraints: 2).model
    let alone = try GLPKSolver.solve(model)
    try GLPKSolver.withSession { outer in
      try outer.load(model)
      let before = try outer.solve(.primal)
      let inner = try GLPKSolver.solve(model)
      #expect(inner == alone)
      let after = try outer.solve(.primal)
      #expect(after.objective == before.objective)
      #expect(after.pivots == 0)
    }
  }

  @Test("problems on several threads at once come out as each alone")
  func parallel() async throws {
    let expected = (0..<40).map { RandomProgram(seed: UInt64($0)).optimum }
    let found = try await withThrowingTaskGroup(of: (Int, Double?).self) { group in
      for seed in 0..<40 {
        group.addTask {
          let model = RandomProgram(seed: UInt64(seed)).model
          return (seed, try GLPKSolver.solve(model).incumbent?.objective)
        }
      }
      return try await group.reduce(into: [Int: Double?]()) { $0[$1.0] = .some($1.1) }
    }
    for seed in 0..<40 {
      #expect(found[seed] == .some(expected[seed]), "seed \(seed)")
    }
  }

  @Test("what the body throws comes out, and the next problem opens")
  func bodyThrows() throws {
    struct Oops: Error {}
    #expect(throws: Oops.self) {
      try GLPKSolver.withSession { _ in throw Oops() }
    }
    #expect(try GLPKSolver.withSession { try $0.solve(.dual).termination } == .optimal)
  }
}
