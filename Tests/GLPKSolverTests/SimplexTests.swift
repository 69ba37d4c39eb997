import GLPKSolver
import LinearModel
import Testing

@Suite("Linear programs step by step")
struct SimplexTests {
  private let model = Knapsack(seed: 6, items: 30, constraints: 6).model

  @Test("duals prove the optimum, and slack rows and columns have none")
  func duality() throws {
    try GLPKSolver.withSession { session in
      let (result, found) = try session.solveRelaxation(of: model)
      let solution = try #require(found)
      #expect(result.termination == .optimal)
      var dualObjective = 0.0
      for (row, dual) in zip(model.rows, solution.rowDuals) {
        #expect(dual <= 1e-9)
        dualObjective += dual * row.upper
      }
      for (index, column) in model.columns.enumerated() {
        let reduced = solution.reducedCosts[index]
        dualObjective += min(0, reduced) * column.upper
        if solution.primal[index] > 1e-7 && solution.primal[index] < 1 - 1e-7 {
          #expect(abs(reduced) < 1e-7)
        }
        // The reduced cost is the cost less what the rows charge.
        let charged = model.rows.indices.reduce(0.0) { sum, row in
          let term = model.rows[row].terms.first { $0.variable.index == index }
          return sum + solution.rowDuals[row] * (term?.coefficient ?? 0)
        }
        #expect(abs(column.objective - charged - reduced) < 1e-7)
      }
      for (index, row) in model.rows.enumerated()
      where solution.activities[index] < row.upper - 1e-6 {
        #expect(abs(solution.rowDuals[index]) < 1e-9)
      }
      #expect(abs(dualObjective - result.objective) < 1e-6)
      #expect(abs(model.objectiveValue(at: solution.primal) - result.objective) < 1e-6)
    }
  }

  @Test("a column with a negative reduced cost lowers the objective, one without does not")
  func addColumns() throws {
    try GLPKSolver.withSession { session in
      let (before, found) = try session.solveRelaxation(of: model)
      let solution = try #require(found)
      let entries = (0..<6).map { (row: $0, coefficient: 20.0) }
      let charged = entries.reduce(0.0) { $0 + solution.rowDuals[$1.row] * $1.coefficient }
      var dear = ColumnBatch()
      dear.append(upper: 1, cost: charged + 1, entries: entries)
      try session.addColumns(dear)
      let same = try session.solve(.primal)
      #expect(same.pivots == 0)
      #expect(same.objective == before.objective)
      var cheap = ColumnBatch()
      cheap.append(upper: 1, cost: charged - 5, entries: entries)
      try session.addColumns(cheap)
      let better = try session.solve(.primal)
      #expect(better.objective < before.objective - 1e-6)
      #expect(session.columnCount == 32)
      #expect(try session.basicSolution().primal[30] == 0)
      #expect(try session.basicSolution().primal[31] > 0)
    }
  }

  @Test("a violated row raises the objective, and the dual method gets there")
  func addRows() throws {
    try GLPKSolver.withSession { session in
      let (before, found) = try session.solveRelaxation(of: model)
      let taken = try #require(found).primal.reduce(0, +)
      var rows = RowBatch()
      rows.append(
        upper: (taken - 1).rounded(.down),
        entries: (0..<30).map { (column: $0, coefficient: 1) })
      try session.addRows(rows)
      let after = try session.solve(.dual)
      #expect(after.termination == .optimal)
      #expect(after.objective > before.objective)
      #expect(after.pivots > 0)
      #expect(try session.basicSolution().rowDuals[6] < 0)
    }
  }

  @Test("the dual method stops once the objective is above the limit")
  func objectiveLimit() throws {
    try GLPKSolver.withSession { session in
      let (before, _) = try session.solveRelaxation(of: model)
      let columns = Array(0..<15)
      let zeroes = [Double](repeating: 0, count: 15)
      try session.setColumnBounds(columns, lower: zeroes, upper: zeroes)
      let stopped = try session.solve(
        .dual, limits: SimplexLimits(objective: before.objective + 1))
      #expect(stopped.termination == .cutoff)
    }
  }

