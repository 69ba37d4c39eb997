import GLPKSolver
import LinearModel

/// Finds a plan and proves how good it is: cuts are added where a master program takes recourse to
/// be cheaper than it is, first over fractions, then over whole numbers.
///
/// Every plan that the master finds is reckoned in full, so the value of the best is exact; every
/// bound of the master is one of the problem, as cuts never lie above the cost. The two meet.
struct PlanSearch {
  let options: CapacityOptions
  let session: GLPKSession
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
    master: MasterModel, demand: SuffixDemand, months: [MonthCurve], options: CapacityOptions,
    session: GLPKSession
  ) {
    self.master = master
    self.demand = demand
    self.options = options
    self.session = session
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
    try session.load(master.plan.model)
    try session.scale()
    if let service {
      let lost = service.lost.map { master.isShort[$0] }
      try session.setColumnBounds(
        lost, lower: lost.map { _ in 1 }, upper: lost.map { _ in 1 })
      try add(service.first)
    }
    for curve in curves {
      try add(curve.first(master, shares: options.firstShares))
    }
    guard try tightenRelaxation() else { return .infeasible }
    return try solveWhole()
  }

  /// Adds cuts to the relaxation until it is close to the problem's; false when it has no solution.
  private mutating func tightenRelaxation() throws -> Bool {
    for _ in 0..<options.relaxationRounds {
      let result = try session.solve(.dual, cancellation: options.cancellation)
      effort.relaxations += 1
      effort.pivots += result.pivots
      if result.termination == .infeasible {
        return false
      }
      guard result.termination == .optimal else { return true }
      let point = try session.basicSolution().primal
      let scale = max(1, abs(result.objective))
      let cuts = violated(
        at: point, tolerance: options.relaxationTolerance * scale)
      if cuts.isEmpty {
        return true
      }
      try add(cuts)
    }
    return true
  }

  /// What a point breaks; recourse may be off by `tolerance` in all months together.
  private func violated(at point: [Double], tolerance: Double) -> [Cut] {
    let capacity = master.capacity.map { $0.map { $0.value(at: point) } }
    let each = tolerance / Double(max(1, capacity.count))
    var cuts = curves.flatMap {
      $0.violated(at: capacity, point: point, tolerance: each, master: master).cuts
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

  private mutating func add(_ cuts: [Cut]) throws {
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
  private mutating func solveWhole() throws -> Ending {
    var inner = options.gap / 2
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
      let result = try session.solveIntegers(options: masterOptions(inner))
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
      try add(cuts)
    }
    return .ended(.nodes)
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
