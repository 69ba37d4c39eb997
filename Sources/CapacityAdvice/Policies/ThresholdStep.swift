import CapacityProgram

/// One meeting under a threshold rule.
struct ThresholdStep {
  private(set) var state: PlanState
  private(set) var decisions = CapacityPlan()
  let meeting: Int
  let households: [Int]

  private var problem: CapacityProblem { state.problem }
  private var month: Int { problem.meetings[meeting].month }

  init(state: PlanState, meeting: Int, households: [Int]) {
    self.state = state
    self.meeting = meeting
    self.households = households
  }

  /// The homes to spare, those on their way counted.
  var spare: Int {
    ThresholdRule.spare(homes: state.position(month), households: households)
  }

  mutating func decide(_ plan: CapacityPlan) {
    state.apply(plan)
    decisions.append(plan)
  }

  // MARK: Ordering

  /// Orders homes for some households more, from the offers in their order.
  ///
  /// Households that fit nowhere come first: modules that house none of them wait until all fit.
  mutating func order(for wanted: Int, from offers: [Int]) {
    var left = wanted
    for needsFit in [true, false] {
      for offer in offers {
        while left > 0, let plan = nextOrder(offer, needsFit: needsFit) {
          let homes = plan.orders.reduce(0) { sum, order in
            sum + order.count
              * problem.offers[order.offer].modules[order.module].homes.reduce(0, +)
          }
          decide(plan)
          left -= homes
        }
      }
    }
  }

  /// One module more of an offer, or the whole of it, if it may be ordered and helps.
  private func nextOrder(_ offer: Int, needsFit: Bool) -> CapacityPlan? {
    let terms = problem.offers[offer]
    guard isOrderable(offer) else { return nil }
    let choices: [[CapacityPlan.Order]]
    if terms.kind.isAllOrNothing {
      choices = [
        terms.modules.enumerated().filter { $0.element.most > 0 }.map {
          CapacityPlan.Order(
            node: meeting, offer: offer, module: $0.offset, count: $0.element.most)
        }
      ]
    } else {
      choices = cheapestModules(terms).map {
        [CapacityPlan.Order(node: meeting, offer: offer, module: $0, count: 1)]
      }
    }
    let missing = ThresholdRule.missing(homes: state.position(month), households: households)
    let short = missing.max() ?? 0
    for orders in choices {
      let opens =
        terms.countsSite && !state.offers[offer].wasOpened
        ? [
          CapacityPlan.Act(
            node: meeting, offer: offer, month: terms.readyMonth[meeting] ?? problem.months)
        ] : []
      let plan = CapacityPlan(orders: orders, openings: opens)
      if needsFit, short > 0, !helps(plan, short) { continue }
      if needsFit, short == 0 { return nil }
      if isAllowed(plan, offer) { return plan }
    }
    return nil
  }

  /// Whether fewer households fit nowhere after an order.
  private func helps(_ plan: CapacityPlan, _ short: Int) -> Bool {
    var after = state
    after.apply(plan)
    let missing = ThresholdRule.missing(homes: after.position(month), households: households)
    return (missing.max() ?? 0) < short
  }

  private func cheapestModules(_ offer: CapacityOffer) -> [Int] {
    let months = max(24, offer.lockIn)
    func cost(_ module: Int) -> Double {
      let type = offer.modules[module]
      return Double(type.setUp + type.takeDown + type.monthly * months)
        / Double(max(1, type.homes.reduce(0, +)))
    }
    return offer.modules.indices.filter { offer.modules[$0].homes.contains { $0 > 0 } }
      .sorted { (cost($0), $0) < (cost($1), $1) }
  }

  private func isOrderable(_ offer: Int) -> Bool {
    let terms = problem.offers[offer]
    guard terms.kind != .closure, !state.offers[offer].isCleared,
      let ready = terms.readyMonth[meeting]
    else { return false }
    let free = ready + terms.lockIn
    return free <= problem.months && free - 1 <= state.lastMonth(offer) ?? Int.max
      && ready <= state.lastMonth(offer) ?? Int.max
      && problem.precedences.allSatisfy { $0.then != offer || state.isComplete($0.first) }
  }

  private func isAllowed(_ plan: CapacityPlan, _ offer: Int) -> Bool {
    var after = state
    after.apply(plan)
    let terms = problem.offers[offer]
    let fits = terms.modules.enumerated().allSatisfy { module, type in
      after.offers[offer].count(module) + after.offers[offer].gone[module] <= type.most
    }
    return fits && after.offers[offer].count <= terms.mostModules
      && zip(problem.budgets, after.spent).allSatisfy { $0.most >= $0.committed + $1 }
      && problem.siteLimits.allSatisfy { keeps($0, after) { $0.site } }
      && problem.districtLimits.allSatisfy { keeps($0, after) { $0.district } }
  }

  private func keeps(
    _ limit: StandingLimit, _ after: PlanState, _ place: (CapacityOffer) -> Int
  ) -> Bool {
    var sum = 0
    for (index, offer) in problem.offers.enumerated()
    where place(offer) == limit.place && offer.kind != .closure {
      for (module, type) in offer.modules.enumerated() {
        sum +=
          after.offers[index].count(module) * (limit.unit == .homes ? type.homes.reduce(0, +) : 1)
      }
    }
    return sum <= limit.most
  }
}