  @Test("a basis put back solves in no pivots, after other bounds and rows too")
  func basis() throws {
    try GLPKSolver.withSession { session in
      let (first, found) = try session.solveRelaxation(of: model)
      let solution = try #require(found)
      let kept = try session.basis()
      #expect(first.pivots > 0)
      #expect(
        (0..<30).filter(kept.isBasic(column:)).count + (0..<6).filter(kept.isBasic(row:)).count == 6
      )
      let columns = Array(0..<10)
      let zeroes = [Double](repeating: 0, count: 10)
      try session.setColumnBounds(columns, lower: zeroes, upper: zeroes)
      #expect(try session.solve(.dual).objective > first.objective)
      try session.setColumnBounds(
        columns, lower: zeroes, upper: [Double](repeating: 1, count: 10))
      try session.setBasis(kept)
      let again = try session.solve(.dual)
      #expect(again.pivots == 0)
      #expect(abs(again.objective - first.objective) < 1e-9)

      var rows = RowBatch()
      rows.append(upper: 1_000, entries: [(column: 0, coefficient: 1)])
      try session.addRows(rows)
      try session.setBasis(kept.extended(rows: 7, columns: 30))
      #expect(try session.solve(.dual).pivots == 0)
      let point = try session.basicSolution().primal
      #expect(zip(point, solution.primal).allSatisfy { abs($0 - $1) < 1e-9 })

      try session.useSlackBasis()
      #expect(try session.solve(.primal).pivots > 0)
      #expect(throws: GLPKFailure.self) { try session.setBasis(kept) }
    }
  }

  @Test("a basis that is none is replaced, and the optimum is found all the same")
  func badBasis() throws {
    try GLPKSolver.withSession { session in
      let (first, _) = try session.solveRelaxation(of: model)
      try session.setBasis(
        Basis(
          rows: [UInt8](repeating: 2, count: 6), columns: [UInt8](repeating: 2, count: 30)))
      let again = try session.solve(.dual)
      #expect(again.termination == .optimal)
      #expect(abs(again.objective - first.objective) < 1e-9)
    }
  }

  @Test("costs, row limits and constants can be changed in place")
  func changes() throws {
    try GLPKSolver.withSession { session in
      var small = LinearModel()
      let x = small.addVariable("x", upper: 4, objective: -1)
      let y = small.addVariable("y", upper: 4, objective: -2)
      small.addRow("r", x + y, .lessOrEqual, 5)
      try session.load(small)
      #expect(try session.solve(.primal).objective == -9)
      try session.setCosts([0, 1], [-3, -1])
      #expect(try session.solve(.primal).objective == -13)
      try session.setRowBounds([0], lower: [-.infinity], upper: [4])
      try session.setCostConstant(100)
      #expect(try session.solve(.dual).objective == 88)
      try session.setIntegral([0], [true])
      try session.setRowBounds([0], lower: [-.infinity], upper: [3.5])
      let integer = try session.solveIntegers()
      #expect(integer.values == [3, 0.5])
      #expect(integer.objective == 90.5)
      #expect(throws: GLPKFailure.self) { try session.load(small) }
      // A bound of a whole number that is none is told, not taken for a numerical failure.
      try session.setColumnBounds([0], lower: [0.5], upper: [4])
      #expect(throws: GLPKFailure.self) { try session.solveIntegers() }
    }
  }

  @Test("an integer run leaves the relaxation and its basis as they were")
  func afterIntegers() throws {
    try GLPKSolver.withSession { session in
      let (first, found) = try session.solveRelaxation(of: model)
      let solution = try #require(found)
      _ = try session.solveIntegers(options: SolveOptions(nodeLimit: 30, cuts: .all))
      #expect(session.rowCount == 6)
      let again = try session.solve(.primal)
      #expect(again.pivots == 0)
      #expect(abs(again.objective - first.objective) < 1e-9)
      let point = try session.basicSolution().primal
      #expect(zip(point, solution.primal).allSatisfy { abs($0 - $1) < 1e-9 })
    }
  }

  @Test("infeasible, unbounded and out of pivots are told apart by both methods")
  func endings() throws {
    for method in [SimplexMethod.primal, .dual] {
      func ending(_ limits: SimplexLimits = SimplexLimits(), _ build: (inout LinearModel) -> Void)
        throws -> Termination
      {
        var built = LinearModel()
        build(&built)
        return try GLPKSolver.withSession { session in
          try session.load(built)
          return try session.solve(method, limits: limits).termination
        }
      }
      let infeasible = try ending { model in
        let x = model.addVariable("x", objective: -1)
        let y = model.addVariable("y", objective: -1)
        model.addRow("a", x - y, .greaterOrEqual, 2)
        model.addRow("b", x - y, .lessOrEqual, 1)
      }
      #expect(infeasible == .infeasible)
      let unbounded = try ending { model in
        let x = model.addVariable("x", objective: -1)
        let y = model.addVariable("y")
        model.addRow("a", x - y, .lessOrEqual, 2)
      }
      #expect(unbounded == .unbounded)
      #expect(try ending(SimplexLimits(pivots: 2)) { $0 = model } == .nodes)
      #expect(try ending(SimplexLimits(time: .zero)) { $0 = model } == .time)
    }
  }
}
