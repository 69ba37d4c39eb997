import CapacityProgram

/// What stands and is on its way after the decisions so far, one way through the meetings.
///
/// Nodes of plans are meetings here: a history has no branches.
struct PlanState: Sendable {
  /// Modules of one type that came together.
  struct Lot: Hashable, Sendable {
    var count: Int

    /// The month from which they stand.
    var ready: Int

    /// The first month in which they may be taken down.
    var free: Int
  }

  /// One offer.
  struct OfferState: Hashable, Sendable {
    /// What was ordered and not taken down, by type; the first to be free first.
    var lots: [[Lot]]

    /// How many were taken down, by type.
    var gone: [Int]

    /// Whether its site was ever opened.
    var wasOpened = false

    /// Whether its site was cleared, or the whole of it taken down.
    var isCleared = false

    /// Whether its permit was extended.
    var isExtended = false

    /// Modules of a type that stand or are on their way.
    func count(_ module: Int) -> Int { lots[module].reduce(0) { $0 + $1.count } }

    /// Modules of all types that stand or are on their way.
    var count: Int { lots.indices.reduce(0) { $0 + count($1) } }

    /// Modules ever ordered, commitments included.
    var ordered: Int { count + gone.reduce(0, +) }

    /// Modules of a type that may be taken down from a month on.
    func free(_ module: Int, by month: Int) -> Int {
      lots[module].reduce(0) { $0 + (max($1.free, $1.ready) <= month ? $1.count : 0) }
    }
  }

  let problem: CapacityProblem
  private(set) var offers: [OfferState]

  /// Homes by class that all of it brings, or takes away, once it stands.
  private var brought: [Int]

  /// What was spent on setting up since the first meeting, in kroner, by budget.
  private(set) var spent: [Int]

  /// The state before the first meeting.
  init(_ problem: CapacityProblem) {
    self.problem = problem
    spent = problem.budgets.map { _ in 0 }
    brought = Array(repeating: 0, count: problem.classes)
    offers = problem.offers.map { offer in
      var state = OfferState(
        lots: offer.modules.map { _ in [] }, gone: offer.modules.map { _ in 0 })
      for entry in offer.commitments where entry.count > 0 {
        state.lots[entry.module].append(
          Lot(count: entry.count, ready: entry.readyMonth, free: entry.freeFrom))
        state.wasOpened = true
      }
      for module in state.lots.indices {
        state.lots[module].sort { ($0.free, $0.ready) < ($1.free, $1.ready) }
      }
      return state
    }
    for (offer, terms) in problem.offers.enumerated() {
      for entry in terms.commitments where entry.count > 0 {
        bring(entry.count, entry.module, of: offer)
      }
    }
  }

  private mutating func bring(_ count: Int, _ module: Int, of offer: Int) {
    let sign = problem.offers[offer].kind == .closure ? -count : count
    for size in brought.indices {
      brought[size] += sign * problem.offers[offer].modules[module].homes[size]
    }
  }

  /// The state after some decisions, meeting by meeting.
  init(_ problem: CapacityProblem, after plan: CapacityPlan) {
    self.init(problem)
    apply(plan)
  }

  /// Adds decisions.
  mutating func apply(_ plan: CapacityPlan) {
    for order in plan.orders {
      let terms = problem.offers[order.offer]
      let ready = terms.readyMonth[order.node] ?? problem.months
      offers[order.offer].lots[order.module].append(
        Lot(count: order.count, ready: ready, free: ready + terms.lockIn))
      offers[order.offer].lots[order.module].sort { ($0.free, $0.ready) < ($1.free, $1.ready) }
      bring(order.count, order.module, of: order.offer)
      let isFirst = terms.modules.firstIndex { $0.most > 0 } == order.module
      spend(
        order.count * terms.modules[order.module].setUp
          + (terms.kind.isAllOrNothing && isFirst ? terms.siteCost.setUp : 0), at: order.node)
    }
    for act in plan.openings {
      offers[act.offer].wasOpened = true
      spend(problem.offers[act.offer].siteCost.setUp, at: act.node)
    }
    for act in plan.extensions {
      offers[act.offer].isExtended = true
      spend(problem.offers[act.offer].permitExtension?.cost ?? 0, at: act.node)
    }
    for entry in plan.takeDowns {
      takeDown(entry.count, entry.module, of: entry.offer)
    }
    for act in plan.clearings {
      offers[act.offer].isCleared = true
    }
  }

  private mutating func spend(_ amount: Int, at meeting: Int) {
    let year = problem.years[problem.meetings[meeting].month]
    for (index, budget) in problem.budgets.enumerated() where budget.year == year {
      spent[index] += amount
    }
  }

  private mutating func takeDown(_ count: Int, _ module: Int, of offer: Int) {
    var left = count
    for index in offers[offer].lots[module].indices where left > 0 {
      let taken = min(left, offers[offer].lots[module][index].count)
      offers[offer].lots[module][index].count -= taken
      left -= taken
    }
    offers[offer].lots[module].removeAll { $0.count == 0 }
    offers[offer].gone[module] += count
    bring(-(count - left), module, of: offer)
    if problem.offers[offer].kind.isAllOrNothing {
      offers[offer].isCleared = true
    }
  }

  /// The last month in which an offer may stand as decided so far; nil for no end.
  func lastMonth(_ offer: Int) -> Int? {
    let terms = problem.offers[offer]
    return offers[offer].isExtended
      ? terms.permitExtension?.lastMonth ?? terms.lastMonth : terms.lastMonth
  }

  /// Whether an offer has been ordered in full, so that those that wait for it may be.
  func isComplete(_ offer: Int) -> Bool {
    let terms = problem.offers[offer]
    let most = terms.modules.reduce(0) { $0 + $1.most }
    return offers[offer].ordered
      >= (terms.kind.isAllOrNothing ? most : min(most, terms.mostModules))
  }

  /// Homes by class in a month when all that is on its way is counted as standing.
  func position(_ month: Int) -> [Int] { zip(problem.standing[month], brought).map(+) }
}

extension CapacityOffer {
  /// Whether its site is opened and cleared apart from its modules.
  var countsSite: Bool { !kind.isAllOrNothing && !siteCost.isFree }
}

extension CapacityPlan {
  /// Adds the decisions of another plan after its own.
  mutating func append(_ other: CapacityPlan) {
    orders += other.orders
    takeDowns += other.takeDowns
    openings += other.openings
    clearings += other.clearings
    extensions += other.extensions
  }

  /// The decisions of one node.
  func decisions(at node: Int) -> CapacityPlan {
    CapacityPlan(
      orders: orders.filter { $0.node == node }, takeDowns: takeDowns.filter { $0.node == node },
      openings: openings.filter { $0.node == node },
      clearings: clearings.filter { $0.node == node },
      extensions: extensions.filter { $0.node == node })
  }
}
