import LinearModel
import PlacementDomain
import PlacementModel

/// What a point of the elastic model comes to: who gets which home, and which cells have to change for it.
struct ElasticDeal {
  private let elastic: ElasticModel
  private let point: [Double]
  private var waiting: [[Int]]
  private var free: [[String]]
  private var changes: [ScenarioChange] = []
  private var demands: [Demand] = []
  private var kroner = 0
  /// Home of each household, by position and id.
  private var homes: [Int: String] = [:]
  /// Homes of modules in use, those beyond the present limit counted, by option and type.
  private var used: [Assignment.ModuleKey: Set<String>] = [:]

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

  private var scenario: Scenario { elastic.facts.scenario }
  private func count(_ variable: Variable) -> Int { Int(point[variable.index].rounded()) }

  private var relaxation: Relaxation {
    let pins =
      elastic.goal.isAboutPins
      ? []
      : elastic.goal.targets.sorted().compactMap { target in
        homes[target].map {
          ScenarioChange.pin(household: scenario.households[target].id, home: $0)
        }
      }
    var seen = Set<Demand>()
    return Relaxation(
      changes: changes, pins: pins, demands: demands.filter { seen.insert($0).inserted },
      kroner: kroner, needed: demands.contains { if case .maxModules = $0 { true } else { false } })
  }

  // MARK: Homes

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

  private mutating func give(_ demand: Demand, _ change: ScenarioChange) {
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

  // MARK: New homes

  private func copy(of base: Home) -> Home {
    var home = base
    let taken = Set(
      scenario.homes.map(\.id)
        + changes.compactMap { if case .newHome(let home, _) = $0 { home.id } else { nil } })
    var number = 1
    while taken.contains("\(base.id)-NEW\(number)") { number += 1 }
    home.id = "\(base.id)-NEW\(number)"
    home.option = nil
    home.module = nil
    return home
  }

  private mutating func add(_ home: Home, like base: String) {
    give(.noOtherHomes, .newHome(home, like: base))
    kroner += (home.rent ?? 0) * scenario.settings.periodDays * 12 / 365
  }

  /// A home that differs from the most fitting one in what the household needs.
  private mutating func makeHome(for index: Int) {
    let kind = elastic.classes.households[index]
    let household = waiting[index].removeFirst()
    let settings = scenario.settings
    let pairs = PairWays(facts: elastic.facts, goal: elastic.goal)
    let listed = elastic.classes.homes.filter { $0.profile.module == nil }
    let base = listed.min { left, right in
      func bars(_ homes: ConflictClasses.Homes) -> Int {
        homes.profile.letting == .one
          ? pairs.ways(kind, homes).map(\.steps.count).min() ?? 50 : 100
      }
      return (bars(left), left.profile.id) < (bars(right), right.profile.id)
    }
    guard let base = base?.profile else { return }
    var home = copy(of: base)
    home.letting = .one
    home.places = max(base.places, kind.profile.size)
    let norm = max(1, settings.limits.personsPerRoom)
    home.bedrooms = max(base.bedrooms, (kind.profile.size + norm - 1) / norm)
    home.area = base.area.map { max($0, kind.profile.size * settings.limits.areaPerPerson) }
    home.features.formUnion(kind.profile.needs)
    home.tenure = base.vulnerableArea ? .temporary : base.tenure
    home.vulnerableArea = false
    home.minorsAllowed = base.minorsAllowed || kind.profile.kind == .minor
    home.from = base.from.map { min($0, kind.wanted) }
    home.to = base.to.map { max($0, settings.to) }
    // It lies elsewhere: nothing that is said of the site holds for it.
    home.site = home.id
    homes[household] = home.id
    add(home, like: base.id)
  }

  // MARK: Norms, options, limits

  private mutating func dealNorms() {
    for demand in elastic.demands {
      guard let rungs = elastic.steps[demand], let ladder = elastic.ladders[demand],
        let step = rungs.lastIndex(where: { count($0) > 0 })
      else { continue }
      let level = ladder.levels[step]
      switch demand {
      case .personsPerRoom: give(demand, .personsPerRoom(level))
      case .singlesPerRoom: give(demand, .singlesPerRoom(level))
      case .areaPerPerson: give(demand, .areaPerPerson(level))
      case .maxWait: give(demand, .maxWaitDays(level))
      case .leadTime(let option): give(demand, .leadDays(option: option, level))
      default: break
      }
    }
    for (demand, variable) in elastic.switched where count(variable) > 0 {
      switch demand {
      case .strictOrder: give(demand, .optionOrder(.preferred))
      case .replaces(let option, let what): give(demand, .keep(option: option, what: what))
      case .permitEnd(let id):
        if let option = scenario.options.first(where: { $0.id == id }),
          option.extendTo.map({ $0 >= scenario.settings.to }) ?? false
        {
          kroner += option.extendCost
        }
      default: break
      }
    }
  }

  private mutating func dealOptions() {
    var standing: [String: Int] = [:]
    for (index, option) in scenario.options.enumerated() {
      var modules = 0
      var highest = 0
      for (position, type) in scenario.modules.enumerated() where option.modules.contains(type.id) {
        let key = Assignment.ModuleKey(option: index, module: position)
        let homes = used[key, default: []]
        let needed = (homes.count + type.homes - 1) / max(1, type.homes)
        modules += needed
        highest = max(highest, needed, homes.map { moduleNumber($0, option, type) }.max() ?? 0)
        kroner += max(0, needed - (elastic.opened.modules[key] ?? 0)) * elastic.kroner(ofModule: key)
      }
      if count(elastic.isOpen[index]) > 0, !elastic.opened.opened.contains(index) {
        kroner += max(0, elastic.kroner(ofOption: index))
      }
      standing[option.district, default: 0] += modules
      let most = max(modules, highest)
      if most > option.maxModules {
        give(.maxModules(option: option.id), .maxModules(option: option.id, most))
      }
    }
    for district in scenario.districts {
      guard let most = district.maxModules, let count = standing[district.id], count > most else {
        continue
      }
      give(
        .districtModules(district: district.id), .districtModules(district: district.id, count))
    }
  }

  /// Which of an option's modules of a type a home belongs to, from 1.
  private func moduleNumber(_ id: String, _ option: CapacityOption, _ type: ModuleType) -> Int {
    var option = option
    option.maxModules += elastic.goal.growth
    let position = type.homes(in: option).firstIndex { $0.id == id } ?? 0
    return position / max(1, type.homes) + 1
  }

  private mutating func dealResources() {
    for (resource, variable) in elastic.slack.sorted(by: { $0.key < $1.key }) {
      let more = count(variable)
      guard more > 0, let demand = elastic.demand(ofResource: resource) else { continue }
      switch demand {
      case .seats(let id):
        let seats = scenario.places.first { $0.id == id }?.seats ?? 0
        give(demand, .seats(place: id, seats + more))
      default: give(demand, .hotelNights(scenario.settings.limits.hotelNights + more))
      }
    }
  }
}
