import Foundation
import GLPKSolver
import LinearModel

/// Solves an integer program over the columns that can still matter.
///
/// The relaxation gives a bound and, for each column, the least that using it adds: its reduced cost.
/// Without a value to beat, the program over the cheapest columns gives a good plan. Columns whose
/// reduced cost lifts the bound above the value to beat can be in no better plan and are left out; the
/// program over the rest is solved to the asked gap. So the outcome is that of the whole program.
struct ReducedCostSearch {
  /// The whole program.
  let model: LinearModel
  /// When to stop, what to try, and the value to beat as the cutoff.
  let options: SolveOptions
  /// Told the best value, the proven bound and the nodes at every node; true asks to stop.
  let shouldStop: (_ value: Double?, _ bound: Double?, _ nodes: Int) -> Bool

  /// Solves the program.
  func solve() throws -> SolveOutcome {
    let begun = Date()
    guard let root = try relaxation() else {
      return try solve(model, options, nil)
    }
    var options = options
    if let cutoff = options.cutoff, root.objective >= cutoff {
      return SolveOutcome(
        termination: .cutoff, incumbent: nil, bound: root.objective, nodes: 1, pivots: 0)
    }
    var point: [Double]?
    var nodes = 0
    if options.cutoff == nil {
      let cheap = Restriction(model, keeping: keeping(below: threshold(root), root, nil))
      let found = try solve(cheap.model, options, nil)
      nodes = found.nodes
      point = found.incumbent.map { cheap.widened($0.values) }
      guard [.optimal, .gap, .infeasible, .nodes].contains(found.termination) else {
        return outcome(found.termination, point, bound: root.objective, nodes)
      }
      options.timeLimit = options.timeLimit.map {
        max(.milliseconds(1), $0 - .seconds(Date().timeIntervalSince(begun)))
      }
    }
    let best = point.map(model.objectiveValue(at:)) ?? options.cutoff ?? .infinity
    // A hair more than the difference, so that rounding never leaves out what it must not.
    let slack = (best - root.objective) * (1 + 1e-6) + 1e-6
    let rest = Restriction(model, keeping: keeping(below: slack, root, point))
    let found = try solve(rest.model, options, point.map(rest.narrowed))
    return outcome(
      found.termination, found.incumbent.map { rest.widened($0.values) } ?? point,
      bound: max(root.objective, min(found.bound ?? best, best)), nodes + found.nodes)
  }

  private func solve(
    _ model: LinearModel, _ options: SolveOptions, _ start: [Double]?
  ) throws -> SolveOutcome {
    try GLPKSolver.solve(model, options: options, start: start) { state in
      shouldStop(state.incumbent, state.bound, state.nodes) ? .stop : .proceed
    }
  }

  private struct Root {
    let objective: Double
    let primal: [Double]
    let reducedCosts: [Double]
  }

  /// The solved relaxation; nil where it has no optimum or the time is up.
  private func relaxation() throws -> Root? {
    try GLPKSolver.withSession(memoryLimitMiB: options.memoryLimitMiB) { session in
      try session.load(model)
      try session.scale()
      let limits = SimplexLimits(time: options.timeLimit)
      let result = try session.solve(.primal, limits: limits) { _ in
        shouldStop(nil, nil, 0) ? .stop : .proceed
      }
      guard result.termination == .optimal else { return nil }
      let solution = try session.basicSolution()
      return Root(
        objective: result.objective, primal: solution.primal, reducedCosts: solution.reducedCosts)
    }
  }

  /// Columns that are not at zero, are not whole numbers, start above zero, or are cheap enough.
  private func keeping(below most: Double, _ root: Root, _ point: [Double]?) -> (Int) -> Bool {
    { index in
      let column = model.columns[index]
      return !column.kind.isIntegral || column.lower != 0 || root.primal[index] > 1e-9
        || root.reducedCosts[index] <= most || (point?[index] ?? 0) > 0.5
    }
  }

  /// The reduced cost below which lie as many columns as the program has rows.
  private func threshold(_ root: Root) -> Double {
    let sorted = root.reducedCosts.filter { $0 > 1e-9 }.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, model.rows.count)]
  }

  private func outcome(
    _ termination: Termination, _ point: [Double]?, bound: Double, _ nodes: Int
  ) -> SolveOutcome {
    SolveOutcome(
      termination: termination,
      incumbent: point.map { Incumbent(values: $0, objective: model.objectiveValue(at: $0)) },
      bound: bound, nodes: nodes, pivots: 0)
  }
}
