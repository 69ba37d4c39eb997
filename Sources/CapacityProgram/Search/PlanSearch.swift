import GLPKSolver
import LinearModel

/// Finds a plan and proves how good it is: cuts are added where a master program takes recourse to
/// be cheaper than it is, first over fractions, then over whole numbers.
///
/// Every plan that the master finds is reckoned in full, so the value of the best is exact; every
/// bound of the master is one of the problem, as cuts never lie above the cost. The two meet.
struct PlanSearch {
  let options: CapacityOptions
  private(set) var master: MasterModel
  private(set) var effort = CapacitySolution.Effort()
  private(set) var best: Candidate?

  /// The greatest bound so far, in the goal's own unit.
  private(set) var bound = -Double.infinity

  private let demand: SuffixDemand
  private var curves: [CurveCuts] = []
  private var tail: TailCuts?
  private var service: ServiceCuts?

  init(
    master: MasterModel, demand: SuffixDemand, months: [MonthCurve], options: CapacityOptions
  ) {
    self.master = master
    self.demand = demand
    self.options = options
    let problem = master.plan.problem
    let cost = RecourseCurve(problem.recourse, unit: PlanModel.money)
    if !master.costBelow.isEmpty {
      curves.append(CurveCuts(curve: cost, months: months, columns: master.costBelow))
    }
    if !master.shortageBelow.isEmpty {
      let ones = [Int](repeating: 1, count: problem.classes)
      let count = Recourse(hotelPrice: ones, emergencyPrice: ones, hotelCap: 0)
      curves.append(
        CurveCuts(curve: RecourseCurve(count), months: months, columns: master.shortageBelow))
    }
    if case .meanAndTail(_, let level) = problem.risk, let column = master.tailBelow {
      tail = TailCuts(curve: cost, demand: demand, tail: level, column: column)
    }
    if case .service(let share, let short) = problem.risk, !master.isShort.isEmpty {
      service = ServiceCuts(master, demand: demand, share: share, short: short)
    }
  }

  /// Why a search ended.
  enum Ending: Hashable, Sendable {
    /// No plan keeps the rules and limits.
    case infeasible

    /// A plan may have been found.
    case ended(Termination)
  }

  mutating func run() throws -> Ending {
    guard let start = try GLPKSolver.withSession({ try tightenRelaxation($0) }) else {
      return .infeasible
    }
    return try GLPKSolver.withSession { session in
      try load(session, start.cuts)
      try session.setBasis(start.basis)
      return try solveWhole(session)
    }
  }

  /// Where the whole numbers begin: the cuts that matter, and a basis that is optimal with them.
  private struct Start {
    let cuts: [Cut]
    let basis: Basis
  }

  private mutating func load(_ session: GLPKSession, _ cuts: [Cut]) throws {
    try session.load(master.plan.model)
    try session.scale()
    if let service {
      let lost = service.lost.map { master.isShort[$0] }
      try session.setColumnBounds(
        lost, lower: lost.map { _ in 1 }, upper: lost.map { _ in 1 })
    }
    try add(cuts, session)
  }

