import PlacementDomain
import PlacementModel

extension ElasticModel {
  /// A minimal conflict; nil where the goal can be reached, and where that is not decided.
  ///
  /// - Parameter given: Demands, by number, that have given way already and are no members.
  func conflict(besides given: Set<Int> = []) throws -> MinimalConflict? {
    guard try isReachable(giving: given) == false else { return nil }
    let all = Set(demands.indices)
    // What is about one household or the whole scenario says more than what is about single homes.
    let order = demands.indices.filter { !given.contains($0) }.sorted {
      (demands[$0].isOfHomes ? 1 : 0, $0) < (demands[$1].isOfHomes ? 1 : 0, $1)
    }
    var search = Irreducible { kept in
      try isReachable(giving: all.subtracting(kept)).map { !$0 }
    }
    let members = try search.members(of: order)
    let others = all.subtracting(members).sorted()
    return MinimalConflict(
      members: try members.map { number in
        MinimalConflict.Member(
          demand: demands[number], lift: lift(demands[number]),
          sufficesAlone: try isReachable(giving: [number]) == true)
      },
      others: others.flatMap { lift(demands[$0]) }, isProven: search.isProven)
  }

  /// The cheapest change that reaches the goal, and behind it those of one kind alone.
  func relaxations() throws -> [Relaxation] {
    var found: [Relaxation] = []
    func add(_ isAllowed: (Demand) -> Bool) throws {
      guard let point = try cheapest(isAllowed) else { return }
      let relaxation = ElasticDeal.relaxation(at: point, of: self)
      if !found.contains(where: { $0.demands == relaxation.demands }) { found.append(relaxation) }
    }
    // What is given up last costs nothing where the goal can be reached without it, so the first that reaches it
    // is the cheapest of all, and its program is far smaller than that of all.
    for reluctance in Reluctance.allCases where reluctance < .never && found.isEmpty {
      try add { $0.reluctance <= reluctance }
    }
    for reluctance in Reluctance.allCases where reluctance < .never {
      try add { $0.reluctance == reluctance }
    }
    return found
  }

  /// The changes by which a demand is given up altogether.
  func lift(_ demand: Demand) -> [ScenarioChange] {
    let scenario = facts.scenario
    let persons = max(1, scenario.households.reduce(0) { $0 + $1.size })
    switch demand {
    case .pin(let id): return [.unpin(household: id)]
    case .exclusion(let id, let entry): return [.allow(household: id, entry: entry)]
    case .need(let id, let feature): return [.withoutNeed(household: id, feature: feature)]
    case .places(let homes): return homes.map { .places(home: $0, min(10_000, persons)) }
    case .firstDay(let homes): return homes.map { .firstDay(home: $0, nil) }
    case .lastDay(let homes): return homes.map { .lastDay(home: $0, nil) }
    case .vulnerableArea(let homes): return homes.map { .notVulnerable(home: $0) }
    case .minors(let homes): return homes.map { .takesMinors(home: $0) }
    case .minorsInModules(let module): return [.moduleTakesMinors(module: module)]
    case .leadTime(let option): return [.leadDays(option: option, 0)]
    case .permitEnd(let option): return [.permitEnd(option: option, nil)]
    case .maxModules(let id):
      let most = scenario.options.first { $0.id == id }?.maxModules ?? 0
      return [.maxModules(option: id, most + goal.growth)]
    case .districtModules(let district): return [.districtModules(district: district, nil)]
    case .replaces(let option, let what): return [.keep(option: option, what: what)]
    case .strictOrder: return [.optionOrder(.preferred)]
    case .personsPerRoom: return [.personsPerRoom(min(100, persons))]
    case .singlesPerRoom: return [.singlesPerRoom(min(100, persons))]
    case .areaPerPerson: return [.areaPerPerson(0)]
    case .maxWait: return [.maxWaitDays(3650)]
    case .seats(let place): return [.seats(place: place, nil)]
    case .hotelNights: return [.hotelNights(10_000_000)]
    case .noOtherHomes:
      return classes.homes.filter { mayGrow($0) }.flatMap { alike in
        (1...goal.growth).map { number in
          var home = alike.profile
          home.id = "\(home.id)-NEW\(number)"
          return .newHome(home, like: alike.profile.id)
        }
      }
    }
  }
}
