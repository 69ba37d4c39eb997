import GLPKSolver
import LinearModel
import Testing

@Suite("What never reaches GLPK")
struct BorderTests {
  private func isBadInput(_ failure: GLPKFailure?) -> Bool {
    if case .badInput(let problems)? = failure {
      return !problems.isEmpty
    }
    return false
  }

  @Test("numbers that are not finite are refused wherever they stand in a model")
  func models() throws {
    for spoil in 0..<5 {
      var model = LinearModel()
      let x = model.addVariable(
        "x", lower: spoil == 0 ? .nan : 0, objective: spoil == 1 ? .nan : 1)
      model.addRow(
        "r", (spoil == 2 ? .nan : 1) * x, .greaterOrEqual, spoil == 3 ? .nan : 1)
      if spoil == 4 {
        model.setObjective(LinearExpression(.infinity))
      }
      let failure = #expect(throws: GLPKFailure.self) { try GLPKSolver.solve(model) }
      #expect(isBadInput(failure), "spoiled at \(spoil)")
    }
  }

  @Test("options that make no sense are refused together")
  func options() throws {
    let options = SolveOptions(
      relativeGap: -1, timeLimit: .seconds(-1), nodeLimit: -1, pivotLimit: -1, cutoff: .nan,
      target: .nan, objectiveStep: 0, objectiveTolerance: 0, memoryLimitMiB: 0)
    let failure = #expect(throws: GLPKFailure.self) {
      try GLPKSolver.solve(LinearModel(), options: options)
    }
    guard case .badInput(let problems)? = failure else {
      Issue.record("not refused")
      return
    }
    #expect(problems.count == 9)
  }

  @Test("batches with numbers, places or bounds that GLPK aborts on are refused, and do no harm")
  func batches() throws {
    try GLPKSolver.withSession { session in
      var column = ColumnBatch()
      column.append(upper: 3, cost: -1, entries: [])
      try session.addColumns(column)
      let spoiled: [[(column: Int, coefficient: Double)]] = [
        [(0, 1), (0, 2)], [(1, 1)], [(-1, 1)], [(0, .nan)],
      ]
      for entries in spoiled {
        var rows = RowBatch()
        rows.append(upper: 1, entries: entries)
        let failure = #expect(throws: GLPKFailure.self) { try session.addRows(rows) }
        #expect(isBadInput(failure))
      }
      var crossed = RowBatch()
      crossed.append(lower: 2, upper: 1, entries: [])
      #expect(isBadInput(#expect(throws: GLPKFailure.self) { try session.addRows(crossed) }))
      #expect(
        isBadInput(
          #expect(throws: GLPKFailure.self) {
            try session.setColumnBounds([0, 0], lower: [1], upper: [2])
          }))
      #expect(
        isBadInput(#expect(throws: GLPKFailure.self) { try session.setCosts([0], [.nan]) }))
      #expect(
        isBadInput(#expect(throws: GLPKFailure.self) { try session.setCosts([7], [1]) }))
      #expect(session.rowCount == 0)
      #expect(try session.solve(.primal).objective == -3)
    }
  }

  @Test("a start that breaks the model is refused, whole numbers included")
  func starts() throws {
    var model = LinearModel()
    let x = model.addVariable("x", upper: 5, kind: .integer, objective: -1)
    model.addRow("r", LinearExpression(x), .lessOrEqual, 3)
    for start in [[4.0], [2.5], [.nan], [], [1, 1]] {
      let failure = #expect(throws: GLPKFailure.self) {
        try GLPKSolver.solve(model, start: start)
      }
      #expect(isBadInput(failure), "start \(start)")
    }
  }
}
