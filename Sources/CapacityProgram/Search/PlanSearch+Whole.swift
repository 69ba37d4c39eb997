import GLPKSolver
import LinearModel

extension PlanSearch {
  /// Solves the master over whole numbers until its bound meets the best plan.
  mutating func solveWhole(_ session: GLPKSession) throws -> Ending {
    var inner = options.gap / 2
    try fixShortFutures(session)
    for _ in 0..<options.masterRounds {
      let relaxation = try session.solve(.dual, cancellation: options.cancellation)
      effort.count(relaxation)
      if relaxation.termination == .infeasible {
        return best == nil ? .infeasible : .ended(.optimal)
      }
      guard relaxation.termination == .optimal else { return .ended(relaxation.termination) }
      raiseBound(relaxation.objective)
      if isClosed {
        return .ended(ending)
      }
      let result = try session.solveIntegers(options: masterOptions(inner), priorities: priorities)
      effort.count(result)
      if result.termination == .infeasible || result.termination == .cutoff {
        // Nothing is better than the cutoff by more than the gap.
        guard let best else { return .infeasible }
        raiseBound((best.value - allowed(best.value)) / master.unit)
        return .ended(ending)
      }
      if let proven = result.bound {
        raiseBound(proven)
      }
      guard let values = result.values else { return .ended(result.termination) }
      let point = master.plan.model.rounded(values)
      take(Candidate(master.plan.plan(at: point), master: master, demand: demand))
      if isClosed {
        return .ended(ending)
      }
      guard result.termination == .optimal || result.termination == .gap else {
        return .ended(result.termination)
      }
      let cuts = violated(at: point, tolerance: inner * 1e-3 * abs(result.objective ?? 0))
      if cuts.isEmpty {
        if inner == 0 {
          return .ended(.numerical)
        }
        inner = inner < 1e-5 ? 0 : inner / 4
      }
      try add(cuts, session)
    }
    return .ended(.nodes)
  }

  /// Sites are branched on first, then orders: the rest follows from them.
  var priorities: [Int] {
    var ranks = [Int](repeating: 1, count: master.plan.model.columns.count)
    for column in master.plan.columns.ordered.joined() {
      if let column {
        ranks[column] = 2
      }
    }
    for column in master.plan.columns.opened.joined() {
      if let column {
        ranks[column] = 3
      }
    }
    return ranks
  }

  func masterOptions(_ gap: Double) -> SolveOptions {
    var inner = SolveOptions(
      relativeGap: gap, nodeLimit: options.nodeLimit.map { max(0, $0 - effort.nodes) },
      pivotLimit: options.pivotLimit.map { max(0, $0 - effort.pivots) },
      cuts: options.cuts, cutsAtRootOnly: true, cancellation: options.cancellation)
    if let best {
      inner.cutoff = (best.value - allowed(best.value)) / master.unit
    }
    return inner
  }
}
