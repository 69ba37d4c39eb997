import LinearModel
import PlacementDomain
import PlacementModel

/// What a point of the elastic model comes to: who gets which home, and which cells have to change for it.
struct ElasticDeal {
  let elastic: ElasticModel
  let point: [Double]
  var waiting: [[Int]]
  private var free: [[String]]
  var changes: [ScenarioChange] = []
  var demands: [Demand] = []
  var kroner = 0
  /// Home of each household, by position and id.
  var homes: [Int: String] = [:]
  /// Homes of modules in use, those beyond the present limit counted, by option and type.
  var used: [Assignment.ModuleKey: Set<String>] = [:]

  /// The change to the files that a point stands for.
  static func relaxation(at point: [Double], of elastic: ElasticModel) -> Relaxation {
    var deal = ElasticDeal(elastic, point)
    deal.dealHomes()
    deal.dealNorms()
    deal.dealOptions()
    deal.dealResources()
    return deal.relaxation
  }

  private init(_ elastic: ElasticModel, _ point: [Double]) {
    self.elastic = elastic
    self.point = point
    waiting = elastic.classes.households.map(\.members)
    let all = elastic.facts.scenario.homes
    free = elastic.classes.homes.map { $0.members.map { all[$0].id } }
  }

  var scenario: Scenario { elastic.facts.scenario }
  func count(_ variable: Variable) -> Int { Int(point[variable.index].rounded()) }

  private var relaxation: Relaxation {
    // Where everyone gets a home, nobody can come first.
    let pins =
      elastic.goal.isAboutPins || elastic.goal.targets.count > 1
      ? []
      : elastic.goal.targets.sorted().compactMap { target in
        homes[target].map {
          ScenarioChange.pin(household: scenario.households[target].id, home: $0)
        }
      }
    var seen = Set<Demand>()
    return Relaxation(
      changes: changes, pins: pins, demands: demands.filter { seen.insert($0).inserted },
      kroner: kroner > 0 ? kroner : nil)
  }

  private mutating func dealHomes() {
    for home in elastic.classes.homes.indices {
      let here = elastic.columns.filter { $0.homes == home && count($0.variable) > 0 }
      switch elastic.classes.homes[home].profile.letting {
      case .one: dealSingle(home, here)
      case .shared: dealShared(home, here)
      case .collective: dealCollective(home, here)
      }
    }
    for (households, variable) in elastic.madeToFit {
      for _ in 0..<count(variable) { makeHome(for: households) }
    }
    guard elastic.goal.isAboutPins else { return }
    for (index, kind) in elastic.classes.households.enumerated() where !waiting[index].isEmpty {
      give(.pin(household: kind.profile.id), .unpin(household: kind.profile.id))
    }
  }

  mutating func give(_ demand: Demand, _ change: ScenarioChange) {
    demands.append(demand)
    if !changes.contains(change) { changes.append(change) }
  }

  private mutating func place(_ column: ElasticModel.Column, in home: String) -> Int {
    let household = waiting[column.households].removeFirst()
    homes[household] = home
    giveUpForHousehold(column.way.steps)
    return household
  }

  /// What gives way in the household's own row.
  private mutating func giveUpForHousehold(_ steps: [PairWays.Step]) {
    for step in steps {
      switch step.demand {
      case .pin(let id): give(step.demand, .unpin(household: id))
      case .exclusion(let id, let entry): give(step.demand, .allow(household: id, entry: entry))
      case .need(let id, let feature):
        give(step.demand, .withoutNeed(household: id, feature: feature))
      default: break
      }
    }
  }

  private mutating func dealSingle(_ index: Int, _ here: [ElasticModel.Column]) {
    // Those for whom a home changes come first: another home is like those that stand.
    func changes(_ column: ElasticModel.Column) -> Bool {
      column.way.steps.contains { $0.demand.isOfHomes }
    }
    for column in here.filter(changes) + here.filter({ !changes($0) }) {
      for _ in 0..<count(column.variable) {
        let steps = column.way.steps
        if let id = nextHome(index) {
          _ = place(column, in: id)
          for step in steps { change(id, step) }
        } else {
          let base = elastic.classes.homes[index].profile
          let home = copy(of: base)
          _ = place(column, in: home.id)
          add(home, like: base.id)
        }
      }
    }
  }

