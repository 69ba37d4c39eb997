import LinearModel

/// The rules of a plan as an integer program, without recourse: what may be ordered, when it
/// stands, what it costs.
///
/// Money is in thousands of kroner, so that columns are of one size.
struct PlanModel: Sendable {
  /// Kroner in a unit of the objective.
  static let money = 1000.0

  let problem: CapacityProblem
  let tree: DecisionTree
  let wishes: PlanWishes
  let units: [OrderUnit]
  let slots: Slots
  var model = LinearModel()
  var columns = PlanColumns()

  /// What stands of each unit, by slot.
  var standing: [[StandingState]] = []

  /// Whether the site of each offer is open, by slot; nil where that costs nothing.
  var siteOpen: [[StandingState?]] = []

  /// - Parameter goal: A budget that is itself looked for does not limit.
  init(
    problem: CapacityProblem, tree: DecisionTree, wishes: PlanWishes, goal: Goal = .cost
  ) {
    self.problem = problem
    self.tree = tree
    self.wishes = wishes
    units = problem.units
    slots = Slots(tree)
    addColumns()
    addStates()
    addMonotoneRows()
    addLockInRows()
    addPermitRows()
    addLimitRows()
    addSiteRows()
    addPrecedenceRows()
    addBudgetRows(besides: goal)
    addDecisionRows()
  }

  /// The node before, or nil for the root.
  func parent(_ node: Int) -> Int? { tree.nodes[node].parent }

  /// The month of a node's meeting.
  func meetingMonth(_ node: Int) -> Int { problem.meetings[tree.nodes[node].meeting].month }

  /// The month from which an order of an offer in a node stands.
  func readyMonth(_ offer: Int, _ node: Int) -> Int? {
    problem.offers[offer].readyMonth[tree.nodes[node].meeting]
  }

  /// The last month in which an offer may stand if its permit is extended where it can be.
  func end(_ offer: CapacityOffer) -> Int? {
    offer.permitExtension.map(\.lastMonth) ?? offer.lastMonth
  }

  /// Whether an order of an offer in a node can stand and keep its lock-in.
  func isOrderable(_ offer: Int, _ node: Int) -> Bool {
    guard let ready = readyMonth(offer, node) else { return false }
    let latest = end(problem.offers[offer]) ?? Int.max
    let terms = problem.offers[offer]
    return ready < problem.months && ready <= latest && ready + terms.lockIn - 1 <= latest
  }
}
