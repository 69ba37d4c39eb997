import LinearModel
import PlacementDomain

/// The placement as an integer program over classes.
///
/// Columns are made here; every rule, soft limit and burden adds its own rows. `docs/model.md` has
/// the mathematics.
struct PlacementProgram {
  /// Households of a class in homes of a class.
  struct Column {
    let household: Int
    let home: Int
    let variable: Variable
    /// No more than this many can be.
    let upper: Int
    let cost: PairCost
  }

  /// Households of a class that get a home that is theirs already, in homes of a class.
  struct Stay {
    let household: Int
    let home: Int
    let claim: Claim
    let variable: Variable
  }

  /// A class of shared homes and a sharing group, by positions.
  struct GroupKey: Hashable, Comparable {
    let home: Int
    let group: Int

    static func < (left: GroupKey, right: GroupKey) -> Bool {
      (left.home, left.group) < (right.home, right.group)
    }
  }

  /// What a household class of one bears for its ties to other households, weighted.
  struct TieMinutes {
    let household: Int
    let minutes: Variable
  }

  let facts: PlacementFacts
  let sight: Sight
  let classes: ClassTables
  /// Terms that are measured apart from the burden.
  let measured: [BurdenID]
  var model = LinearModel()
  private(set) var columns: [Column] = []
  private var columnsByHousehold: [[Int]] = []
  private var columnsByHome: [[Int]] = []
  /// Households of each class without a home.
  private(set) var unplaced: [Variable] = []
  /// Whether each option is opened.
  private(set) var opened: [Variable] = []
  /// Modules of each type at each option.
  private(set) var modules: [Assignment.ModuleKey: Variable] = [:]
  /// Shared homes of a class that are given to a group.
  private(set) var given: [GroupKey: Variable] = [:]
  /// Homes of each class that someone lives in.
  private(set) var inUse: [LinearExpression] = []
  private(set) var stays: [Stay] = []
  /// Written by the burden of ties.
  var ties: [TieMinutes] = []

  /// The program of a formulation, with as many classes as an objective of that sight needs.
  init(_ table: PairTable, _ formulation: Formulation, _ sight: Sight = .burdens) {
    facts = table.profiles.facts
    self.sight = sight
    measured = table.measured
    classes = ClassTables(table, formulation, sight)
    addOptions()
    addPairs()
    addHomesInUse()
    addStays()
    for rule in RuleBook.all { rule.constrain(&self) }
  }

  /// Columns of a household class.
  func columns(ofHousehold index: Int) -> [Column] { columnsByHousehold[index].map { columns[$0] } }

  /// Columns of a home class.
  func columns(ofHome index: Int) -> [Column] { columnsByHome[index].map { columns[$0] } }

  /// Placed households of a class.
  func sum(ofHousehold index: Int) -> LinearExpression {
    LinearExpression(sum: columnsByHousehold[index].map { columns[$0].variable })
  }

  /// Households placed in a district, each counted so much.
  func sum(inDistrict district: Int, count: (HouseholdClass) -> Double) -> LinearExpression {
    var sum = LinearExpression()
    for column in columns where classes.homes[column.home].district == district {
      sum.add(column.variable, count(classes.households[column.household]))
    }
    return sum
  }

  /// Households of a class by district; without a district, those without a home.
  func districts(ofHousehold index: Int) -> [(district: Int?, sum: LinearExpression)] {
    var sums: [Int: LinearExpression] = [:]
    for column in columns(ofHousehold: index) {
      sums[classes.homes[column.home].district, default: LinearExpression()] += column.variable
    }
    return sums.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      + [(nil, LinearExpression(unplaced[index]))]
  }

  /// In each collective home, what its households use together keeps within a limit.
  mutating func limitCollectives(
    named name: String, by limit: (Home, Settings) -> Int?, using use: (Household) -> Int
  ) {
    for home in classes.homes.indices where classes.homes[home].profile.letting == .collective {
      guard let most = limit(classes.homes[home].profile, facts.scenario.settings) else { continue }
      var sum = LinearExpression()
      for column in columns(ofHome: home) {
        sum.add(column.variable, Double(use(classes.households[column.household].profile)))
      }
      sum -= inUse[home] * Double(most)
      model.addRow("\(name)_\(home)", sum, .lessOrEqual, 0)
    }
  }

