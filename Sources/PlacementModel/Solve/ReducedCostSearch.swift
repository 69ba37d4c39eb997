import Foundation
import GLPKSolver
import LinearModel

/// Solves an integer program in three steps, each on fewer columns than the whole.
///
/// 1. The relaxation gives a bound and, for each column, the least that using it adds: its reduced
///    cost. 2. The program over the cheapest columns gives a good plan. 3. Columns whose reduced cost
///    lifts the bound above that plan can be in no better one and are left out; the program over the
///    rest is solved to the asked gap. So the outcome is that of the whole program.
struct ReducedCostSearch {
  /// The whole program.
  let model: LinearModel
  /// When to stop, and what to try.
  let options: SolveOptions
  /// Told the best value, the proven bound and the nodes at every node; true asks to stop.
  let shouldStop: (_ value: Double?, _ bound: Double?, _ nodes: Int) -> Bool
  /// Columns kept in the second step, for each row of the program.
  private static let columnsPerRow = 1
  /// Below this many columns the whole program is solved at once.
  private static let worthwhile = 400

  /// Solves the program.
  func solve(from start: [Double]?) throws -> SolveOutcome {
    let begun = Date()
    guard let start, model.columns.count >= Self.worthwhile, let root = try relaxation() else {
      return try solve(model, start, remaining(begun), bound: nil)
    }
    let first = Restriction(model, keeping: keeping(below: threshold(root), root, start))
    let narrow = try solve(
      first.model, first.narrowed(start), remaining(begun), bound: root.objective)
    let point = narrow.incumbent.map { first.widened($0.values) } ?? start
    let best = model.objectiveValue(at: point)
    guard [.optimal, .gap].contains(narrow.termination) else {
      return outcome(narrow.termination, point, bound: root.objective, narrow.nodes)
    }
    if best - root.objective <= options.relativeGap * abs(best) {
      let isClosed = best - root.objective <= 1e-9 * abs(best)
      return outcome(isClosed ? .optimal : .gap, point, bound: root.objective, narrow.nodes)
    }
    // A hair more than the difference, so that rounding never leaves out what it must not.
    let slack = (best - root.objective) * (1 + 1e-6) + 1e-6
    let second = Restriction(model, keeping: keeping(below: slack, root, point))
    let rest = try solve(second.model, second.narrowed(point), remaining(begun), bound: nil)
    return outcome(
      rest.termination, rest.incumbent.map { second.widened($0.values) } ?? point,
      bound: max(root.objective, min(rest.bound ?? -.infinity, best)), narrow.nodes + rest.nodes)
  }

  /// Solves a program; where its own bound proves nothing about the whole, the given one is told.
  private func solve(
    _ model: LinearModel, _ start: [Double]?, _ options: SolveOptions, bound: Double?
  ) throws -> SolveOutcome {
    try GLPKSolver.solve(model, options: options, start: start) { state in
      shouldStop(state.incumbent, bound ?? state.bound, state.nodes) ? .stop : .proceed
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
      let limits = SimplexLimits(time: options.timeLimit)
      let (result, solution) = try session.solveRelaxation(of: model, limits: limits)
      return solution.map { solution in
        Root(
          objective: result.objective, primal: solution.primal,
          reducedCosts: solution.reducedCosts)
      }
    }
  }

  /// Columns that are not at zero, are not whole numbers, start above zero, or are cheap enough.
  private func keeping(below most: Double, _ root: Root, _ point: [Double]) -> (Int) -> Bool {
    { index in
      let column = model.columns[index]
      return !column.kind.isIntegral || column.lower != 0 || root.primal[index] > 1e-9
        || root.reducedCosts[index] <= most || point[index] > 0.5
    }
  }

  /// The reduced cost below which as many columns lie as the second step keeps.
  private func threshold(_ root: Root) -> Double {
    let sorted = root.reducedCosts.filter { $0 > 1e-9 }.sorted()
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, model.rows.count * Self.columnsPerRow)]
  }

  private func remaining(_ begun: Date) -> SolveOptions {
    var options = options
    options.timeLimit = options.timeLimit.map {
      max(.milliseconds(1), $0 - .seconds(Date().timeIntervalSince(begun)))
    }
    return options
  }

  private func outcome(
    _ termination: Termination, _ point: [Double], bound: Double, _ nodes: Int
  ) -> SolveOutcome {
    SolveOutcome(
      termination: termination,
      incumbent: Incumbent(values: point, objective: model.objectiveValue(at: point)),
      bound: bound, nodes: nodes, pivots: 0)
  }
}
