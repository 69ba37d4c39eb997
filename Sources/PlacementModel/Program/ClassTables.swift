import PlacementDomain

/// Which program is written.
public enum Formulation: String, CaseIterable, Sendable {
  /// One binary for each household and home: the reference.
  case direct
  /// Counts of alike households in alike homes, dealt out afterwards: the same optimum, faster.
  case aggregated
}

/// What an objective can tell apart.
///
/// The first objective sees only who can live where, the second also what it uses: with fewer
/// differences more is alike, and the program is smaller.
enum Sight: Comparable {
  /// Which pairs the rules allow.
  case rules
  /// Also the loads on soft-limited resources.
  case limits
  /// Also the burden.
  case burdens
}

/// Households and homes gathered into classes, with what each pair of classes costs.
///
/// Households are alike when no rule, limit or burden can tell them apart in any home: they have the
/// same traits that rows see, and the same entry against every home. Homes likewise against every
/// household. In the direct formulation each class has one member.
struct ClassTables {
  /// Households in the order of their first members.
  private(set) var households: [HouseholdClass] = []
  /// Homes in the order of their first members.
  private(set) var homes: [HomeClass] = []
  /// What a household class and a home class cost together; nil where a rule forbids them.
  private(set) var pairs: [[PairCost?]] = []
  private var classOfHousehold: [Int] = []
  /// The class of each home by its position in the scenario.
  private(set) var classOfHome: [Int] = []

  /// The class of a household by its position in the scenario.
  func householdClass(of household: Int) -> Int? {
    classOfHousehold.indices.contains(household) ? classOfHousehold[household] : nil
  }

  init(_ table: PairTable, _ formulation: Formulation, _ sight: Sight) {
    let profiles = table.profiles
    let facts = profiles.facts
    let entries = table.entries(seenBy: sight)
    let householdKeys = profiles.households.indices.map { index in
      ClassKey(traits: profiles.traits(ofHousehold: index, sight), entries: entries[index])
    }
    let homeKeys = profiles.homes.indices.map { index in
      ClassKey(traits: profiles.traits(ofHome: index, sight), entries: entries.map { $0[index] })
    }
    let scenario = facts.scenario
    let householdGroups = Self.gather(
      scenario.households.indices, formulation, joinable: { _ in true },
      key: { householdKeys[profiles.profileOfHousehold[$0]] })
    let homeGroups = Self.gather(
      scenario.homes.indices, formulation, joinable: { profiles.isJoinable(home: $0, sight) },
      key: { homeKeys[profiles.profileOfHome[$0]] })
    classOfHousehold = [Int](repeating: 0, count: scenario.households.count)
    for (index, members) in householdGroups.enumerated() {
      for member in members { classOfHousehold[member] = index }
      households.append(HouseholdClass(members: members, profiles, facts))
    }
    homes = homeGroups.map { HomeClass(members: $0, facts) }
    classOfHome = [Int](repeating: 0, count: scenario.homes.count)
    for (index, members) in homeGroups.enumerated() {
      for member in members { classOfHome[member] = index }
    }
    pairs = householdGroups.map { members in
      let row = table.entries[profiles.profileOfHousehold[members[0]]]
      return homeGroups.map { table.cost(row[profiles.profileOfHome[$0[0]]]) }
    }
  }

  private struct ClassKey: Hashable {
    let traits: [String]
    let entries: [Int]
  }

  /// Positions gathered by key, in the order of their first members.
  private static func gather(
    _ positions: Range<Int>, _ formulation: Formulation, joinable: (Int) -> Bool,
    key: (Int) -> ClassKey
  ) -> [[Int]] {
    guard formulation == .aggregated else { return positions.map { [$0] } }
    var groups: [[Int]] = []
    var known: [ClassKey: Int] = [:]
    for position in positions {
      if joinable(position) {
        let key = key(position)
        if let group = known[key] {
          groups[group].append(position)
          continue
        }
        known[key] = groups.count
      }
      groups.append([position])
    }
    return groups
  }
}

/// Households that the program cannot tell apart, save by where they live now.
struct HouseholdClass {
  /// Positions in the scenario; those who came first come first.
  let members: [Int]
  /// What they have in common.
  let profile: Household
  /// Position of their sharing group; nil for those who share with nobody.
  let group: Int?

  /// How many they are.
  var count: Int { members.count }
  /// Persons in each.
  var size: Int { profile.size }

  fileprivate init(members: [Int], _ profiles: Profiles, _ facts: PlacementFacts) {
    let households = facts.scenario.households
    self.members = members.sorted {
      (households[$0].arrives, households[$0].id) < (households[$1].arrives, households[$1].id)
    }
    profile = households[members[0]]
    group = profile.mayShare ? profile.sharingGroup.flatMap { profiles.groups[$0] } : nil
  }
}

/// Homes that the program cannot tell apart, save by who lives there now.
struct HomeClass {
  /// Positions in the scenario, by id.
  let members: [Int]
  /// What they have in common.
  let profile: Home
  /// The most persons in one home let to one household or shared.
  let capacity: Int
  /// Position of the district.
  let district: Int
  /// Position of the option that brings them.
  let option: Int?
  /// Position of their module type.
  let module: Int?
  /// Positions of the options that take them away.
  let replacers: [Int]

  /// How many they are.
  var count: Int { members.count }

  fileprivate init(members: [Int], _ facts: PlacementFacts) {
    self.members = members
    profile = facts.scenario.homes[members[0]]
    capacity = RuleBook.personCapacity(of: profile, facts.scenario.settings)
    district = facts.districtIndex[profile.district] ?? 0
    option = profile.option.flatMap { facts.optionIndex[$0] }
    module = profile.module.flatMap { facts.moduleIndex[$0] }
    replacers = facts.replacers[members[0]]
  }
}
