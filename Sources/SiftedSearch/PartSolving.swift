import GLPKSolver
import LinearModel

extension SiftedSearch {
  /// Solves a small program and keeps what is better.
  ///
  /// Of GLPK's own cuts only Gomory's are used: the relaxation has its own, and other kinds cost more than
  /// they gave.
  ///
  /// - Parameters:
  ///   - nodes: After so many it is given up.
  ///   - cutoff: Only points below this are of interest.
  ///   - target: A bound that is enough.
  ///   - gap: The relative gap that is enough; a tenth of the search's unless given.
  mutating func solve(
    _ part: PartProgram, nodes: Int?, cutoff: Double, target: Double? = nil, gap: Double? = nil
  ) throws -> SolveOutcome {
    let size = part.columns.count
    var settings = SolveOptions(
      relativeGap: gap ?? options.relativeGap / 10, timeLimit: watch.remaining, cutoff: cutoff,
      target: target, objectiveStep: options.objectiveStep,
      cutsAtRootOnly: !options.deepGomorySizes.contains(size), presolve: true,
      memoryLimitMiB: options.memoryLimitMiB)
    if let few = options.quickNodes, nodes.map({ $0 > few }) ?? true {
      // Most programs are done before cuts would pay.
      settings.nodeLimit = few
      let found = try solve(part, within: settings)
      guard found.termination == .nodes else { return found }
    }
    settings.nodeLimit = nodes
    settings.cuts = size <= options.gomorySize ? .gomory : []
    return try solve(part, within: settings)
  }

  private mutating func solve(
    _ part: PartProgram, within settings: SolveOptions
  ) throws -> SolveOutcome {
    var settings = settings
    counters.programs += 1
    var found: SolveOutcome
    do {
      found = try solve(part, settings)
    } catch GLPKFailure.unsound {
      // GLPK's presolver can go wrong on the way back to the program's own variables.
      settings.presolve = false
      found = try solveOrSplit(part, settings)
    }
    if found.termination == .infeasible, found.nodes == 0, settings.presolve {
      // The presolver calls it empty; rounding errors can make it do so.
      settings.presolve = false
      found = try solve(part, settings)
    }
    counters.nodes += found.nodes
    counters.pivots += found.pivots
    if let incumbent = found.incumbent { offer(part.widened(incumbent.values)) }
    return found
  }

  /// Solves a program, or gives it up where its point is whole only to GLPK's tolerance.
  ///
  /// With the whole numbers rounded, a row of large coefficients breaks. Then the tree has to decide.
  private func solveOrSplit(
    _ part: PartProgram, _ settings: SolveOptions
  ) throws -> SolveOutcome {
    do {
      return try solve(part, settings)
    } catch GLPKFailure.unsound {
      return SolveOutcome(
        termination: .numerical, incumbent: nil, bound: nil, nodes: 0, pivots: 0)
    }
  }

  private func solve(_ part: PartProgram, _ settings: SolveOptions) throws -> SolveOutcome {
    let watch = watch
    return try GLPKSolver.solve(part.model, options: settings) { _ in
      watch.asksToStop() ? .stop : .proceed
    }
  }
}
