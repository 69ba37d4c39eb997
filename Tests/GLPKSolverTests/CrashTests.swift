import CGLPKShims
import GLPKSolver
import LinearModel
import Testing

@Suite("When GLPK crashes")
struct CrashTests {
  /// What the Swift side refuses, and GLPK aborts on: one row with two entries at one place.
  private func crash(_ session: GLPKSession) throws(GLPKFailure) {
    try session.call { handle in
      nabolag_glpk_add_rows(handle, 1, [0], [1], [0, 2], [0, 0], [1, 1])
    }
  }

  @discardableResult
  private func withColumn<Value>(_ body: (GLPKSession) throws -> Value) throws -> Value {
    try GLPKSolver.withSession { session in
      var columns = ColumnBatch()
      columns.append(upper: 4, cost: -1, entries: [])
      columns.append(upper: 4, cost: 1, entries: [])
      try session.addColumns(columns)
      return try body(session)
    }
  }

  @Test("the crash is an error with GLPK's last words, and later calls are refused")
  func errorAndPoison() throws {
    try withColumn { session in
      let failure = #expect(throws: GLPKFailure.self) { try crash(session) }
      guard case .crashed(let message)? = failure else {
        Issue.record("\(String(describing: failure)) instead of a crash")
        return
      }
      #expect(message.contains("duplicate"))
      #expect(throws: GLPKFailure.poisoned) { try session.solve(.primal) }
      #expect(throws: GLPKFailure.poisoned) { try session.basicSolution() }
    }
  }

  @Test("the process and the next problem go on, a hundred times over")
  func lifeGoesOn() throws {
    for _ in 0..<100 {
      #expect(throws: GLPKFailure.self) { try withColumn { try crash($0) } }
      let objective = try withColumn { try $0.solve(.primal).objective }
      #expect(objective == -4)
    }
  }

  @Test("a new problem works on the very thread of the crash")
  func sameThread() throws {
    let objective = try GLPKThread.run {
      let first = try GLPKSession(memoryLimitMiB: nil)
      #expect(throws: GLPKFailure.wrongThread) { try GLPKSession(memoryLimitMiB: nil) }
      try first.call {
        nabolag_glpk_add_columns($0, 1, [0], [4], [-1], [false], [0, 0], [], [])
      }
      #expect(throws: GLPKFailure.self) { try crash(first) }
      first.close()
      let second = try GLPKSession(memoryLimitMiB: nil)
      defer { second.close() }
      try second.call {
        nabolag_glpk_add_columns($0, 1, [0], [4], [-1], [false], [0, 0], [], [])
      }
      return try second.solve(.primal).objective
    }
    #expect(objective == -4)
  }

  @Test("an index far out of range is caught too")
  func indexOutOfRange() throws {
    try withColumn { session in
      #expect(throws: GLPKFailure.self) {
        try session.call { nabolag_glpk_set_column_bounds($0, 1, [99], [0], [1]) }
      }
    }
  }

  @Test("reaching the memory limit is told apart from a crash")
  func memoryLimit() throws {
    let model = Knapsack(seed: 1, items: 3_000, constraints: 20).model
    #expect(throws: GLPKFailure.outOfMemory(limitMiB: 1)) {
      try GLPKSolver.solve(model, options: SolveOptions(memoryLimitMiB: 1))
    }
    let roomy = try GLPKSolver.solve(
      model, options: SolveOptions(nodeLimit: 1, memoryLimitMiB: 256))
    #expect(roomy.bound != nil)
  }
}
