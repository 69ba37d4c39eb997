import PlacementDomain
import PlacementModel

/// Which household types may live in which homes, asked of the placement's own rules.
///
/// Each type is put into each empty home of a made-up scenario, and the rules' check on finished plans
/// says whether that is allowed. So fit, needs and sharing are decided by one code, here and there.
struct HomeFit {
  private let settings: Settings
  private let types: [HouseholdType]

  init(_ settings: Settings, types: [HouseholdType]) {
    self.settings = settings
    self.types = types
  }

  /// The kind of each home.
  func kinds(of homes: [Home]) -> [HomeKind] {
    let needed = types.reduce(into: Set<Feature>()) { $0.formUnion($1.needs) }
    var known: [Home: HomeKind] = [:]
    return homes.map { home in
      let bare = bare(home)
      if let kind = known[bare] { return kind }
      let kind = HomeKind(
        group: group(bare), letting: bare.letting, persons: persons(in: bare),
        rooms: bare.letting == .collective ? bare.bedrooms : 0, takes: takes(bare),
        features: bare.features.intersection(needed))
      known[bare] = kind
      return kind
    }
  }

  /// Rooms of its own that each type gets in a collective home.
  var rooms: [Int] {
    types.map {
      $0.household(id: "", arrives: settings.from).rooms(under: settings.limits)
    }
  }

  /// The home without what cannot matter to a rule on fit: where it lies, its dates, its price.
  private func bare(_ home: Home) -> Home {
    var bare = Home(
      id: "home", site: "site", coordinate: Coordinate(latitude: 55, longitude: 12),
      district: "district", sector: home.sector == .hotel ? .hotel : .municipal,
      letting: home.letting, places: home.places, bedrooms: home.bedrooms)
    bare.area = home.area
    bare.features = home.features
    bare.tenure = home.tenure
    bare.vulnerableArea = home.vulnerableArea
    bare.minorsAllowed = home.minorsAllowed
    return bare
  }

  /// Whether each type, alone in the home, breaks no rule.
  private func takes(_ home: Home) -> [Bool] {
    let facts = PlacementFacts(
      Scenario(
        settings: settings,
        districts: [
          District(id: "district", name: "", population: 1, centre: home.coordinate)
        ],
        places: [], homes: [home],
        households: types.indices.map {
          types[$0].household(id: padded($0), arrives: settings.from)
        },
        options: [], modules: []))
    return types.indices.map { type in
      var plan = Assignment()
      plan.pairs = [Assignment.Pair(household: type, home: 0)]
      return RuleBook.violations(in: plan, facts).isEmpty
    }
  }

  /// The most persons in the home under all rules that count persons.
  private func persons(in home: Home) -> Int {
    guard home.letting == .collective else {
      return max(0, RuleBook.personCapacity(of: home, settings))
    }
    let norm = settings.limits.areaPerPerson
    let byArea = norm > 0 ? home.area.map { $0 / norm } : nil
    return max(0, min(home.places, byArea ?? home.places))
  }

  private func group(_ home: Home) -> HomeGroup {
    if home.tenure == .permanent { return .permanent }
    if home.sector == .hotel { return .hotel }
    switch home.letting {
    case .one: return HomeGroup(persons: persons(in: home))
    case .shared: return .shared
    case .collective: return .collective
    }
  }

  /// Ids that sort as the positions do, since a scenario sorts its households.
  private func padded(_ position: Int) -> String {
    let digits = String(position)
    return String(repeating: "0", count: max(0, 9 - digits.count)) + digits
  }
}
