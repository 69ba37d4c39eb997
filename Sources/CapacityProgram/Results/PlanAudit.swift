/// A rule that a plan breaks, and where.
public struct PlanViolation: Hashable, Sendable {
  /// The rules of a plan.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// An order at a meeting at which the offer cannot be ordered.
    case notOrderable
    /// More ordered than there is.
    case mostOrdered
    /// Part of an offer that is all or nothing.
    case allOrNothing
    /// Taken down before the lock-in, or more than stands, or what cannot be ended.
    case lockIn
    /// Standing after the permit's end.
    case permit
    /// More standing at an offer, site or in a district than may.
    case limit
    /// Modules ordered or standing without an open site.
    case site
    /// Ordered before the offer that goes first.
    case precedence
    /// More spent on setting up in a year than its budget.
    case budget
    /// An extension that cannot be decided then, or twice.
    case permitExtension
    /// A forbidden order made, or a forced one not.
    case decision
  }

  /// The rule.
  public var rule: Rule

  /// The node in which it shows.
  public var node: Int

  /// The offer, or -1 where it is not one.
  public var offer: Int

  /// A violation.
  public init(rule: Rule, node: Int, offer: Int) {
    self.rule = rule
    self.node = node
    self.offer = offer
  }
}

extension CapacityPlanner {
  /// Every rule that a plan breaks, checked on its decisions one by one and in whole numbers,
  /// apart from the algebra of the program.
  public func violations(
    of plan: CapacityPlan, wishes: PlanWishes = PlanWishes()
  ) -> [PlanViolation] {
    var audit = PlanAudit(plan: plan, problem: problem, tree: tree, wishes: wishes)
    audit.check()
    return audit.found
  }
}

/// Walks down each way through the tree and checks it as a history.
private struct PlanAudit {
  let plan: CapacityPlan
  let problem: CapacityProblem
  let tree: DecisionTree
  let wishes: PlanWishes
  let table: StandingTable
  private(set) var found: [PlanViolation] = []

  init(plan: CapacityPlan, problem: CapacityProblem, tree: DecisionTree, wishes: PlanWishes) {
    self.plan = plan
    self.problem = problem
    self.tree = tree
    self.wishes = wishes
    table = StandingTable(plan, in: problem, tree: tree)
  }

  mutating func check() {
    checkOrders()
    for leaf in tree.leaves {
      let path = tree.path(to: leaf)
      for offer in problem.offers.indices {
        checkHistory(of: offer, path)
      }
      checkBudgets(path)
    }
    for slot in 0..<table.slots.count {
      checkLimits(slot)
    }
    checkDecisions()
  }

  private mutating func report(_ rule: PlanViolation.Rule, _ node: Int, _ offer: Int = -1) {
    let violation = PlanViolation(rule: rule, node: node, offer: offer)
    if !found.contains(violation) {
      found.append(violation)
    }
  }

  private func meetingMonth(_ node: Int) -> Int {
    problem.meetings[tree.nodes[node].meeting].month
  }

  private mutating func checkOrders() {
    for order in plan.orders {
      let offer = problem.offers[order.offer]
      if offer.readyMonth[tree.nodes[order.node].meeting] == nil || order.count < 0 {
        report(.notOrderable, order.node, order.offer)
      }
      if offer.kind.isAllOrNothing, order.count != offer.modules[order.module].most {
        report(.allOrNothing, order.node, order.offer)
      }
    }
    for act in plan.extensions {
      let later = problem.offers[act.offer].permitExtension
      if later.map({ meetingMonth(act.node) > $0.decideBy }) ?? true {
        report(.permitExtension, act.node, act.offer)
      }
    }
  }

  private mutating func checkHistory(of offer: Int, _ path: [Int]) {
    let terms = problem.offers[offer]
    let orders = plan.orders.filter { $0.offer == offer && path.contains($0.node) }
    let takeDowns = plan.takeDowns.filter { $0.offer == offer && path.contains($0.node) }
    for (module, type) in terms.modules.enumerated() {
      let before = terms.commitments.filter { $0.module == module }
      // Pairs of the month from which a module may go, one entry per module.
      var free = before.flatMap {
        [Int](repeating: max($0.freeFrom, $0.readyMonth), count: $0.count)
      }
      for order in orders where order.module == module {
        let ready = terms.readyMonth[tree.nodes[order.node].meeting] ?? Int.max / 2
        free += [Int](repeating: ready + max(1, terms.lockIn), count: order.count)
      }
      if free.count > type.most {
        report(.mostOrdered, path[path.count - 1], offer)
      }
      free.sort()
      let gone = takeDowns.filter { $0.module == module }.sorted { $0.month < $1.month }
        .flatMap { entry in
          [(node: Int, month: Int)](repeating: (entry.node, entry.month), count: entry.count)
        }
      for (index, entry) in gone.enumerated() where index >= free.count || free[index] > entry.month
      {
        report(.lockIn, entry.node, offer)
      }
    }
    for entry in takeDowns {
      let atEnd =
        entry.month == terms.lastMonth.map { $0 + 1 }
        || entry.month == terms.permitExtension.map { $0.lastMonth + 1 }
      if terms.kind == .closure
        || !(atEnd || (terms.canEnd && entry.month == meetingMonth(entry.node)))
      {
        report(.lockIn, entry.node, offer)
      }
    }
    checkPermit(of: offer, path)
    checkSite(of: offer, path, orders)
    checkPrecedence(of: offer, path, orders)
  }

