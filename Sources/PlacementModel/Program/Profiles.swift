import PlacementDomain

/// Households and homes with equal rows in the files, so that each kind of pair is looked at once.
///
/// Where somebody lives now is left out, unless it is asked who lives somewhere: staying is counted
/// apart. Ids are left out too, unless
/// another row names them.
struct Profiles {
  /// One household of each profile, without the home it lives in.
  private(set) var households: [Household] = []
  /// Positions in the scenario of one home of each profile.
  private(set) var homes: [Int] = []
  private(set) var profileOfHousehold: [Int] = []
  private(set) var profileOfHome: [Int] = []
  /// Position of each sharing group.
  let groups: [String: Int]
  let facts: PlacementFacts
  /// What an objective of less sight knows of who has a claim on which home.
  private let early: Claims
  private let claims: Claims

  /// - Parameter tellsResidents: Whether those who live somewhere are told from those who come.
  init(_ facts: PlacementFacts, tellsResidents: Bool = false) {
    self.facts = facts
    let scenario = facts.scenario
    let names = Set(scenario.households.compactMap(\.sharingGroup)).sorted()
    groups = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    early = Claims(facts, .limits)
    claims = Claims(facts, .burdens)
    var known: [Household: Int] = [:]
    let tied = Set(facts.householdTies.flatMap { [$0.household, $0.other] })
    for (index, household) in scenario.households.enumerated() {
      var profile = household
      profile.livesIn = tellsResidents && household.livesIn != nil ? "somewhere" : nil
      // Where it lives matters to its pairs only through the day on which it has to leave.
      profile.arrives = facts.wanted(household)
      if !tied.contains(index), !facts.scored.contains(household.id),
        !claims.divided.contains(index), facts.scenario.previous?.schools[household.id] == nil
      {
        profile.id = ""
      }
      profileOfHousehold.append(known[profile] ?? households.count)
      if known.updateValue(profileOfHousehold[index], forKey: profile) == nil {
        households.append(profile)
      }
    }
    var homeProfiles: [Home: Int] = [:]
    let named = Self.named(scenario)
    for (index, home) in scenario.homes.enumerated() {
      var profile = home
      if !named.contains(home.id) { profile.id = "" }
      profileOfHome.append(homeProfiles[profile] ?? homes.count)
      if homeProfiles.updateValue(profileOfHome[index], forKey: profile) == nil {
        homes.append(index)
      }
    }
  }

  /// Whether a home may be gathered with others that are alike: never a collective one, and one whose
  /// residents cannot be swapped only where who stays is not counted.
  func isJoinable(home: Int, _ sight: Sight) -> Bool {
    facts.scenario.homes[home].letting != .collective
      && !(sight < .burdens ? early : claims).lonely.contains(home)
  }

  /// What rows of the program see of a household, apart from its entries against homes.
  func traits(ofHousehold index: Int, _ sight: Sight) -> [String] {
    let household = households[index]
    let limits = facts.scenario.settings.limits
    let isFamily = household.isFamily(facts.scenario.settings.ages)
    return [
      String(household.size), String(household.priority), household.pinnedTo ?? "",
      household.mayShare ? household.sharingGroup ?? "" : "",
      String(household.rooms(under: limits)),
    ] + (sight < .burdens ? [] : [household.id, String(isFamily), household.livesIn ?? ""])
  }

  /// What rows of the program see of a home, apart from its entries against households.
  func traits(ofHome index: Int, _ sight: Sight) -> [String] {
    let home = facts.scenario.homes[homes[index]]
    let capacity =
      home.letting == .shared ? RuleBook.personCapacity(of: home, facts.scenario.settings) : 0
    return [
      home.letting.rawValue, String(capacity), home.option ?? "", home.module ?? "",
      sight < .burdens ? "" : home.district,
    ] + facts.replacers[homes[index]].map(String.init)
  }

  /// Ids of homes that other rows name, so that they are no longer like their neighbours.
  private static func named(_ scenario: Scenario) -> Set<String> {
    var named = Set(scenario.travel.keys.map(\.origin)).union(scenario.scores.keys.map(\.home))
    for household in scenario.households {
      named.formUnion(household.excluded)
      named.formUnion(household.wishes)
      if let pinned = household.pinnedTo { named.insert(pinned) }
    }
    for option in scenario.options { named.formUnion(option.replaces) }
    return named
  }
}
