import PlacementDomain

/// Brings a plan in line with pins and forbidden pairs: a plan to begin a search with.
///
/// Whoever has to leave a home takes the one that came free, or pushes others on along the cheapest
/// short chain of moves.
struct PlanRepair {
  /// Most moves in a chain.
  private static let longest = 4
  private let table: PairTable
  private let restriction: PlacementRestriction
  private var plan: Assignment
  private var residents: [Int: [Int]]
  /// Homes that a chain neither takes nor frees.
  private var settled: Set<Int> = []

  /// The plan after the changes; nil where it would break a rule.
  static func repaired(
    _ plan: Assignment, _ restriction: PlacementRestriction, _ table: PairTable
  ) -> Assignment? {
    var repair = PlanRepair(plan, restriction, table)
    repair.run()
    guard RuleBook.violations(in: repair.plan, table.profiles.facts).isEmpty else { return nil }
    return repair.plan
  }

  private init(_ plan: Assignment, _ restriction: PlacementRestriction, _ table: PairTable) {
    self.plan = plan
    self.restriction = restriction
    self.table = table
    residents = plan.residents
  }

  private var facts: PlacementFacts { table.profiles.facts }

  private mutating func run() {
    var evicted: [Int] = []
    let before = Dictionary(
      plan.pairs.map { ($0.household, $0.home) }, uniquingKeysWith: { first, _ in first })
    for pin in restriction.pins { leave(pin.household) }
    for pair in restriction.forbidden.sorted(by: {
      ($0.household, $0.home) < ($1.household, $1.home)
    })
    where residents[pair.home]?.contains(pair.household) == true {
      leave(pair.household)
      evicted.append(pair.household)
    }
    let pinned = Set(restriction.pins.map(\.household))
    for pin in restriction.pins {
      for resident in residents[pin.home] ?? []
      where !pinned.contains(resident) && !fits(pin.household, in: pin.home) {
        leave(resident)
        evicted.append(resident)
      }
      enter(pin.household, pin.home)
      settled.insert(pin.home)
      open(pin.home)
    }
    let waiting = facts.scenario.households.indices.filter {
      before[$0] == nil && !pinned.contains($0)
    }
    for household in evicted + waiting { settle(household) }
    plan.pairs = residents.sorted { $0.key < $1.key }.flatMap { home, households in
      households.map { Assignment.Pair(household: $0, home: home) }
    }
  }

  private mutating func leave(_ household: Int) {
    for (home, households) in residents where households.contains(household) {
      let left = households.filter { $0 != household }
      residents[home] = left.isEmpty ? nil : left
    }
  }

  private mutating func enter(_ household: Int, _ home: Int) {
    residents[home, default: []].append(household)
  }

  private mutating func open(_ home: Int) {
    plan.open(home, used: residents.keys, facts, modules: max)
  }

  /// Whether one more household fits beside those who are there.
  private func fits(_ household: Int, in home: Int) -> Bool {
    guard let there = residents[home], !there.isEmpty else { return true }
    let scenario = facts.scenario
    switch scenario.homes[home].letting {
    case .one: return false
    case .shared:
      let capacity = RuleBook.personCapacity(of: scenario.homes[home], scenario.settings)
      let group = scenario.households[household].sharingGroup
      return there.count < capacity
        && there.allSatisfy { scenario.households[$0].sharingGroup == group }
    case .collective:
      let persons = (there + [household]).reduce(0) { $0 + scenario.households[$1].size }
      return persons <= scenario.homes[home].places
    }
  }

  /// Whether a home stands and is left in place by what is opened.
  private func stands(_ home: Int) -> Bool {
    let scenario = facts.scenario
    guard facts.replacers[home].allSatisfy({ !plan.opened.contains($0) }) else { return false }
    guard let option = scenario.homes[home].option.flatMap({ facts.optionIndex[$0] }) else {
      return true
    }
    guard plan.opened.contains(option) else { return false }
    return scenario.homes[home].module == nil || residents[home] != nil
  }

  private func cost(_ household: Int, _ home: Int) -> Int? {
    guard restriction.allows(household, home) else { return nil }
    let profiles = table.profiles
    let entry = table.entries[profiles.profileOfHousehold[household]][profiles.profileOfHome[home]]
    return table.cost(entry)?.cost
  }

  /// Finds a home along the cheapest chain in which each pushes the next out of a home let to one.
  private mutating func settle(_ household: Int) {
    var chains: [(moves: [Assignment.Pair], cost: Int)] = [([], 0)]
    var best: (moves: [Assignment.Pair], cost: Int)?
    var cheapest: [Int: Int] = [:]
    for _ in 0..<Self.longest {
      var longer: [Int: (moves: [Assignment.Pair], cost: Int)] = [:]
      for chain in chains {
        let mover = chain.moves.last.flatMap { residents[$0.home]?.first } ?? household
        let left = chain.moves.last.flatMap { cost(mover, $0.home) } ?? 0
        let visited = Set(chain.moves.map(\.home))
        for home in facts.scenario.homes.indices where !visited.contains(home) && stands(home) {
          guard let price = cost(mover, home) else { continue }
          let next = (
            moves: chain.moves + [.init(household: mover, home: home)],
            cost: chain.cost + price - left
          )
          if fits(mover, in: home) {
            if next.cost < best?.cost ?? .max { best = next }
          } else if facts.scenario.homes[home].letting == .one, !settled.contains(home),
            next.cost < min(longer[home]?.cost ?? .max, cheapest[home] ?? .max)
          {
            longer[home] = next
            cheapest[home] = next.cost
          }
        }
      }
      chains = longer.sorted { $0.key < $1.key }.map(\.value)
    }
    guard let best else { return }
    for move in best.moves { leave(move.household) }
    for move in best.moves { enter(move.household, move.home) }
  }
}
