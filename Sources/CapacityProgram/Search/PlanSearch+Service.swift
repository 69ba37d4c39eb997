import GLPKSolver
import LinearModel

extension PlanSearch {
  /// Futures that are short whatever is done are so from the start.
  mutating func setShortBounds(_ session: GLPKSession) throws {
    var lower = [Double](repeating: 0, count: master.isShort.count)
    for future in service?.lost ?? [] {
      lower[future] = 1
    }
    try session.setColumnBounds(master.isShort, lower: lower, upper: lower.map { _ in 1 })
  }

  /// Looks for a first plan with the futures that may be short chosen beforehand: those that the
  /// relaxation lets be short most.
  mutating func fixShortFutures(_ session: GLPKSession) throws {
    guard !master.isShort.isEmpty, master.limits.service,
      case .service(let share, _) = master.plan.problem.risk,
      try session.solve(.dual).termination == .optimal
    else { return }
    let basis = try session.basis()
    let isShort = shortest(within: share, at: try session.basicSolution().primal)
    try session.setColumnBounds(master.isShort, lower: isShort, upper: isShort)
    for _ in 0..<options.relaxationRounds {
      guard try settle(session).termination == .optimal else { break }
      let whole = try session.solveIntegers(
        options: masterOptions(options.gap / 2), priorities: priorities)
      effort.count(whole)
      guard let values = whole.values else { break }
      let point = master.plan.model.rounded(values)
      take(Candidate(master.plan.plan(at: point), master: master, demand: demand))
      let broken = violated(at: point, tolerance: options.gap / 4 * abs(whole.objective ?? 0))
      if best != nil || broken.isEmpty {
        break
      }
      try add(broken, session)
    }
    try setShortBounds(session)
    try session.setBasis(
      basis.extended(rows: session.rowCount, columns: session.columnCount))
  }

  /// Futures that are short most at a point, 1 for each, as many as a share allows.
  private func shortest(within share: Double, at point: [Double]) -> [Double] {
    let weights = master.futures.weights
    var left = share + MasterModel.shareTolerance
    var isShort = [Double](repeating: 0, count: weights.count)
    for future in weights.indices.sorted(by: {
      (-point[master.isShort[$0]], $0) < (-point[master.isShort[$1]], $1)
    }) where weights[future] <= left && point[master.isShort[future]] > 1e-9 {
      isShort[future] = 1
      left -= weights[future]
    }
    return isShort
  }
}
