import GLPKSolver
import LinearModel
import TestSupport
import Testing

@Suite("Cutoff, step and start")
struct PruningTests {
  @Test(
    "a cutoff hides nothing that is better, and says so when nothing is", arguments: [false, true])
  func cutoff(presolve: Bool) throws {
    var above = 0
    var below = 0
    for seed in UInt64(0)..<200 {
      let program = RandomProgram(seed: seed)
      guard let optimum = program.optimum else { continue }
      func solve(_ cutoff: Double) throws -> SolveOutcome {
        try GLPKSolver.solve(
          program.model, options: SolveOptions(cutoff: cutoff, presolve: presolve))
      }
      let wide = try solve(optimum + 0.25)
      #expect(wide.termination == .optimal, "seed \(seed)")
      #expect(wide.incumbent?.objective == optimum, "seed \(seed)")
      above += 1
      for cutoff in [optimum, optimum - 3] {
        let tight = try solve(cutoff)
        // Presolving can solve a program before the cutoff is looked at.
        if tight.incumbent?.objective == optimum && tight.termination == .optimal { continue }
        #expect(tight.termination == .cutoff, "seed \(seed)")
        #expect(try #require(tight.bound) <= optimum, "seed \(seed)")
        #expect(try #require(tight.bound) >= cutoff - 1e-6, "seed \(seed)")
        below += 1
      }
    }
    #expect(above > 50 && below > (presolve ? 10 : 100))
  }

  @Test(
    "a target ends the search once it is proven, and not before", arguments: [false, true])
  func target(presolve: Bool) throws {
    var early = 0
    for seed in UInt64(0)..<8 {
      let model = Knapsack(seed: seed, items: 30, constraints: 4).model
      let plain = try GLPKSolver.solve(model, options: SolveOptions(presolve: presolve))
      let optimum = try #require(plain.incumbent).objective
      for distance in [20.0, 10, 5, 1] {
        let target = optimum - distance
        let outcome = try GLPKSolver.solve(
          model, options: SolveOptions(target: target, presolve: presolve))
        let bound = try #require(outcome.bound)
        #expect(outcome.termination == .target || outcome.termination == .optimal)
        #expect(bound >= target - 1e-6 && bound <= optimum, "seed \(seed)")
        if outcome.termination == .target, outcome.nodes < plain.nodes { early += 1 }
      }
      let beyond = try GLPKSolver.solve(
        model, options: SolveOptions(target: optimum + 1, presolve: presolve))
      #expect(beyond.termination == .optimal && beyond.incumbent?.objective == optimum)
    }
    #expect(early > 8)
  }

  @Test("a cutoff just above the optimum saves nodes")
  func cutoffSaves() throws {
    var saved = 0
    for seed in UInt64(0)..<8 {
      let model = Knapsack(seed: seed, items: 30, constraints: 4).model
      let plain = try GLPKSolver.solve(model)
      let optimum = try #require(plain.incumbent).objective
      let cut = try GLPKSolver.solve(model, options: SolveOptions(cutoff: optimum + 0.5))
      #expect(cut.incumbent?.objective == optimum)
      #expect(cut.termination == .optimal)
      saved += plain.nodes - cut.nodes
    }
    #expect(saved > 0)
  }

  @Test("knowing the step of the objective saves nodes and stays right")
  func step() throws {
    var saved = 0
    for seed in UInt64(0)..<12 {
      let model = Knapsack(seed: seed, items: 20, constraints: 4).model.halved
      let plain = try GLPKSolver.solve(model)
      let stepped = try GLPKSolver.solve(model, options: SolveOptions(objectiveStep: 0.5))
      #expect(stepped.termination == .optimal)
      #expect(stepped.incumbent?.objective == plain.incumbent?.objective, "seed \(seed)")
      #expect(stepped.bound == plain.bound)
      #expect(stepped.nodes <= plain.nodes)
      saved += plain.nodes - stepped.nodes
    }
    #expect(saved > 0)
  }

  @Test("a start is the best so far from the beginning, and never lost", arguments: [false, true])
  func start(presolve: Bool) throws {
    let model = Knapsack(seed: 2, items: 30, constraints: 4).model
    let plain = try GLPKSolver.solve(model)
    let best = try #require(plain.incumbent)
    let options = SolveOptions(nodeLimit: 1, presolve: presolve)
    let without = try GLPKSolver.solve(model, options: options)
    #expect(without.incumbent?.objective != best.objective)
    let with = try GLPKSolver.solve(model, options: options, start: best.values)
    #expect(with.incumbent == best)
    let noTime = try GLPKSolver.solve(
      model, options: SolveOptions(timeLimit: .zero, presolve: presolve), start: best.values)
    #expect(noTime.termination == .time)
    #expect(noTime.incumbent == best)

    let proven = try GLPKSolver.solve(
      model, options: SolveOptions(presolve: presolve), start: best.values)
    #expect(proven.termination == .optimal)
    #expect(proven.incumbent?.objective == best.objective)
    #expect(proven.bound == best.objective)
    // Through the presolver the start only is a cutoff, which saves nothing where the best comes early.
    #expect(presolve ? proven.nodes <= plain.nodes : proven.nodes < plain.nodes)
  }

  @Test("a start that is not the best is improved on", arguments: [false, true])
  func weakStart(presolve: Bool) throws {
    let model = Knapsack(seed: 4, items: 16, constraints: 3).model
    let empty = [Double](repeating: 0, count: model.columns.count)
    let plain = try GLPKSolver.solve(model)
    let outcome = try GLPKSolver.solve(
      model, options: SolveOptions(presolve: presolve), start: empty)
    #expect(outcome.termination == .optimal)
    #expect(outcome.incumbent?.objective == plain.incumbent?.objective)
  }

  @Test("a large constant that switches a row off leaks nothing")
  func bigConstant() throws {
    // Each y may be positive only when its switch is on; 1e-6 of a switch would let 1 through.
    var model = LinearModel()
    var supply = LinearExpression()
    for index in 0..<6 {
      let on = model.addVariable("on \(index)", kind: .binary, objective: 10 + Double(index))
      let y = model.addVariable("y \(index)", upper: 1e6, objective: 0.001)
      model.addRow("switch \(index)", y - 1e6 * on, .lessOrEqual, 0)
      supply.add(y)
    }
    model.addRow("demand", supply, .greaterOrEqual, 5)
    let outcome: SolveOutcome
    do {
      outcome = try GLPKSolver.solve(model)
    } catch GLPKFailure.unsound {
      return
    }
    let incumbent = try #require(outcome.incumbent)
    #expect(model.violations(at: incumbent.values, tolerance: 1e-6).isEmpty)
    #expect(incumbent.objective > 9.9)
  }
}

extension LinearModel {
  /// The same model with half the objective: multiples of one half.
  fileprivate var halved: LinearModel {
    var copy = self
    copy.setObjective(objective * 0.5)
    return copy
  }
}
