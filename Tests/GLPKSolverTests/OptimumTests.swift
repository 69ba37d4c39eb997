import GLPKSolver
import LinearModel
import TestSupport
import Testing

@Suite("Optima")
struct OptimumTests {
  @Test("GLPK finds what trying every point finds, whatever is switched on")
  func bruteForce() throws {
    let variants: [SolveOptions] = [
      SolveOptions(), SolveOptions(cuts: .all), SolveOptions(cuts: .all, presolve: true),
      SolveOptions(objectiveStep: 0.25),
    ]
    var infeasible = 0
    for seed in UInt64(0)..<400 {
      let program = RandomProgram(seed: seed)
      for (variant, options) in variants.enumerated() {
        // Objectives are multiples of 1/4 plus a multiple of 1/2.
        let outcome = try GLPKSolver.solve(program.model, options: options)
        guard let optimum = program.optimum else {
          infeasible += 1
          #expect(outcome.termination == .infeasible, "seed \(seed) variant \(variant)")
          #expect(outcome.incumbent == nil)
          continue
        }
        #expect(outcome.termination == .optimal, "seed \(seed) variant \(variant)")
        let incumbent = try #require(outcome.incumbent)
        #expect(incumbent.objective == optimum, "seed \(seed) variant \(variant)")
        #expect(outcome.bound == optimum)
        #expect(program.model.violations(at: incumbent.values).isEmpty)
      }
    }
    #expect((100...1_200).contains(infeasible), "the programs are no test when all are alike")
  }

  @Test("a program with and without whole numbers has the optimum that CBC finds")
  func mixed() throws {
    for seed in UInt64(0)..<25 {
      let model = Knapsack(seed: seed, items: 14, constraints: 4, continuous: 5).model
      let outcome = try GLPKSolver.solve(model, options: SolveOptions(cuts: .all))
      guard case .optimum(let value) = try PeerSolver.cbc.solve(mps: model.mps()) else {
        Issue.record("CBC did not solve seed \(seed)")
        continue
      }
      let incumbent = try #require(outcome.incumbent)
      #expect(outcome.termination == .optimal)
      #expect(abs(incumbent.objective - value) < 1e-5, "seed \(seed)")
    }
  }

  @Test("no point satisfies rows that contradict each other")
  func infeasible() throws {
    for kind in [VariableKind.continuous, .integer] {
      var model = LinearModel()
      let x = model.addVariable("x", upper: 10, kind: kind, objective: 1)
      model.addRow("low", LinearExpression(x), .greaterOrEqual, 6)
      model.addRow("high", LinearExpression(x), .lessOrEqual, 5)
      let outcome = try GLPKSolver.solve(model)
      #expect(outcome.termination == .infeasible)
      #expect(outcome.incumbent == nil)
      #expect(outcome.bound == nil)
    }
  }

  @Test("an even sum of whole numbers is never odd", arguments: [false, true])
  func parity(presolve: Bool) throws {
    var model = LinearModel()
    let x = model.addVariable("x", upper: 6, kind: .integer)
    let y = model.addVariable("y", upper: 6, kind: .integer)
    model.addRow("odd", 2 * x + 2 * y, .equal, 7)
    let outcome = try GLPKSolver.solve(model, options: SolveOptions(presolve: presolve))
    #expect(outcome.termination == .infeasible)
  }

  @Test("an objective that falls without end is unbounded", arguments: [false, true])
  func unbounded(presolve: Bool) throws {
    for kind in [VariableKind.continuous, .integer] {
      var model = LinearModel()
      let x = model.addVariable("x", kind: kind, objective: -1)
      let y = model.addVariable("y", kind: kind)
      model.addRow("r", x - y, .lessOrEqual, 3)
      let outcome = try GLPKSolver.solve(model, options: SolveOptions(presolve: presolve))
      #expect(outcome.termination == .unbounded)
      #expect(outcome.incumbent == nil)
    }
  }

  @Test("equal bounds fix a variable, of a row too")
  func equalBounds() throws {
    var model = LinearModel()
    let x = model.addVariable("x", lower: 2, upper: 2, objective: 1)
    let y = model.addVariable("y", lower: 1, upper: 9, kind: .integer, objective: 1)
    model.addRow("sum", x + y, from: 7, through: 7)
    let outcome = try GLPKSolver.solve(model)
    #expect(outcome.incumbent?.values == [2, 5])
  }

  @Test("bounds with no whole number between them leave nothing")
  func noWholeNumber() throws {
    var model = LinearModel()
    _ = model.addVariable("x", lower: 0.2, upper: 0.8, kind: .integer)
    #expect(try GLPKSolver.solve(model).termination == .infeasible)
  }

  @Test(
    "models without rows, and without variables, have their obvious optimum",
    arguments: [false, true])
  func degenerate(presolve: Bool) throws {
    let options = SolveOptions(cuts: .all, presolve: presolve)
    var model = LinearModel()
    model.setObjective(LinearExpression(4))
    let nothing = try GLPKSolver.solve(model, options: options)
    #expect(nothing.termination == .optimal)
    #expect(nothing.incumbent == Incumbent(values: [], objective: 4))
    _ = model.addVariable("x", lower: -2.5, upper: 3, kind: .integer, objective: 2)
    let boundsOnly = try GLPKSolver.solve(model, options: options)
    #expect(boundsOnly.termination == .optimal)
    #expect(boundsOnly.incumbent == Incumbent(values: [-2], objective: 0))
    model.addRow("empty", LinearExpression(), .lessOrEqual, 1)
    #expect(try GLPKSolver.solve(model, options: options).incumbent?.objective == 0)
    model.addRow("impossible", LinearExpression(), .greaterOrEqual, 1)
    #expect(try GLPKSolver.solve(model, options: options).termination == .infeasible)
  }

  @Test("branching priorities change the way, not the optimum")
  func priorities() throws {
    let knapsack = Knapsack(seed: 3, items: 18, constraints: 3, continuous: 0)
    let plain = try GLPKSolver.solve(knapsack.model)
    let ranked = try GLPKSolver.solve(knapsack.prioritised)
    #expect(plain.termination == .optimal && ranked.termination == .optimal)
    #expect(plain.incumbent?.objective == ranked.incumbent?.objective)
    #expect(plain.nodes != ranked.nodes)
  }
}
