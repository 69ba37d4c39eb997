import PlacementDomain

/// What a household and a home cost together.
struct PairCost: Hashable {
  /// Weighted burden in thousandths of a person-minute a day.
  let cost: Int
  /// Use of soft-limited resources: position of the resource and amount.
  let loads: [Load]
  /// The terms that are measured apart, in the table's order, weighted as the table weighs them.
  let measured: [Int]

  struct Load: Hashable {
    let resource: Int
    let amount: Int
  }
}

/// Every profile of households against every profile of homes, equal costs under equal numbers.
struct PairTable {
  let profiles: Profiles
  /// For each household profile and home profile the number of its cost, -1 where forbidden.
  private(set) var entries: [[Int]] = []
  private var costs: [PairCost] = []
  /// Terms that are measured apart from the burden, so that classes tell them apart.
  let measured: [BurdenID]

  /// - Parameters:
  ///   - measured: Terms to be measured apart.
  ///   - tellsResidents: Whether those who live somewhere are told from those who come.
  init(
    _ facts: PlacementFacts, measuring measured: [BurdenID] = [], tellsResidents: Bool = false
  ) {
    self.measured = measured.sorted()
    let policy = facts.scenario.settings.policy
    let terms = BurdenBook.all.filter { measured.contains($0.id) }.sorted { $0.id < $1.id }
    let weights = terms.map { policy.measuringWeight(of: $0.id) }
    let profiles = Profiles(facts, tellsResidents: tellsResidents)
    self.profiles = profiles
    var known: [PairCost: Int] = [:]
    var position: [String: Int] = [:]
    for (index, resource) in facts.resources.enumerated() {
      position["\(resource.limit) \(resource.resource)"] = index
    }
    entries.reserveCapacity(profiles.households.count)
    for household in profiles.households {
      var row: [Int] = []
      row.reserveCapacity(profiles.homes.count)
      for home in profiles.homes {
        let candidate = Candidate(
          household: household, home: facts.scenario.homes[home], access: facts.access[home],
          facts: facts)
        if RuleBook.all.contains(where: { $0.forbids(candidate) }) {
          row.append(-1)
          continue
        }
        let loads = SoftLimits.all.flatMap { limit in
          limit.load(candidate).compactMap { resource, amount in
            position["\(limit.id) \(resource)"].map { PairCost.Load(resource: $0, amount: amount) }
          }
        }.sorted { $0.resource < $1.resource }
        let cost = PairCost(
          cost: BurdenBook.cost(candidate) + candidate.home.reserve.raw, loads: loads,
          measured: zip(terms, weights).map { ($0.amount(candidate) * $1).raw })
        if let number = known[cost] {
          row.append(number)
        } else {
          known[cost] = costs.count
          row.append(costs.count)
          costs.append(cost)
        }
      }
      entries.append(row)
    }
  }

  /// The entries as an objective sees them: equal numbers for what it cannot tell apart.
  func entries(seenBy sight: Sight) -> [[Int]] {
    guard sight < .burdens else { return entries }
    var known: [[PairCost.Load]: Int] = [:]
    let seen = costs.map { cost -> Int in
      let loads = sight == .rules ? [] : cost.loads
      let number = known[loads] ?? known.count
      known[loads] = number
      return number
    }
    return entries.map { $0.map { $0 < 0 ? $0 : seen[$0] } }
  }

  /// The cost under a number.
  func cost(_ entry: Int) -> PairCost? { entry < 0 ? nil : costs[entry] }
}

extension PlacementFacts {
  /// Soft-limited resources that have a limit, unused.
  package var resources: [ResourceUse] {
    SoftLimits.all.flatMap { limit in
      limit.resources(self).compactMap { id, capacity in
        capacity.map {
          ResourceUse(
            limit: limit.id, title: limit.title, resource: id, used: 0, capacity: $0,
            weight: limit.weight(scenario.settings.limits))
        }
      }
    }
  }
}
