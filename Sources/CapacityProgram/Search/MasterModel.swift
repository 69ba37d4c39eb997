import LinearModel

/// The program that is solved over and over: the plan's rules, and columns that stand for recourse,
/// tied down by cuts as they are found.
struct MasterModel: Sendable {
  var plan: PlanModel
  let goal: Goal
  let limits: Limits
  let futures: DemandFutures

  /// Slots that share a curve.
  let groups: SlotGroups

  /// Columns below the recourse cost of each group of slots, in thousands of kroner; empty where not needed.
  private(set) var costBelow: [Int] = []

  /// Columns below the household-months short in each group; empty where not needed.
  private(set) var shortageBelow: [Int] = []

  /// The column below the mean of the dearest futures, in thousands of kroner.
  private(set) var tailBelow: Int?

  /// Whether each future is allowed to be short, by future; empty without a service target.
  private(set) var isShort: [Int] = []

  /// The least and the most homes of each class or above, by slot.
  let capacityRange: [[ClosedRange<Double>]]

  /// Homes of each class or above as an expression, by slot.
  let capacity: [[LinearExpression]]

  /// The spread measure.
  private(set) var spread = LinearExpression()

  /// The risk-weighted cost, in thousands of kroner.
  private(set) var cost = LinearExpression()

  /// What the search makes least, in the unit that it is solved in.
  var objective: LinearExpression { plan.model.objective }

  /// How many of the goal's own unit are one unit of ``objective``.
  var unit: Double {
    switch goal {
    case .cost, .budget, .budgets: PlanModel.money
    case .distance, .share, .shortage, .spread: 1
    }
  }

  init(
    plan: PlanModel, groups: SlotGroups, goal: Goal, limits: Limits, futures: DemandFutures
  ) {
    self.groups = groups
    self.plan = plan
    self.goal = goal
    self.limits = limits
    self.futures = futures
    capacity = (0..<plan.slots.count).map { slot in
      (0..<plan.problem.classes).map { plan.capacity(slot: slot, size: $0).merged() }
    }
    capacityRange = (0..<plan.slots.count).map { slot in
      (0..<plan.problem.classes).map { plan.capacityRange(slot: slot, size: $0) }
    }
    addSpreadLimit()
    addCost()
    addShortage()
    addService()
    setObjective()
  }

  private var wishes: PlanWishes { plan.wishes }

  private mutating func addSpreadLimit() {
    guard let measure = wishes.spread else { return }
    spread = plan.addSpread(measure)
    if limits.spread, let cap = wishes.spreadCap {
      plan.model.addRow("spreadCap", spread, .lessOrEqual, cap)
    }
  }

  private mutating func addCost() {
    let hasCap = limits.cost && wishes.costCap != nil
    guard goal == .cost || hasCap else { return }
    costBelow = (0..<groups.count).map { group in
      plan.model.addVariable("recourse_\(group)").index
    }
    var mean = plan.planCost(measure: plan.tree.probability) * (1 / PlanModel.money)
    for column in costBelow {
      mean.add(column: column, 1)
    }
    cost = mean
    if case .meanAndTail(let weight, _) = plan.problem.risk {
      let tail = plan.model.addVariable("tail", lower: -.infinity)
      // The tail's mean is at least the mean of all.
      plan.model.addRow("tailAboveMean", mean - tail, .lessOrEqual, 0)
      tailBelow = tail.index
      cost = mean * (1 - weight) + tail * weight
    }
    if hasCap, let cap = wishes.costCap {
      plan.model.addRow("costCap", cost, .lessOrEqual, cap / PlanModel.money)
    }
  }

  private mutating func addShortage() {
    let hasCap = limits.shortage && wishes.shortageCap != nil
    guard goal == .shortage || hasCap else { return }
    shortageBelow = (0..<groups.count).map { group in
      plan.model.addVariable("short_\(group)").index
    }
    if hasCap, let cap = wishes.shortageCap {
      plan.model.addRow("shortageCap", shortage, .lessOrEqual, cap)
    }
  }

  private var shortage: LinearExpression {
    LinearExpression(sum: shortageBelow.map { Variable(index: $0) })
  }

  private mutating func addService() {
    guard case .service(let share, _) = plan.problem.risk, goal == .share || limits.service else {
      return
    }
    isShort = (0..<futures.count).map { future in
      plan.model.addVariable("isShort_\(future)", kind: .binary).index
    }
    if limits.service {
      plan.model.addRow("service", shareShort, .lessOrEqual, share + Self.shareTolerance)
    }
  }

  /// Weights are not exact: a share counts as kept within this.
  static let shareTolerance = 1e-9

  private var shareShort: LinearExpression {
    LinearExpression(
      terms: isShort.enumerated().map { future, column in
        LinearTerm(Variable(index: column), futures.weights[future])
      })
  }

  private mutating func setObjective() {
    switch goal {
    case .cost:
      let extra =
        plan.sitingBurden() * (1 / PlanModel.money)
        + spread * (wishes.spreadPrice / PlanModel.money)
      plan.model.setObjective(cost + extra)
    case .share: plan.model.setObjective(shareShort)
    case .shortage: plan.model.setObjective(shortage)
    case .spread: plan.model.setObjective(spread)
    case .budget(let index): plan.model.setObjective(plan.loosenBudgets([index], shared: true))
    case .budgets:
      plan.model.setObjective(
        plan.loosenBudgets(Array(plan.problem.budgets.indices), shared: false))
    case .distance: plan.model.setObjective(plan.addDistance())
    }
  }
}
