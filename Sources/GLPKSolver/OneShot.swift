import LinearModel

/// One model solved once: loads it, runs GLPK, and checks what it says.
struct OneShot {
  let session: GLPKSession
  let model: LinearModel
  let options: SolveOptions
  let start: Incumbent?

  mutating func solve(onProgress: ProgressHandler?) throws(GLPKFailure) -> SolveOutcome {
    try session.load(model)
    try session.scale()
    let result = try session.solveIntegers(
      options: effectiveOptions, priorities: priorities, start: start?.values,
      onProgress: onProgress)
    let found = try result.values.map { values throws(GLPKFailure) in try checked(values) }
    return outcome(of: result, found: found)
  }

  /// GLPK takes no start through its presolver: there it serves as a cutoff.
  private var effectiveOptions: SolveOptions {
    guard options.presolve, let start else { return options }
    var options = options
    options.cutoff = min(options.cutoff ?? .infinity, start.objective)
    return options
  }

  private var priorities: [Int]? {
    let ranks = model.columns.lazy.filter(\.kind.isIntegral).map(\.branchPriority)
    guard let first = ranks.first, ranks.contains(where: { $0 != first }) else { return nil }
    return model.columns.map(\.branchPriority)
  }

  /// Rounds what must be whole and makes sure that the point satisfies the model.
  ///
  /// Rounding can break rows that lean on tiny fractions, as with a large constant that switches a
  /// row off. Then the other variables get a second chance with the whole ones held; when that
  /// does not help, there is no solution to hand out.
  private func checked(_ values: [Double]) throws(GLPKFailure) -> Incumbent {
    let point = model.clamped(model.rounded(values))
    let violations = model.violations(at: point, tolerance: GLPKSolver.tolerance)
    if violations.isEmpty {
      return Incumbent(values: point, objective: model.objectiveValue(at: point))
    }
    guard let repaired = try repaired(point) else { throw .unsound(violations) }
    return Incumbent(values: repaired, objective: model.objectiveValue(at: repaired))
  }

  private func repaired(_ point: [Double]) throws(GLPKFailure) -> [Double]? {
    let whole = model.columns.indices.filter { model.columns[$0].kind.isIntegral }
    guard whole.count < model.columns.count else { return nil }
    let held = whole.map { point[$0].rounded() }
    try session.setColumnBounds(whole, lower: held, upper: held)
    guard try session.solve(.dual).termination == .optimal else { return nil }
    let solution = try session.basicSolution()
    let values = model.clamped(model.rounded(solution.primal))
    return model.violations(at: values, tolerance: GLPKSolver.tolerance).isEmpty ? values : nil
  }

  /// The better of what was found and the start, with what is proven about it.
  private func outcome(of result: IntegerResult, found: Incumbent?) -> SolveOutcome {
    var best = found
    if let start, start.objective < best?.objective ?? .infinity {
      best = start
    }
    var termination = result.termination
    var bound = result.bound
    let startWasCutoff = options.presolve && start != nil
    if let best, startWasCutoff, termination == .cutoff,
      best.objective <= (options.cutoff ?? .infinity)
    {
      termination = .optimal
    }
    if best != nil, termination == .infeasible {
      // A point that satisfies the model is at hand: GLPK is wrong.
      termination = .numerical
    }
    if let best, termination == .optimal {
      let proven = result.objective ?? bound ?? best.objective
      let slack = GLPKSolver.tolerance * (1 + abs(best.objective))
      if best.objective <= proven + slack {
        bound = best.objective
      } else {
        // The point had to be repaired and is worse than what GLPK proved.
        termination = .gap
        bound = proven
      }
    }
    if let best, let proven = bound {
      bound = min(proven, best.objective)
    }
    return SolveOutcome(
      termination: termination, incumbent: best, bound: bound, nodes: result.nodes,
      pivots: result.pivots)
  }
}

extension LinearModel {
  /// The point with values that lie outside their bounds by rounding alone put back on them.
  func clamped(_ point: [Double]) -> [Double] {
    zip(columns, point).map { column, value in
      let inside = min(max(value, column.lower), column.upper)
      return abs(inside - value) <= GLPKSolver.tolerance * max(1, abs(inside)) ? inside : value
    }
  }
}
