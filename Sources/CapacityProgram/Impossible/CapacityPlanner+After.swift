extension CapacityPlanner {
  /// Which wishes cannot be met when a search found that no plan meets them all.
  ///
  /// Each wish in turn is loosened alone, the others kept, and what it could be at least is
  /// proven. Where no single one mends it, all are named by what they could be by themselves.
  func unmetAfterSearch(
    _ wishes: PlanWishes, _ options: CapacityOptions
  ) throws -> [UnmetWish] {
    var found: [UnmetWish] = []
    if case .service(let share, _) = problem.risk {
      if let least = try least(.share, wishes, options), least > share {
        found.append(
          .serviceOutOfReach(share: share, least: least, firstMonth: firstMonthShort(wishes)))
      }
    }
    if let cap = wishes.shortageCap, let least = try least(.shortage, wishes, options),
      least > cap
    {
      found.append(.shortageOutOfReach(cap: cap, least: least))
    }
    if let cap = wishes.spreadCap, let least = try least(.spread, wishes, options), least > cap {
      found.append(.spreadOutOfReach(cap: cap, least: least))
    }
    if let cap = wishes.costCap {
      var loose = wishes
      loose.costCap = nil
      loose.differFrom = []
      loose.sitingPrices = []
      loose.spreadPrice = 0
      if let least = try least(.cost, loose, options), least > cap {
        found.append(.costOutOfReach(cap: cap, least: least))
      }
    }
    for (index, budget) in problem.budgets.enumerated() {
      if let least = try least(.budget(index), wishes, options), least > Double(budget.most) {
        found.append(.budgetTooSmall(year: budget.year, budget: budget.most, least: least))
      }
    }
    if found.isEmpty, problem.budgets.count > 1,
      let missing = try least(.budgets, wishes, options), missing > 0
    {
      found.append(.budgetsTooSmall(missing: missing))
    }
    return found.isEmpty ? [.contradiction] : found
  }

  /// The least that a goal can be while the other limits hold; nil when they cannot hold either.
  private func least(
    _ goal: Goal, _ wishes: PlanWishes, _ options: CapacityOptions
  ) throws -> Double? {
    var options = options
    options.gap = min(options.gap, 1e-4)
    return try search(goal, Limits.around(goal), wishes, options).best?.value
  }

  /// The first month in which, with everything ordered as early as can be, more of the futures are
  /// short than the target allows.
  private func firstMonthShort(_ wishes: PlanWishes) -> Int? {
    guard case .service(let share, let short) = problem.risk else { return nil }
    let rooms = short == .withoutRoof ? problem.recourse.hotelCap : 0
    let model = PlanModel(problem: problem, tree: tree, wishes: wishes, goal: .share)
    let path = model.slots.path(to: tree.leaves[0], in: tree)
    return path.first { slot in
      let node = tree.nodes[model.slots.node[slot]]
      let month = model.slots.month[slot]
      let most = (0..<problem.classes).map {
        model.capacityRange(slot: slot, size: $0).upperBound
      }
      let weight = node.futures.reduce(0.0) { sum, future in
        var needed = 0
        var isShort = false
        for size in stride(from: problem.classes - 1, through: 0, by: -1) {
          needed += futures[future, month, class: size]
          isShort = isShort || Double(needed - rooms) > most[size]
        }
        return isShort ? sum + futures.weights[future] : sum
      }
      return weight > share
    }
    .map { model.slots.month[$0] }
  }
}
