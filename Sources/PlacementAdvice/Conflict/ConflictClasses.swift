import PlacementDomain
import PlacementModel

/// Households and homes gathered where no rule, and no limit that is asked about, tells them apart.
///
/// Whoever a demand is about by id stands alone, and so does a home that somebody names.
struct ConflictClasses {
  /// Alike households.
  struct Households {
    /// Positions in the scenario.
    var members: [Int]
    let profile: Household
    /// The first day from which they need a home.
    let wanted: Day
    /// Whether their needs and the law may stand in the way.
    let isTarget: Bool
    var count: Int { members.count }
    var group: String? { profile.size == 1 ? profile.sharingGroup : nil }
  }

  /// Alike homes.
  struct Homes {
    /// Positions in the scenario; empty for homes that are not there yet.
    var members: [Int]
    /// One of them.
    let profile: Home
    /// Its position.
    let example: Int
    /// Whether these would come with one more module.
    var isExtra = false
    /// Whether somebody names the home by its id, so that no other can stand in for it.
    let isNamed: Bool
    /// Options, by position, that take the homes away, with what they name.
    let replacers: [Replacer]
    var count: Int { members.count }
  }

  /// An option that replaces a home, and the id by which it names it.
  struct Replacer: Hashable {
    let option: Int
    let what: String
  }

  private(set) var households: [Households] = []
  private(set) var homes: [Homes] = []

  init(_ facts: PlacementFacts, _ goal: ConflictGoal) {
    gatherHouseholds(facts, goal)
    gatherHomes(facts, goal)
  }

  private mutating func gatherHouseholds(_ facts: PlacementFacts, _ goal: ConflictGoal) {
    var known: [Household: Int] = [:]
    for index in goal.housed.sorted() {
      let household = facts.scenario.households[index]
      let isTarget = goal.targets.contains(index)
      // Only what rules and limits see is left of it.
      var key = Household(id: "", arrives: facts.wanted(household), ages: household.ages)
      if !goal.seesLimits { key.ages = [Int](repeating: 0, count: household.size) }
      key.receptionClass = goal.seesLimits && household.receptionClass
      key.needs = household.needs
      key.kind = household.kind
      key.sharingGroup = household.size == 1 ? household.sharingGroup : nil
      if isTarget || household.pinnedTo != nil || !household.excluded.isEmpty {
        key.id = household.id
      }
      if let position = known[key] {
        households[position].members.append(index)
      } else {
        known[key] = households.count
        households.append(
          Households(
            members: [index], profile: household, wanted: facts.wanted(household),
            isTarget: isTarget))
      }
    }
  }

  private mutating func gatherHomes(_ facts: PlacementFacts, _ goal: ConflictGoal) {
    let scenario = facts.scenario
    let asked = goal.housed.map { scenario.households[$0] }
    let named = Set(asked.compactMap(\.pinnedTo) + asked.flatMap(\.excluded))
    var known: [Key: Int] = [:]
    for (index, home) in scenario.homes.enumerated() {
      let isNamed = named.contains(home.id)
      let replacers = Self.replacers(of: home, scenario)
      var profile = home
      if !isNamed, home.letting != .collective { profile.id = "" }
      if !goal.seesLimits {
        if !named.contains(home.site) { profile.site = "" }
        profile.coordinate = Coordinate(latitude: 0, longitude: 0)
        profile.district = ""
        profile.sector = .municipal
      }
      let key = Key(profile: profile, replacers: replacers)
      if let position = known[key] {
        homes[position].members.append(index)
      } else {
        known[key] = homes.count
        homes.append(
          Homes(
            members: [index], profile: home, example: index, isNamed: isNamed,
            replacers: replacers))
      }
    }
    addExtras(scenario, named, growth: goal.growth)
  }

  private struct Key: Hashable {
    let profile: Home
    let replacers: [Replacer]
  }

  /// Homes that more modules would bring, for each type at each option; each collective home by itself.
  private mutating func addExtras(_ scenario: Scenario, _ named: Set<String>, growth: Int) {
    for option in scenario.options {
      for type in scenario.modules where option.modules.contains(type.id) {
        guard
          let example = scenario.homes.firstIndex(where: {
            $0.option == option.id && $0.module == type.id
          })
        else { continue }
        let profile = scenario.homes[example]
        let extra = Homes(
          members: [], profile: profile, example: example, isExtra: true, isNamed: false,
          replacers: Self.replacers(of: profile, scenario).filter { $0.what != profile.id })
        let count = profile.letting == .collective ? growth * type.homes : 1
        homes += [Homes](repeating: extra, count: count)
      }
    }
  }

  private static func replacers(of home: Home, _ scenario: Scenario) -> [Replacer] {
    scenario.options.indices.flatMap { index -> [Replacer] in
      let option = scenario.options[index]
      guard option.id != home.option else { return [] }
      return option.replaces.filter { $0 == home.id || $0 == home.site }.map {
        Replacer(option: index, what: $0)
      }
    }
  }
}