  private mutating func addOptions() {
    let scenario = facts.scenario
    for (index, option) in scenario.options.enumerated() {
      opened.append(
        model.addVariable("open_\(index)", kind: .binary, branchPriority: BranchPriority.open))
      for module in option.modules.compactMap({ facts.moduleIndex[$0] }) {
        modules[Assignment.ModuleKey(option: index, module: module)] = model.addVariable(
          "modules_\(index)_\(module)", upper: Double(option.maxModules), kind: .integer,
          branchPriority: BranchPriority.module)
      }
    }
  }

  private mutating func addPairs() {
    columnsByHousehold = [[Int]](repeating: [], count: classes.households.count)
    columnsByHome = [[Int]](repeating: [], count: classes.homes.count)
    for (household, members) in classes.households.enumerated() {
      for (home, alike) in classes.homes.enumerated() {
        guard let cost = classes.pairs[household][home] else { continue }
        let room = alike.profile.letting == .one ? alike.count : members.count
        let upper = min(members.count, room)
        let variable = model.addVariable(
          "x_\(household)_\(home)", upper: Double(upper), kind: upper == 1 ? .binary : .integer,
          branchPriority: BranchPriority.count)
        columnsByHousehold[household].append(columns.count)
        columnsByHome[home].append(columns.count)
        columns.append(
          Column(
            household: household, home: home, variable: variable, upper: upper, cost: cost))
      }
      unplaced.append(
        model.addVariable(
          "unplaced_\(household)", upper: Double(members.count), kind: .integer,
          branchPriority: BranchPriority.unplaced))
    }
  }

  private mutating func addHomesInUse() {
    for (home, alike) in classes.homes.enumerated() {
      switch alike.profile.letting {
      case .one:
        inUse.append(LinearExpression(sum: columnsByHome[home].map { columns[$0].variable }))
      case .shared:
        let groups = Set(
          columns(ofHome: home).compactMap { classes.households[$0.household].group })
        var sum = LinearExpression()
        for group in groups.sorted() {
          let variable = model.addVariable(
            "given_\(home)_\(group)", upper: Double(alike.count), kind: .integer,
            branchPriority: BranchPriority.given)
          given[GroupKey(home: home, group: group)] = variable
          sum += variable
        }
        inUse.append(sum)
      case .collective where alike.option == nil && alike.replacers.isEmpty:
        inUse.append(LinearExpression(1))
      case .collective:
        let variable = model.addVariable(
          "used_\(home)", kind: .binary, branchPriority: BranchPriority.module)
        inUse.append(LinearExpression(variable))
      }
    }
  }

  /// Nobody stays by two claims at once: a household with two claims is alone in its class, and so are
  /// homes that several households claim.
  private mutating func addStays() {
    let claims = Claims(facts, sight)
    guard !claims.isEmpty else { return }
    for column in columns {
      let counts = claims.counts(
        of: classes.households[column.household].members,
        in: classes.homes[column.home].members)
      guard !counts.isEmpty else { continue }
      var staying = LinearExpression()
      for claim in Claim.allCases {
        guard let count = counts[claim] else { continue }
        // Only beside others can a claim be met in part.
        let variable = model.addVariable(
          "\(claim.rawValue)_\(column.household)_\(column.home)", upper: Double(count),
          kind: counts.count > 1 ? .integer : .continuous,
          branchPriority: counts.count > 1 ? BranchPriority.person : 0)
        stays.append(
          Stay(household: column.household, home: column.home, claim: claim, variable: variable))
        staying += variable
      }
      model.addRow(
        "staying_\(column.household)_\(column.home)", staying - column.variable, .lessOrEqual, 0)
    }
  }
}