  /// Adds cuts to the relaxation until it is close to the problem's; nil when it has no solution.
  private mutating func tightenRelaxation(_ session: GLPKSession) throws -> Start? {
    var pool = service?.first ?? []
    for curve in curves {
      pool += curve.first(master, shares: options.firstShares)
    }
    try load(session, pool)
    for _ in 0..<options.relaxationRounds {
      let result = try session.solve(.dual, cancellation: options.cancellation)
      effort.relaxations += 1
      effort.pivots += result.pivots
      if result.termination == .infeasible {
        return nil
      }
      guard result.termination == .optimal else { break }
      let point = try session.basicSolution().primal
      let scale = max(1, abs(result.objective))
      let cuts = violated(at: point, tolerance: options.relaxationTolerance * scale)
      if cuts.isEmpty {
        break
      }
      pool += cuts
      try add(cuts, session)
    }
    return try lean(session, pool)
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

  /// What a point breaks; recourse may be off by `tolerance` in all months together.
  private func violated(at point: [Double], tolerance: Double) -> [Cut] {
    let capacity = master.capacity.map { $0.map { $0.value(at: point) } }
    let each = tolerance / Double(max(1, capacity.count))
    var cuts = curves.flatMap {
      $0.violated(at: capacity, point: point, tolerance: each, master: master)
    }
    if let tail {
      let (cut, value) = tail.cut(at: capacity, point: point, master: master)
      if value > point[tail.column] + tolerance {
        cuts.append(cut)
      }
    }
    if let service {
      cuts += service.violated(at: capacity, point: point, master: master, tolerance: 1e-6)
    }
    return cuts
  }

  private mutating func add(_ cuts: [Cut], _ session: GLPKSession) throws {
    guard !cuts.isEmpty else { return }
    var rows = RowBatch()
    for cut in cuts {
      rows.append(
        lower: -cut.expression.constant,
        entries: cut.expression.terms.lazy.map { ($0.variable.index, $0.coefficient) })
    }
    try session.addRows(rows)
    effort.cuts += cuts.count
  }

  /// Solves the master over whole numbers until its bound meets the best plan.
  private mutating func solveWhole(_ session: GLPKSession) throws -> Ending {
    var inner = options.gap / 2
    try fixShortFutures(session)
    for _ in 0..<options.masterRounds {
      let relaxation = try session.solve(.dual, cancellation: options.cancellation)
      effort.pivots += relaxation.pivots
      if relaxation.termination == .infeasible {
        return best == nil ? .infeasible : .ended(.optimal)
      }
      guard relaxation.termination == .optimal else { return .ended(relaxation.termination) }
      raiseBound(relaxation.objective)
      if isClosed {
        return .ended(ending)
      }
      let result = try session.solveIntegers(options: masterOptions(inner), priorities: priorities)
      effort.masters += 1
      effort.nodes += result.nodes
      effort.pivots += result.pivots
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
      let point = rounded(values)
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

  /// Looks for a first plan with the futures that may be short chosen beforehand: those that the
  /// relaxation lets be short most.
  private mutating func fixShortFutures(_ session: GLPKSession) throws {
    guard !master.isShort.isEmpty, master.limits.service,
      case .service(let share, _) = master.plan.problem.risk,
      try session.solve(.dual).termination == .optimal
    else { return }
    let point = try session.basicSolution().primal
    let weights = master.futures.weights
    var left = share + MasterModel.shareTolerance
    var isShort = [Double](repeating: 0, count: weights.count)
    for future in weights.indices.sorted(by: {
      (-point[master.isShort[$0]], $0) < (-point[master.isShort[$1]], $1)
    }) where weights[future] <= left && point[master.isShort[future]] > 1e-9 {
      isShort[future] = 1
      left -= weights[future]
    }
    let basis = try session.basis()
    try session.setColumnBounds(master.isShort, lower: isShort, upper: isShort)
    for _ in 0..<options.relaxationRounds {
      let result = try session.solve(.dual, cancellation: options.cancellation)
      effort.relaxations += 1
      effort.pivots += result.pivots
      guard result.termination == .optimal else { break }
      let cuts = violated(
        at: try session.basicSolution().primal,
        tolerance: options.relaxationTolerance * max(1, abs(result.objective)))
      if !cuts.isEmpty {
        try add(cuts, session)
        continue
      }
      let whole = try session.solveIntegers(
        options: masterOptions(options.gap / 2), priorities: priorities)
      effort.masters += 1
      effort.nodes += whole.nodes
      effort.pivots += whole.pivots
      guard let values = whole.values else { break }
      let found = rounded(values)
      take(Candidate(master.plan.plan(at: found), master: master, demand: demand))
      let broken = violated(at: found, tolerance: options.gap / 4 * abs(whole.objective ?? 0))
      if best != nil || broken.isEmpty {
        break
      }
      try add(broken, session)
    }
    var lower = isShort.map { _ in 0.0 }
    for future in service?.lost ?? [] {
      lower[future] = 1
    }
    try session.setColumnBounds(
      master.isShort, lower: lower, upper: isShort.map { _ in 1 })
    try session.setBasis(
      basis.extended(rows: session.rowCount, columns: session.columnCount))
  }

  /// Sites are branched on first, then orders: the rest follows from them.
  private var priorities: [Int] {
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

  private func masterOptions(_ gap: Double) -> SolveOptions {
    var inner = SolveOptions(
      relativeGap: gap, nodeLimit: options.nodeLimit.map { max(0, $0 - effort.nodes) },
      pivotLimit: options.pivotLimit.map { max(0, $0 - effort.pivots) },
      cuts: options.cuts, cutsAtRootOnly: true, cancellation: options.cancellation)
    if let best {
      inner.cutoff = (best.value - allowed(best.value)) / master.unit
    }
    return inner
  }

  private func rounded(_ values: [Double]) -> [Double] {
    zip(master.plan.model.columns, values).map { column, value in
      column.kind.isIntegral ? value.rounded() : value
    }
  }

  private mutating func take(_ candidate: Candidate) {
    if candidate.isAllowed, candidate.value < best?.value ?? .infinity {
      best = candidate
    }
  }

  private mutating func raiseBound(_ objective: Double) {
    bound = max(bound, objective * master.unit)
  }

  /// How far below a value a bound may lie.
  private func allowed(_ value: Double) -> Double { options.gap * abs(value) }

  private var isClosed: Bool {
    best.map { $0.value - bound <= allowed($0.value) + 1e-9 * abs($0.value) } ?? false
  }

  private var ending: Termination {
    guard let best else { return .infeasible }
    return best.value - bound <= 1e-9 * max(1, abs(best.value)) ? .optimal : .gap
  }
}
