import LinearModel

extension LinearExpression {
  /// Adds a column some times, if there is one.
  mutating func add(column: Int?, _ coefficient: Double) {
    if let column, coefficient != 0 {
      add(Variable(index: column), coefficient)
    }
  }

  /// Adds what stands some times.
  mutating func add(_ state: StandingState, _ coefficient: Double) {
    add(column: state.ready, coefficient)
    add(column: state.gone, -coefficient)
    constant += Double(state.constant) * coefficient
  }
}

extension PlanModel {
  /// Homes of a class or above in a slot.
  func capacity(slot: Int, size: Int) -> LinearExpression {
    var homes = LinearExpression(
      Double(problem.standing[slots.month[slot]][size...].reduce(0, +)))
    for (index, unit) in units.enumerated() {
      let each = unit.homes[size...].reduce(0, +)
      if each != 0 {
        homes.add(standing[slot][index], Double(each))
      }
    }
    return homes
  }

  /// What is spent on setting up at a node, in kroner: what the budget limits.
  func setUpCost(_ node: Int) -> LinearExpression {
    nodeCost(node, unit: { Double($0.setUp) }, site: { Double($0.setUp) })
  }

  /// What is decided at a node costs: setting up, and the take-down that must follow some day.
  func decisionCost(_ node: Int) -> LinearExpression {
    var cost = nodeCost(
      node, unit: { Double($0.setUp + $0.takeDown) }, site: { Double($0.setUp + $0.takeDown) })
    if parent(node) == nil {
      for unit in units {
        // A closure decided before has been paid for.
        cost.constant +=
          problem.offers[unit.offer].kind == .closure
          ? 0 : Double(unit.committed * unit.takeDown)
      }
      for offer in problem.offers.indices where countsSite(offer) && isOpenBefore(offer) {
        cost.constant += Double(problem.offers[offer].siteCost.takeDown)
      }
    }
    return cost
  }

  /// What a month costs in a slot, recourse aside, in kroner.
  func monthlyCost(slot: Int) -> LinearExpression {
    var cost = LinearExpression()
    for (index, unit) in units.enumerated() {
      cost.add(standing[slot][index], Double(unit.monthly))
    }
    for (offer, state) in siteOpen[slot].enumerated() {
      if let state {
        cost.add(state, Double(problem.offers[offer].siteCost.monthly))
      }
    }
    return cost
  }

  /// The cost without recourse, in kroner, each node times a measure of its own.
  func planCost(measure: [Double]) -> LinearExpression {
    var cost = LinearExpression()
    for node in tree.nodes.indices where measure[node] != 0 {
      var part = decisionCost(node)
      for month in tree.nodes[node].months {
        part += monthlyCost(slot: slots.slot(node: node, month: month))
      }
      cost += part * measure[node]
    }
    return cost.merged()
  }

  /// The siting burden, in kroner as priced by the wishes, on average.
  func sitingBurden() -> LinearExpression {
    var burden = LinearExpression()
    guard !wishes.sitingPrices.isEmpty else { return burden }
    for slot in 0..<slots.count {
      for (index, unit) in units.enumerated() where problem.offers[unit.offer].kind != .closure {
        burden.add(
          standing[slot][index],
          tree.probability[slots.node[slot]] * wishes.sitingPrices[unit.offer]
            * Double(unit.modules))
      }
    }
    return burden.merged()
  }

  private func nodeCost(
    _ node: Int, unit: (OrderUnit) -> Double, site: (SiteCost) -> Double
  ) -> LinearExpression {
    var cost = LinearExpression()
    let before = parent(node)
    for (index, entry) in units.enumerated() {
      cost.addStep(
        columns.ordered[node][index], before.flatMap { columns.ordered[$0][index] }, unit(entry))
    }
    for (index, offer) in problem.offers.enumerated() {
      cost.addStep(
        columns.opened[node][index], before.flatMap { columns.opened[$0][index] },
        site(offer.siteCost))
      cost.addStep(
        columns.extended[node][index], before.flatMap { columns.extended[$0][index] },
        Double(offer.permitExtension?.cost ?? 0))
    }
    return cost
  }
}

extension LinearExpression {
  /// Adds what a count has grown by, some times.
  fileprivate mutating func addStep(_ column: Int?, _ before: Int?, _ coefficient: Double) {
    if column != before {
      add(column: column, coefficient)
      add(column: before, -coefficient)
    }
  }
}
