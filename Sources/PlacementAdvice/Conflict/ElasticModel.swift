import GLPKSolver
import LinearModel
import PlacementDomain
import PlacementModel

/// The question of a goal as an integer program in which every demand can give way, at a price.
///
/// A pair that demands forbid is a column whose use needs all of them to give way; rows have slack of the same
/// kind. With some demands fixed it answers whether the goal can be reached; with prices, what is cheapest.
/// `docs/conflicts.md` has the mathematics.
struct ElasticModel {
  /// Households of a class in homes of a class, in one way.
  struct Column {
    let households: Int
    let homes: Int
    let way: PairWays.Way
    let variable: Variable
  }

  /// Shared homes of a class given to a group, each for so many.
  struct Given {
    let homes: Int
    let group: String
    let persons: Int
    let variable: Variable
  }

  let facts: PlacementFacts
  let goal: ConflictGoal
  let classes: ConflictClasses
  /// What is opened already, so that it costs nothing more.
  let opened: Assignment
  var model = LinearModel()
  /// Demands that can give way here, in the order in which they were met.
  private(set) var demands: [Demand] = []
  private var position: [Demand: Int] = [:]
  /// For each variable the demands that have to give way for it to be above zero.
  private var needs: [Int: Set<Int>] = [:]
  /// Points, or thousands of kroner, of each variable by reluctance.
  private var prices: [Reluctance: LinearExpression] = [:]
  var columns: [Column] = []
  var given: [Given] = []
  /// Homes made to fit a household that nothing else would help; for prices only.
  var madeToFit: [(households: Int, variable: Variable)] = []
  var ladders: [Demand: Ladder] = [:]
  /// The steps of each ladder.
  var steps: [Demand: [Variable]] = [:]
  /// Whether a demand gives way at all, where that is a price of its own.
  private var switches: [Demand: Variable] = [:]
  /// Homes of each class that somebody lives in.
  var inUse: [Int: LinearExpression] = [:]
  var isOpen: [Variable] = []
  var modules: [Assignment.ModuleKey: LinearExpression] = [:]
  var extraModules: [Assignment.ModuleKey: Variable] = [:]
  /// How much a resource gives way.
  var slack: [Int: Variable] = [:]

  /// The program of a goal.
  init(_ facts: PlacementFacts, _ goal: ConflictGoal, opened: Assignment = Assignment()) {
    self.facts = facts
    self.goal = goal
    self.opened = opened
    classes = ConflictClasses(facts, goal)
    let pairs = PairWays(facts: facts, goal: goal)
    let ways = classes.households.map { household in
      classes.homes.map { pairs.ways(household, $0) }
    }
    addLadders(ways)
    addOptions()
    addColumns(ways)
    addHouseholds()
    for index in classes.homes.indices { addHomes(index) }
    addModuleRows()
    addOrder()
    addResources()
  }

  /// A variable that is zero unless its demands give way.
  mutating func add(
    _ name: String, upper: Int, needing demands: [Demand] = [], binary: Bool = false
  ) -> Variable {
    let variable = model.addVariable(
      name, upper: Double(upper), kind: binary ? .binary : .integer)
    if !demands.isEmpty { needs[variable.index] = Set(demands.map { number(of: $0) }) }
    return variable
  }

  /// What a unit of a variable costs.
  mutating func price(_ variable: Variable, _ reluctance: Reluctance, _ points: Int) {
    guard points > 0 else { return }
    prices[reluctance, default: LinearExpression()].add(variable, Double(points))
  }

  /// A variable that is 1 where a demand gives way, at the price of one changed cell.
  mutating func gives(_ demand: Demand) -> Variable {
    if let known = switches[demand] { return known }
    let variable = add("gives_\(switches.count)", upper: 1, needing: [demand], binary: true)
    price(variable, demand.reluctance, Self.cell)
    if case .permitEnd(let id) = demand,
      let option = facts.scenario.options.first(where: { $0.id == id }),
      option.extendTo.map({ $0 >= facts.scenario.settings.to }) ?? false
    {
      price(variable, .money, Self.thousands(option.extendCost))
    }
    switches[demand] = variable
    return variable
  }

  /// Demands that give way at one price, with whether they do, in an order of their own.
  var switched: [(demand: Demand, variable: Variable)] {
    switches.sorted { $0.value.index < $1.value.index }.map { ($0.key, $0.value) }
  }

  /// The number of a demand, which is new when it is first met.
  private mutating func number(of demand: Demand) -> Int {
    if let known = position[demand] { return known }
    position[demand] = demands.count
    demands.append(demand)
    return demands.count - 1
  }

  /// Points of one changed cell; each day, place or seat adds one more, so that few cells come first.
  static let cell = 100
  /// The most that days, places or seats add to one cell.
  static let mostAmount = 99
  /// Points of a home that has to be found, and of one that has to be made to fit.
  static let home = 150
  static let madeToFit = 1000

  /// Kroner in thousands, rounded up; saving is not counted.
  static func thousands(_ kroner: Int) -> Int { max(0, (kroner + 999) / 1000) }

  // MARK: Solving

  /// Nodes after which a question counts as open.
  private static let nodeLimit = 20_000

  /// Whether the goal can be reached when only these demands give way; nil if that is not decided.
  func isReachable(giving allowed: Set<Int>) throws -> Bool? {
    var model = fixed { $0.isSubset(of: allowed) }
    for home in madeToFit { model.setBounds(of: home.variable, lower: 0, upper: 0) }
    model.setObjective(LinearExpression())
    let outcome = try solve(model)
    switch outcome.termination {
    case .infeasible: return false
    default: return outcome.incumbent == nil ? nil : true
    }
  }

  /// The cheapest way to the goal: as little as possible of what is given up last, then of what is given up
  /// before it, at last the fewest kroner.
  ///
  /// - Parameter isAllowed: Which demands may give way.
  /// - Returns: The point; nil where there is none, or where it is not proven.
  func cheapest(_ isAllowed: (Demand) -> Bool) throws -> [Double]? {
    let allowed = Set(demands.indices.filter { isAllowed(demands[$0]) })
    var model = fixed { $0.isSubset(of: allowed) }
    if !isAllowed(.noOtherHomes) {
      for home in madeToFit { model.setBounds(of: home.variable, lower: 0, upper: 0) }
    }
    var point: [Double]?
    for reluctance in Reluctance.allCases.reversed() {
      guard let price = prices[reluctance] else { continue }
      // What the last point does without is the least already.
      if let point, price.value(at: point) == 0 {
        model.addRow("held_\(reluctance)", price, .lessOrEqual, 0)
        continue
      }
      model.setObjective(price)
      let outcome = try solve(model)
      guard outcome.termination == .optimal, let found = outcome.incumbent else { return nil }
      point = found.values
      model.addRow("held_\(reluctance)", price, .lessOrEqual, found.objective.rounded())
    }
    guard point == nil else { return point }
    return try solve(model).incumbent?.values
  }

  /// The model in which a variable is zero unless the demands that it needs may give way.
  private func fixed(_ mayGiveWay: (Set<Int>) -> Bool) -> LinearModel {
    var model = model
    for (index, demands) in needs where !mayGiveWay(demands) {
      model.setBounds(of: Variable(index: index), lower: 0, upper: 0)
    }
    return model
  }

  private func solve(_ model: LinearModel) throws -> SolveOutcome {
    try GLPKSolver.solve(
      model,
      options: SolveOptions(
        nodeLimit: Self.nodeLimit, objectiveStep: 1, cuts: .all, cutsAtRootOnly: true,
        presolve: true))
  }
}
