import CapacityProgram

extension ThresholdStep {
  /// Takes down and gives up what may go while more homes than some are to spare, dearest first.
  mutating func end(to least: Int) {
    let month = state.problem.meetings[meeting].month
    for (offer, module) in dearestFirst() {
      if state.problem.offers[offer].kind.isAllOrNothing {
        endWhole(offer, month, least: least)
      } else {
        endModules(offer, module, month, least: least)
      }
    }
    for (offer, terms) in state.problem.offers.enumerated()
    where terms.kind == .closure && terms.readyMonth[meeting] != nil
      && state.offers[offer].ordered == 0
    {
      let orders = terms.modules.enumerated().filter { $0.element.most > 0 }.map {
        CapacityPlan.Order(
          node: meeting, offer: offer, module: $0.offset, count: $0.element.most)
      }
      endIfSpare(CapacityPlan(orders: orders), least: least)
    }
  }

  /// Types of module that stand, the one with the greatest monthly cost for a home first.
  private func dearestFirst() -> [(offer: Int, module: Int)] {
    var found: [(offer: Int, module: Int, cost: Double)] = []
    for (offer, terms) in state.problem.offers.enumerated()
    where terms.kind != .closure && terms.canEnd {
      let first = terms.modules.firstIndex { $0.most > 0 }
      for (module, type) in terms.modules.enumerated() where state.offers[offer].count(module) > 0 {
        if terms.kind.isAllOrNothing, module != first { continue }
        let homes = max(1, type.homes.reduce(0, +))
        found.append((offer, module, Double(type.monthly) / Double(homes)))
      }
    }
    return found.sorted { (-$0.cost, $0.offer, $0.module) < (-$1.cost, $1.offer, $1.module) }
      .map { ($0.offer, $0.module) }
  }

  private mutating func endModules(_ offer: Int, _ module: Int, _ month: Int, least: Int) {
    let free = state.offers[offer].free(module, by: month)
    var count = 0
    // One by one: how many may go depends on which households still fit.
    while count < free {
      var after = state
      after.apply(takeDown(offer, module, count + 1, month))
      guard spare(after) >= least else { break }
      count += 1
    }
    guard count > 0 else { return }
    var plan = takeDown(offer, module, count, month)
    if state.problem.offers[offer].countsSite, state.offers[offer].count == count {
      plan.clearings = [CapacityPlan.Act(node: meeting, offer: offer, month: month)]
    }
    decide(plan)
  }

  private mutating func endWhole(_ offer: Int, _ month: Int, least: Int) {
    let now = state.offers[offer]
    guard now.lots.indices.allSatisfy({ now.free($0, by: month) == now.count($0) }) else { return }
    var plan = CapacityPlan()
    for module in now.lots.indices where now.count(module) > 0 {
      plan.append(takeDown(offer, module, now.count(module), month))
    }
    endIfSpare(plan, least: least)
  }

  private mutating func endIfSpare(_ plan: CapacityPlan, least: Int) {
    var after = state
    after.apply(plan)
    if spare(after) >= least {
      decide(plan)
    }
  }

  private func takeDown(_ offer: Int, _ module: Int, _ count: Int, _ month: Int) -> CapacityPlan {
    CapacityPlan(takeDowns: [
      CapacityPlan.TakeDown(
        node: meeting, offer: offer, module: module, count: count, month: month)
    ])
  }

  private func spare(_ state: PlanState) -> Int {
    ThresholdRule.spare(
      homes: state.position(state.problem.meetings[meeting].month), households: households)
  }

  /// Takes down what must go before the next meeting.
  mutating func endPermits() {
    decide(
      state.requiredEndings(
        at: meeting, before: state.problem.nextMeetingMonth(after: meeting)))
  }
}
