import LinearModel

extension CapacityPlanner {
  /// The whole problem as one integer program, with households in hotels and emergency housing for
  /// each future, month and class: what any solver can be given, and what the search is checked by.
  ///
  /// It grows with futures times months. The objective is in thousands of kroner. Wishes to differ
  /// from plans are left out.
  public func deterministicEquivalent(_ wishes: PlanWishes = PlanWishes()) -> LinearModel {
    var plan = PlanModel(problem: problem, tree: tree, wishes: wishes)
    var spread = LinearExpression()
    if let measure = wishes.spread {
      spread = plan.addSpread(measure)
      if let cap = wishes.spreadCap {
        plan.model.addRow("spreadCap", spread, .lessOrEqual, cap)
      }
    }
    let recourse = RecourseBlocks(&plan, futures: futures)
    var cost = plan.planCost(measure: tree.probability) * (1 / PlanModel.money)
    var shortage = LinearExpression()
    for future in 0..<futures.count {
      cost += recourse.cost[future] * futures.weights[future]
      shortage += recourse.shortage[future] * futures.weights[future]
    }
    if case .meanAndTail(let weight, let tail) = problem.risk {
      cost = cost * (1 - weight) + addTail(tail, recourse, &plan) * weight
    }
    if case .service(let share, let short) = problem.risk {
      addService(share, short, recourse, &plan)
    }
    if let cap = wishes.shortageCap {
      plan.model.addRow("shortageCap", shortage, .lessOrEqual, cap)
    }
    if let cap = wishes.costCap {
      plan.model.addRow("costCap", cost, .lessOrEqual, cap / PlanModel.money)
    }
    plan.model.setObjective(
      cost + plan.sitingBurden() * (1 / PlanModel.money)
        + spread * (wishes.spreadPrice / PlanModel.money))
    return plan.model
  }

  /// CVaR as Rockafellar and Uryasev write it: a threshold and what each future lies above it.
  private func addTail(
    _ tail: Double, _ recourse: RecourseBlocks, _ plan: inout PlanModel
  ) -> LinearExpression {
    let threshold = plan.model.addVariable("threshold", lower: -.infinity)
    var mean = LinearExpression(threshold)
    for leaf in tree.leaves {
      var measure = [Double](repeating: 0, count: tree.nodes.count)
      for node in tree.path(to: leaf) {
        measure[node] = 1
      }
      // One column for what the plan costs on the way to the leaf keeps the futures' rows short.
      let way = plan.model.addVariable("way_\(leaf)", lower: -.infinity)
      plan.model.addRow(
        "way", plan.planCost(measure: measure) * (1 / PlanModel.money) - way, .equal, 0)
      for future in tree.nodes[leaf].futures {
        let above = plan.model.addVariable("above_\(future)")
        plan.model.addRow(
          "above", recourse.cost[future] + way - threshold - above, .lessOrEqual, 0)
        mean.add(above, futures.weights[future] / (1 - tail))
      }
    }
    return mean
  }

  private func addService(
    _ share: Double, _ short: RiskAttitude.Shortage, _ recourse: RecourseBlocks,
    _ plan: inout PlanModel
  ) {
    var weight = LinearExpression()
    let rooms = short == .withoutRoof ? problem.recourse.hotelCap : 0
    for future in 0..<futures.count {
      let isShort = plan.model.addVariable("isShort_\(future)", kind: .binary)
      weight.add(isShort, futures.weights[future])
      for need in recourse.needs[future] where need.homes > Double(rooms) {
        // Homes of the class or above, or the future counts as short.
        var homes = LinearExpression(need.capacity)
        homes.add(isShort, need.homes - Double(rooms))
        plan.model.addRow("homes", homes, .greaterOrEqual, need.homes - Double(rooms))
      }
    }
    plan.model.addRow("service", weight, .lessOrEqual, share + MasterModel.shareTolerance)
  }
}

/// The households of each future and month that no home is left for.
struct RecourseBlocks {
  /// What the households of some class or above need in a month.
  struct Need {
    let capacity: Variable
    let homes: Double
  }

  /// The recourse cost of each future, in thousands of kroner.
  private(set) var cost: [LinearExpression]

  /// Household-months without an ordinary home in each future.
  private(set) var shortage: [LinearExpression]

  /// What is needed in each future.
  private(set) var needs: [[Need]]

  init(_ plan: inout PlanModel, futures: DemandFutures) {
    let (problem, tree) = (plan.problem, plan.tree)
    cost = Array(repeating: LinearExpression(), count: futures.count)
    shortage = cost
    needs = Array(repeating: [], count: futures.count)
    for slot in 0..<plan.slots.count {
      let homes = (0..<problem.classes).map { size in
        let homes = plan.model.addVariable("homes_\(slot)_\(size)")
        plan.model.addRow(
          "homes", plan.capacity(slot: slot, size: size) - homes, .equal, 0)
        return homes
      }
      for future in tree.nodes[plan.slots.node[slot]].futures {
        add(future, plan.slots.month[slot], homes, &plan, futures)
      }
    }
  }

  private mutating func add(
    _ future: Int, _ month: Int, _ homes: [Variable], _ plan: inout PlanModel,
    _ futures: DemandFutures
  ) {
    let recourse = plan.problem.recourse
    var hotels = LinearExpression()
    var unmet = LinearExpression()
    var needed = 0
    for size in homes.indices.reversed() {
      let hotel = plan.model.addVariable("hotel_\(future)_\(month)_\(size)")
      let emergency = plan.model.addVariable("emergency_\(future)_\(month)_\(size)")
      cost[future].add(hotel, Double(recourse.hotelPrice[size]) / PlanModel.money)
      cost[future].add(emergency, Double(recourse.emergencyPrice[size]) / PlanModel.money)
      hotels.add(hotel)
      unmet.add(hotel)
      unmet.add(emergency)
      needed += futures[future, month, class: size]
      needs[future].append(Need(capacity: homes[size], homes: Double(needed)))
      plan.model.addRow("placed", unmet + homes[size], .greaterOrEqual, Double(needed))
    }
    shortage[future] += unmet
    plan.model.addRow("hotelCap", hotels, .lessOrEqual, Double(recourse.hotelCap))
  }
}
