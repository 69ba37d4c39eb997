import LinearModel

/// A plan that the search came by, reckoned in full.
struct Candidate: Sendable {
  let plan: CapacityPlan
  let evaluation: CapacityEvaluation

  /// The goal at the plan, in the goal's own unit.
  let value: Double

  /// Whether it keeps every limit.
  let isAllowed: Bool

  init(
    _ plan: CapacityPlan, master: MasterModel, demand: SuffixDemand
  ) {
    let model = master.plan
    let evaluation = CapacityEvaluation(
      plan, in: model.problem, tree: model.tree, futures: master.futures, demand: demand,
      wishes: model.wishes)
    self.plan = plan
    self.evaluation = evaluation
    value = Self.value(plan, evaluation, master)
    isAllowed = Self.keeps(evaluation, master)
  }

  private static func value(
    _ plan: CapacityPlan, _ evaluation: CapacityEvaluation, _ master: MasterModel
  ) -> Double {
    let model = master.plan
    switch master.goal {
    case .cost:
      return evaluation.riskCost + evaluation.siting
        + model.wishes.spreadPrice * evaluation.spread
    case .distance:
      return -(model.wishes.differFrom.map { model.distance(plan, $0) }.min() ?? 0)
    case .share: return evaluation.share(short: model.problem.risk)
    case .shortage: return evaluation.hotelMonths + evaluation.emergencyMonths
    case .spread: return evaluation.spread
    case .budget(let index):
      let budget = model.problem.budgets[index]
      return Double(budget.most) + model.excess(of: plan, over: budget)
    case .budgets:
      return model.problem.budgets.reduce(0) { $0 + model.excess(of: plan, over: $1) }
    }
  }

  private static func keeps(_ evaluation: CapacityEvaluation, _ master: MasterModel) -> Bool {
    let wishes = master.plan.wishes
    func keeps(_ value: Double, _ cap: Double?, _ holds: Bool) -> Bool {
      guard holds, let cap else { return true }
      return value <= cap + 1e-9 * max(1, abs(cap))
    }
    var isKept =
      keeps(evaluation.spread, wishes.spreadCap, master.limits.spread)
      && keeps(
        evaluation.hotelMonths + evaluation.emergencyMonths, wishes.shortageCap,
        master.limits.shortage)
      && keeps(evaluation.riskCost, wishes.costCap, master.limits.cost)
    if case .service(let share, _) = master.plan.problem.risk, master.limits.service {
      isKept =
        isKept
        && evaluation.share(short: master.plan.problem.risk)
          <= share + 2 * MasterModel.shareTolerance
    }
    return isKept
  }
}

extension CapacityEvaluation {
  /// The weight of the futures that are short as a service target means it; 0 without a target.
  func share(short risk: RiskAttitude) -> Double {
    guard case .service(_, let short) = risk else { return 0 }
    return short == .withoutHome ? shareWithoutHome : shareWithoutRoof
  }
}

extension PlanModel {
  /// How much more a plan spends on setting up than a budget allows, in kroner, at worst.
  func excess(of plan: CapacityPlan, over budget: SetUpBudget) -> Double {
    let table = StandingTable(plan, in: problem, tree: tree)
    let ledger = PlanLedger(plan, table, in: problem, tree: tree)
    let spent = lastNodes(of: budget.year).map { last in
      tree.path(to: last).reduce(0) { sum, node in
        problem.years[meetingMonth(node)] == budget.year ? sum + ledger.setUp[node] : sum
      }
    }
    return Double(max(0, (spent.max() ?? 0) + budget.committed - budget.most))
  }
}
