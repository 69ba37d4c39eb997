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
  var effort = CapacitySolution.Effort()
  private(set) var best: Candidate?

  /// The greatest bound so far, in the goal's own unit.
  private(set) var bound = -Double.infinity

  let demand: SuffixDemand
  private(set) var curves: [CurveCuts] = []
  private(set) var tail: TailCuts?
  private(set) var service: ServiceCuts?

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

  /// What a point breaks; recourse may be off by `tolerance` in all months together.
  func violated(at point: [Double], tolerance: Double) -> [Cut] {
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

  mutating func add(_ cuts: [Cut], _ session: GLPKSession) throws {
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

  /// Keeps a plan that is allowed and better than the best so far.
  mutating func take(_ candidate: Candidate) {
    if candidate.isAllowed, candidate.value < best?.value ?? .infinity {
      best = candidate
    }
  }

  /// Learns from the objective of a program below the problem's.
  mutating func raiseBound(_ objective: Double) {
    bound = max(bound, objective * master.unit)
  }

  /// How far below a value a bound may lie.
  func allowed(_ value: Double) -> Double { options.gap * abs(value) }

  var isClosed: Bool {
    best.map { $0.value - bound <= allowed($0.value) + 1e-9 * abs($0.value) } ?? false
  }

  var ending: Termination {
    guard let best else { return .infeasible }
    return best.value - bound <= 1e-9 * max(1, abs(best.value)) ? .optimal : .gap
  }
}
