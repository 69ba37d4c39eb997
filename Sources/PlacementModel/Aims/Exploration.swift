import LinearModel
import PlacementDomain
import SiftedSearch

/// One question to a ``PlanExplorer``: a model that grows narrower, and the best plan within it.
struct Exploration {
  let explorer: PlanExplorer
  /// The program with the levels, limits and goals that are held so far.
  private(set) var model: LinearModel
  /// What is held so far, beside the levels.
  private(set) var held: [PlanLimit] = []
  private(set) var assignment: Assignment
  private(set) var evaluation: Evaluation
  private var goals: [ExploredPlan.Goal] = []
  private var counters = SearchCounters()
  /// Why the last search ended.
  private var termination = Termination.optimal

  init(_ explorer: PlanExplorer) {
    self.explorer = explorer
    model = explorer.measured.program.model
    assignment = explorer.best.assignment
    evaluation = explorer.best.evaluation
    let objectives = explorer.measured.objectives
    let best = explorer.best.evaluation
    for (level, value) in [
      (objectives.unplaced, best.unplaced), (objectives.overflow, best.overflow),
    ] {
      model.addRow("hold_\(model.rows.count)", level, .lessOrEqual, Double(value))
    }
  }

  var measured: MeasuredProgram { explorer.measured }

  /// What was found.
  var plan: ExploredPlan {
    ExploredPlan(
      goals: goals, assignment: assignment, evaluation: evaluation,
      termination: termination.name, counters: counters)
  }

  /// Finds a plan within the limits; whether there is one.
  ///
  /// Limits that the plan at hand breaks are reached one after the other, each by making its measure as
  /// small as possible; where that is not small enough, no plan keeps them all.
  mutating func begin(
    within limits: [PlanLimit], leaning goals: [PlanMeasure], from known: [Assignment]
  ) throws -> Bool {
    let plans = [(assignment, evaluation)] + known.map { ($0, Evaluation($0, explorer.facts)) }
    let kept = plans.filter { plan in
      plan.1.unplaced == evaluation.unplaced && plan.1.overflow == evaluation.overflow
        && limits.allSatisfy { $0.isKept(by: plan.1) }
    }
    func rank(_ evaluation: Evaluation) -> [Int] { goals.map { $0.value(in: evaluation).raw } }
    if let first = kept.min(by: { rank($0.1).lexicographicallyPrecedes(rank($1.1)) }) {
      (assignment, evaluation) = first
    }
    for limit in limits where limit.isKept(by: evaluation) { hold(limit) }
    for limit in limits where !held.contains(limit) {
      if !limit.isKept(by: evaluation) { _ = try least(limit.measure) }
      guard limit.isKept(by: evaluation) else { return false }
      hold(limit)
    }
    return true
  }

  /// Makes a measure as small as possible, and holds it there.
  mutating func minimise(_ measure: PlanMeasure) throws {
    let bound = try least(measure)
    let value = measure.value(in: evaluation)
    goals.append(
      ExploredPlan.Goal(measure: measure, value: value, bound: bound.map { min($0, value) }))
    hold(PlanLimit(measure, atMost: value))
  }

  /// Keeps the model to plans within a limit.
  private mutating func hold(_ limit: PlanLimit) {
    held.append(limit)
    if let expression = measured.expression(limit.measure) {
      measured.limit(
        expression, atMost: limit.most, named: "hold_\(model.rows.count)", in: &model)
    } else {
      WorstOffCap(measured).apply(atMost: limit.most, to: &model)
    }
  }

  /// Finds the plan with the least of a measure; what is proven of it.
  private mutating func least(_ measure: PlanMeasure) throws -> Thousandths? {
    guard let expression = measured.expression(measure) else { return try leastWorst() }
    var model = model
    model.setObjective(expression)
    guard let start = try StartPoint.of(assignment, measured.program, model) else { return nil }
    let step = measured.step(expression)
    let isBurden = measure == .burden
    let outcome = try search(
      model, step: step, gap: isBurden ? explorer.options.gap : 0, named: measure.id, from: start)
    guard let incumbent = outcome.incumbent else { return nil }
    take(incumbent.values)
    let value = measure.value(in: evaluation)
    // Nearer to the value than one step, there is no other.
    if outcome.termination == .optimal, abs(incumbent.objective - value.value) < 5e-4 {
      return value
    }
    return outcome.bound.map { Self.nextValue(from: $0, step: step, expression.merged().constant) }
  }

  /// The least value that an expression can take from a bound on; a hair above one counts as that one.
  private static func nextValue(
    from bound: Double, step: Double, _ constant: Double
  ) -> Thousandths {
    let grid = (step * 1000).rounded()
    let offset = (constant * 1000).rounded()
    let steps = ((bound * 1000 - offset - 0.01 - 1e-4 * grid) / grid).rounded(.up)
    return Thousandths(raw: Int(offset + steps * grid))
  }

  /// Deals out a point, and keeps it if it is within everything that is held.
  @discardableResult
  mutating func take(_ values: [Double]) -> Bool {
    let found = Deal.assignment(at: values, of: measured.program)
    let counted = Evaluation(found, explorer.facts)
    guard counted.unplaced == evaluation.unplaced, counted.overflow == evaluation.overflow,
      held.allSatisfy({ $0.isKept(by: counted) })
    else { return false }
    (assignment, evaluation) = (found, counted)
    return true
  }

  mutating func search(
    _ model: LinearModel, step: Double, gap: Double, named name: String, from start: [Double],
    until decided: @escaping (_ value: Double, _ bound: Double) -> Bool = { _, _ in false }
  ) throws -> SolveOutcome {
    var settings = SearchOptions(
      objectiveStep: step, poolPriority: BranchPriority.count,
      divePriority: BranchPriority.given, shapePriority: BranchPriority.shape)
    settings.relativeGap = gap
    settings.memoryLimitMiB = LevelSolver.memoryLimitMiB
    settings.pivotLimit = explorer.options.pivots
    // Made for the burden; not measured for other objectives.
    settings.exchanges = false
    let progress = explorer.options.progress
    let shouldStop = explorer.options.shouldStop
    var search = SiftedSearch(model, settings) { value, bound, nodes in
      progress?(PlacementProgress(level: name, value: value, bound: bound, nodes: nodes))
      if let value, let bound, decided(value, bound) { return true }
      return shouldStop?() == true
    }
    defer { counters = counters + search.counters }
    let outcome = try search.solve(from: start)
    termination = outcome.termination
    return outcome
  }
}
