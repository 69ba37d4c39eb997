import PlacementDomain

/// A decision that somebody makes beside the scenario.
public enum PlacementChange: Hashable, Sendable {
  /// A household gets a home, both by id; no plan keeps two for one household.
  case pin(household: String, home: String)
  /// A household does not get a home, both by id.
  case forbid(household: String, home: String)
}

/// A change that names what is not in the scenario, by id.
public struct UnknownInChange: Error, Hashable, Sendable {
  /// The id of no household or of no home.
  public let id: String

  /// A change that names this.
  public init(id: String) { self.id = id }
}

extension Scenario {
  /// The scenario with changes written into it, as a user would write them into its tables.
  public func changed(by changes: [PlacementChange]) -> Scenario {
    var scenario = self
    for change in changes {
      switch change {
      case .pin(let household, let home):
        for index in scenario.households.indices where scenario.households[index].id == household {
          scenario.households[index].pinnedTo = home
        }
      case .forbid(let household, let home):
        for index in scenario.households.indices where scenario.households[index].id == household {
          scenario.households[index].excluded.append(home)
        }
      }
    }
    return scenario
  }
}

extension PlacementRestriction {
  /// Changes in positions.
  init(_ changes: [PlacementChange], _ facts: PlacementFacts) throws {
    func pair(_ household: String, _ home: String) throws -> Assignment.Pair {
      guard let first = facts.householdIndex[household] else {
        throw UnknownInChange(id: household)
      }
      guard let second = facts.homeIndex[home] else { throw UnknownInChange(id: home) }
      return Assignment.Pair(household: first, home: second)
    }
    for change in changes {
      switch change {
      case .pin(let household, let home):
        let pin = try pair(household, home)
        if !pins.contains(pin) { pins.append(pin) }
      case .forbid(let household, let home):
        forbidden.insert(try pair(household, home))
      }
    }
    pins.sort { ($0.household, $0.home) < ($1.household, $1.home) }
  }

  /// Households whose pins exclude each other or break a rule by themselves, by position.
  ///
  /// What several of a class do to each other is seen here: counts do not tell their homes apart.
  func conflicts(_ table: PairTable) -> [Int] {
    let profiles = table.profiles
    let scenario = profiles.facts.scenario
    var found = Set<Int>()
    for pin in pins {
      let row = table.entries[profiles.profileOfHousehold[pin.household]]
      if row[profiles.profileOfHome[pin.home]] < 0 || forbidden.contains(pin) {
        found.insert(pin.household)
      }
    }
    for (household, homes) in Dictionary(grouping: pins, by: \.household) where homes.count > 1 {
      found.insert(household)
    }
    for (home, pinned) in Dictionary(grouping: pins, by: \.home) where pinned.count > 1 {
      let households = pinned.map(\.household)
      let groups = Set(households.map { scenario.households[$0].sharingGroup })
      let isFull =
        switch scenario.homes[home].letting {
        case .one: true
        case .shared:
          groups.count > 1
            || pinned.count > RuleBook.personCapacity(of: scenario.homes[home], scenario.settings)
        case .collective: false
        }
      if isFull { found.formUnion(households) }
    }
    return found.sorted()
  }
}
