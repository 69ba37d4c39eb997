import GLPKSolver
import LinearModel

extension SiftedSearch {
  static let mostDives = 3

  /// Solves the program of a part; whether that closes it, or puts it back with a better bound.
  ///
  /// While many columns may be in a better point, only points below a nearer target are looked for:
  /// few columns can be in them. Where there is none, the target is proven as the part's bound.
  mutating func close(_ node: inout SearchNode, _ relaxation: Relaxation) throws -> Bool {
    guard try restore(node, relaxation) else { return false }
    if options.dives, dives < Self.mostDives, example == nil || hasStalled,
      cutoff - node.bound > 10 * options.relativeGap * abs(node.bound)
    {
      dives += 1
      try dive(from: node, relaxation)
      guard try restore(node, relaxation) else { return false }
    }
    if node.effort <= 2 {
      try searchBetween(relaxation)
      if node.bound >= cutoff {
        note(closed: node.changes, node.bound, node.basis)
        return true
      }
    }
    let step = self.step(node, relaxation)
    guard step > 1e-7 * abs(node.bound) else { return false }
    let isWhole = relaxation.bound + step >= cutoff - 1e-9 * abs(cutoff)
    let target = isWhole ? cutoff : relaxation.bound + step
    let part = PartProgram(relaxation) {
      !relaxation.store.isPooled[$0] || relaxation.reducedCosts[$0] <= step + 1e-6
    }
    // A part that is whole in what is branched on cannot be split: its program has to close it.
    let nodes = node.branching == nil ? nil : options.programNodes
    if nodes != nil, part.columns.count > options.largestProgram {
      node.wait = 3
      return false
    }
    let found = try solve(part, nodes: nodes, cutoff: target)
    switch found.termination {
    case .optimal, .gap:
      note(closed: node.changes, max(node.bound, min(found.bound ?? target, target)), node.basis)
      return true
    case .infeasible, .cutoff:
      node.bound = max(node.bound, target)
      node.effort = min(2 * node.effort, 1e6)
      open.append(node)
      return true
    case .nodes, .numerical:
      hasStalled = true
      node.wait = 3
      return false
    default:
      stopped = found.termination
      closed = min(closed, node.bound)
      return false
    }
  }

  /// How far above the part's bound its program looks: to the cutoff, or as far as not too many columns
  /// can matter.
  private func step(_ node: SearchNode, _ relaxation: Relaxation) -> Double {
    let slack = cutoff - relaxation.bound
    let size = Int(Double(options.programSize) * node.effort)
    let costs = (0..<relaxation.store.count).filter {
      relaxation.store.isPooled[$0] && !relaxation.isGone[$0] && relaxation.upper[$0] > 0
        && relaxation.reducedCosts[$0] <= slack
    }.map { relaxation.reducedCosts[$0] }
    guard costs.count > size * 3 / 2 else { return slack }
    let step = costs.sorted()[size]
    // Where too many columns are as good as those in use, nearer targets do not help.
    return step > 1e-7 * abs(node.bound) ? step : slack
  }

  /// Solves a small program and keeps what is better.
  ///
  /// Of GLPK's own cuts only Gomory's are used, and where they are cheap: the relaxation has its own, and
  /// more cost more than they gave.
  mutating func solve(
    _ part: PartProgram, nodes: Int?, cutoff: Double
  ) throws -> SolveOutcome {
    if let few = options.quickNodes, nodes.map({ $0 > few }) ?? true {
      // Most programs are done before cuts would pay.
      let found = try solve(part, nodes: few, cutoff: cutoff, gomorySize: 0)
      guard found.termination == .nodes else { return found }
    }
    return try solve(part, nodes: nodes, cutoff: cutoff, gomorySize: options.gomorySize)
  }

  private mutating func solve(
    _ part: PartProgram, nodes: Int?, cutoff: Double, gomorySize: Int
  ) throws -> SolveOutcome {
    var settings = SolveOptions(
      relativeGap: options.relativeGap / 10, timeLimit: watch.remaining, nodeLimit: nodes,
      cutoff: cutoff, objectiveStep: options.objectiveStep,
      cuts: part.columns.count <= gomorySize ? .gomory : [], cutsAtRootOnly: true,
      presolve: true)
    settings.memoryLimitMiB = options.memoryLimitMiB
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
