import CapacityProgram

/// What is left to decide at a meeting: the same problem from there on, with what was decided
/// before as commitments.
///
/// Its months are counted from the meeting's.
struct RemainingProblem: Sendable {
  /// The problem from the meeting on.
  let problem: CapacityProblem

  /// How many months lie before it.
  let shift: Int

  /// Its meetings, as indices in the whole problem.
  let meetings: [Int]

  private let state: PlanState

  /// - Parameters:
  ///   - state: What was decided before.
  ///   - meetings: The meetings that may decide, the one at which we are first.
  ///   - risk: How cost and risk are weighed from here.
  init(_ state: PlanState, meetings: [Int], risk: RiskAttitude) {
    let whole = state.problem
    let shift = whole.meetings[meetings[0]].month
    self.state = state
    self.meetings = meetings
    self.shift = shift
    var problem = whole
    problem.years = Array(whole.years.dropFirst(shift))
    problem.standing = Array(whole.standing.dropFirst(shift))
    problem.meetings = meetings.map { Meeting(month: whole.meetings[$0].month - shift) }
    problem.risk = risk
    problem.budgets = zip(whole.budgets, state.spent).map { budget, spent in
      SetUpBudget(year: budget.year, most: budget.most, committed: budget.committed + spent)
    }
    problem.precedences = whole.precedences.filter { !state.isComplete($0.first) }
    problem.offers = whole.offers.indices.map {
      Self.offer($0, state, meetings: meetings, shift: shift)
    }
    self.problem = problem
  }

  private static func offer(
    _ index: Int, _ state: PlanState, meetings: [Int], shift: Int
  ) -> CapacityOffer {
    var offer = state.problem.offers[index]
    let now = state.offers[index]
    offer.commitments = now.lots.enumerated().flatMap { module, lots in
      lots.map {
        Commitment(
          module: module, count: $0.count, readyMonth: $0.ready - shift,
          freeFrom: $0.free - shift)
      }
    }
    offer.readyMonth = meetings.map { meeting in
      now.isCleared ? nil : offer.readyMonth[meeting].map { $0 - shift }
    }
    if !offer.kind.isAllOrNothing {
      for module in offer.modules.indices {
        offer.modules[module].most -= now.gone[module]
      }
    }
    // One that ended long ago ended yesterday: nothing stands, nothing can be ordered.
    offer.lastMonth = state.lastMonth(index).map { max(-1, $0 - shift) }
    offer.permitExtension = offer.permitExtension.flatMap { later in
      // It is too late for an extension whose last meeting, or whose own end, has passed.
      guard !now.isExtended, min(later.decideBy, later.lastMonth) >= shift else { return nil }
      return PermitExtension(
        cost: later.cost, lastMonth: later.lastMonth - shift, decideBy: later.decideBy - shift)
    }
    return offer
  }

  /// What a plan of this problem decides now, in terms of the whole problem.
  ///
  /// - Parameter end: The month of the next meeting that decides; what a plan would do in its first
  ///   node from then on is left to it.
  func decisionsNow(_ plan: CapacityPlan, before end: Int) -> CapacityPlan {
    let meeting = meetings[0]
    var now = CapacityPlan()
    var orders = plan.orders.filter { $0.node == 0 }
    trim(&orders)
    now.orders = orders.map {
      CapacityPlan.Order(node: meeting, offer: $0.offer, module: $0.module, count: $0.count)
    }
    now.takeDowns = plan.takeDowns.filter { $0.node == 0 && $0.month + shift < end }.map {
      CapacityPlan.TakeDown(
        node: meeting, offer: $0.offer, module: $0.module, count: $0.count,
        month: $0.month + shift)
    }
    func moved(_ acts: [CapacityPlan.Act]) -> [CapacityPlan.Act] {
      acts.filter { $0.node == 0 }.map {
        CapacityPlan.Act(node: meeting, offer: $0.offer, month: $0.month + shift)
      }
    }
    now.openings = moved(plan.openings).filter { act in
      now.orders.contains { $0.offer == act.offer }
    }
    now.extensions = moved(plan.extensions)
    now.clearings = moved(plan.clearings).filter { $0.month < end }
    clearEmptySites(&now)
    return now
  }

  /// Orders at an offer must fit beside all that is there, even what is to go before they stand:
  /// whether it goes is decided later.
  private func trim(_ orders: inout [CapacityPlan.Order]) {
    for (index, offer) in problem.offers.enumerated() where !offer.kind.isAllOrNothing {
      var room = offer.mostModules - state.offers[index].count
      for place in orders.indices where orders[place].offer == index {
        orders[place].count = max(0, min(orders[place].count, room))
        room -= orders[place].count
      }
    }
    orders.removeAll { $0.count == 0 }
  }

  /// A site whose last modules go is cleared with them: an open site without modules is nothing
  /// that commitments can say.
  private func clearEmptySites(_ now: inout CapacityPlan) {
    var after = state
    after.apply(now)
    for (index, offer) in after.problem.offers.enumerated()
    where offer.countsSite && after.offers[index].wasOpened && !after.offers[index].isCleared
      && after.offers[index].count == 0
    {
      if let last = now.takeDowns.lazy.filter({ $0.offer == index }).map(\.month).max() {
        now.clearings.append(CapacityPlan.Act(node: meetings[0], offer: index, month: last))
      }
    }
  }
}