  /// The next free home of a class, or one that one more module brings; nil where one has to be found.
  private mutating func nextHome(_ index: Int) -> String? {
    let profile = elastic.classes.homes[index].profile
    if !free[index].isEmpty {
      let id = free[index].removeFirst()
      if let key = elastic.moduleKey(profile) { used[key, default: []].insert(id) }
      return id
    }
    guard elastic.classes.homes[index].isExtra, let key = elastic.moduleKey(profile) else {
      return nil
    }
    var option = scenario.options[key.option]
    let type = scenario.modules[key.module]
    let before = Set(type.homes(in: option).map(\.id))
    option.maxModules += elastic.goal.growth
    let taken = used[key, default: []]
    let id = type.homes(in: option).map(\.id).first { !before.contains($0) && !taken.contains($0) }
    if let id { used[key, default: []].insert(id) }
    return id
  }

  private mutating func dealShared(_ index: Int, _ here: [ElasticModel.Column]) {
    for given in elastic.given where given.homes == index {
      for _ in 0..<count(given.variable) {
        guard let id = nextHome(index) else { continue }
        var room = given.persons
        var steps = Set(elastic.sharingSteps(elastic.classes.homes[index], given.persons) ?? [])
        for column in here
        where elastic.classes.households[column.households].group == given.group {
          while room > 0, remaining(column) > 0 {
            placed[column.variable.index, default: 0] += 1
            _ = place(column, in: id)
            steps.formUnion(column.way.steps)
            room -= 1
          }
        }
        // Places are needed for those who came, who may be fewer than the home was given for.
        let persons = given.persons - room
        for step in merged(steps) {
          if case .places = step.demand {
            let places = elastic.classes.homes[index].profile.places
            guard persons > places else { continue }
            change(id, .init(demand: step.demand, level: persons))
          } else {
            change(id, step)
          }
        }
      }
    }
  }

  private var placed: [Int: Int] = [:]
  private func remaining(_ column: ElasticModel.Column) -> Int {
    count(column.variable) - placed[column.variable.index, default: 0]
  }

  private mutating func dealCollective(_ index: Int, _ here: [ElasticModel.Column]) {
    guard !here.isEmpty, let id = nextHome(index) else { return }
    var steps: Set<PairWays.Step> = []
    var persons = 0
    for column in here {
      for _ in 0..<count(column.variable) {
        let household = place(column, in: id)
        persons += scenario.households[household].size
        steps.formUnion(column.way.steps)
      }
    }
    for step in merged(steps) { change(id, step) }
    if persons > elastic.classes.homes[index].profile.places {
      let ids = elastic.classes.homes[index].members.map { scenario.homes[$0].id }
      change(id, .init(demand: .places(homes: ids), level: persons))
    }
  }

  /// For each demand the step that goes furthest: the earliest first day, the latest last day.
  private func merged(_ steps: Set<PairWays.Step>) -> [PairWays.Step] {
    var furthest: [Demand: Int] = [:]
    for step in steps {
      let known = furthest[step.demand] ?? step.level
      if case .firstDay = step.demand {
        furthest[step.demand] = min(known, step.level)
      } else {
        furthest[step.demand] = max(known, step.level)
      }
    }
    return furthest.map { PairWays.Step(demand: $0.key, level: $0.value) }
      .sorted { String(describing: $0.demand) < String(describing: $1.demand) }
  }

  /// What changes in one home's row.
  private mutating func change(_ id: String, _ step: PairWays.Step) {
    switch step.demand {
    case .places: give(step.demand, .places(home: id, step.level))
    case .firstDay: give(step.demand, .firstDay(home: id, Day(number: step.level)))
    case .lastDay: give(step.demand, .lastDay(home: id, Day(number: step.level)))
    case .vulnerableArea: give(step.demand, .notVulnerable(home: id))
    case .minors: give(step.demand, .takesMinors(home: id))
    case .minorsInModules(let module): give(step.demand, .moduleTakesMinors(module: module))
    case .permitEnd(let option):
      give(step.demand, .permitEnd(option: option, Day(number: step.level)))
    default: break
    }
  }
}