  private mutating func checkPermit(of offer: Int, _ path: [Int]) {
    let terms = problem.offers[offer]
    let extensions = plan.extensions.filter { $0.offer == offer && path.contains($0.node) }
    if extensions.count > 1 {
      report(.permitExtension, extensions[1].node, offer)
    }
    let last =
      extensions.isEmpty ? terms.lastMonth : terms.permitExtension?.lastMonth ?? terms.lastMonth
    guard let last else { return }
    for node in path {
      for month in tree.nodes[node].months where month > last {
        let slot = table.slots.slot(node: node, month: month)
        if table.modules[slot][offer].contains(where: { $0 != 0 }) {
          report(.permit, node, offer)
        }
      }
    }
  }

  private mutating func checkSite(
    of offer: Int, _ path: [Int], _ orders: [CapacityPlan.Order]
  ) {
    let terms = problem.offers[offer]
    guard !terms.kind.isAllOrNothing, !terms.siteCost.isFree else { return }
    let openings = plan.openings.filter { $0.offer == offer && path.contains($0.node) }
    let isOpenBefore = terms.commitments.contains { $0.count > 0 }
    if openings.count + (isOpenBefore ? 1 : 0) > 1 {
      report(.site, openings[openings.count - 1].node, offer)
    }
    for order in orders
    where !isOpenBefore && !(openings.contains { $0.node <= order.node }) {
      report(.site, order.node, offer)
    }
    for node in path {
      for month in tree.nodes[node].months {
        let slot = table.slots.slot(node: node, month: month)
        if !table.isOpen[slot][offer], table.modules[slot][offer].contains(where: { $0 > 0 }) {
          report(.site, node, offer)
        }
      }
    }
  }

  private mutating func checkPrecedence(
    of offer: Int, _ path: [Int], _ orders: [CapacityPlan.Order]
  ) {
    for pair in problem.precedences where pair.then == offer {
      let first = problem.offers[pair.first]
      let full = min(first.mostModules, first.modules.reduce(0) { $0 + $1.most })
      for order in orders {
        let made =
          first.commitments.reduce(0) { $0 + $1.count }
          + plan.orders.reduce(0) { sum, other in
            other.offer == pair.first && path.contains(other.node) && other.node <= order.node
              ? sum + other.count : sum
          }
        if made < full {
          report(.precedence, order.node, offer)
        }
      }
    }
  }

  private mutating func checkBudgets(_ path: [Int]) {
    let ledger = PlanLedger(plan, table, in: problem, tree: tree)
    for budget in problem.budgets {
      let nodes = path.filter { problem.years[meetingMonth($0)] == budget.year }
      let spent = nodes.reduce(budget.committed) { $0 + ledger.setUp[$1] }
      if let last = nodes.last, spent > budget.most {
        report(.budget, last)
      }
    }
  }

  private mutating func checkLimits(_ slot: Int) {
    let node = table.slots.node[slot]
    func standing(_ limit: StandingLimit, _ place: (CapacityOffer) -> Int) -> Int {
      var sum = 0
      for (index, offer) in problem.offers.enumerated()
      where place(offer) == limit.place && offer.kind != .closure {
        for (type, count) in zip(offer.modules, table.modules[slot][index]) {
          sum += count * (limit.unit == .homes ? type.homes.reduce(0, +) : 1)
        }
      }
      return sum
    }
    for limit in problem.siteLimits where standing(limit, { $0.site }) > limit.most {
      report(.limit, node)
    }
    for limit in problem.districtLimits where standing(limit, { $0.district }) > limit.most {
      report(.limit, node)
    }
    for (index, offer) in problem.offers.enumerated()
    where table.modules[slot][index].reduce(0, +) > offer.mostModules {
      report(.limit, node, index)
    }
  }

  private mutating func checkDecisions() {
    for node in tree.nodes.indices {
      func ordered(_ wish: PlanWishes.Decision) -> Int {
        plan.orders.reduce(0) {
          $1.node == node && $1.offer == wish.offer ? $0 + $1.count : $0
        }
      }
      for wish in wishes.forbidden
      where wish.meeting == tree.nodes[node].meeting && ordered(wish) > 0 {
        report(.decision, node, wish.offer)
      }
      for wish in wishes.forced where wish.meeting == tree.nodes[node].meeting {
        let least = problem.offers[wish.offer].kind.isAllOrNothing ? 1 : wish.modules
        if ordered(wish) < least {
          report(.decision, node, wish.offer)
        }
      }
    }
  }
}
