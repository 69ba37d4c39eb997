import GLPKSolver
import LinearModel

extension PlanSearch {
  /// Where the whole numbers begin: the cuts that matter, and a basis that is optimal with them.
  struct Start {
    let cuts: [Cut]
    let basis: Basis
  }

  /// Loads the master with some cuts.
  mutating func load(_ session: GLPKSession, _ cuts: [Cut]) throws {
    try session.load(master.plan.model)
    try session.scale()
    try setShortBounds(session)
    try add(cuts, session)
  }

  /// Adds cuts to the relaxation until it is close to the problem's; nil when it has no solution.
  mutating func tightenRelaxation(_ session: GLPKSession) throws -> Start? {
    var pool = service?.first ?? []
    for curve in curves {
      pool += curve.first(master, shares: options.firstShares)
    }
    try load(session, pool)
    let settled = try settle(session)
    return settled.termination == .infeasible ? nil : try lean(session, pool + settled.cuts)
  }

  /// Solves the relaxation, and again with the cuts that its solution breaks, until it breaks none.
  mutating func settle(_ session: GLPKSession) throws -> (termination: Termination, cuts: [Cut]) {
    var added: [Cut] = []
    for _ in 0..<options.relaxationRounds {
      let result = try session.solve(.dual, cancellation: options.cancellation)
      effort.count(result)
      guard result.termination == .optimal else { return (result.termination, added) }
      let cuts = violated(
        at: try session.basicSolution().primal,
        tolerance: options.relaxationTolerance * max(1, abs(result.objective)))
      if cuts.isEmpty {
        break
      }
      added += cuts
      try add(cuts, session)
    }
    return (.optimal, added)
  }

  /// Drops cuts that lie far below the relaxation's solution: they would only slow the tree down,
  /// and come back where they are broken.
  private func lean(_ session: GLPKSession, _ pool: [Cut]) throws -> Start {
    let solution = try session.basicSolution()
    let basis = try session.basis()
    let rules = session.rowCount - pool.count
    let scale = max(1, abs(master.objective.value(at: solution.primal)))
    let near = options.keptSlack * scale / Double(max(1, master.groups.count))
    var kept: [Cut] = []
    var rows = Array(basis.rows[..<rules])
    for (index, cut) in pool.enumerated() {
      let row = rules + index
      let slack = solution.activities[row] + cut.expression.constant
      if !basis.isBasic(row: row) || slack <= near {
        kept.append(cut)
        rows.append(basis.rows[row])
      }
    }
    return Start(cuts: kept, basis: Basis(rows: rows, columns: basis.columns))
  }
}
