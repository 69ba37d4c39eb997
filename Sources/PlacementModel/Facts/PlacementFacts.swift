import PlacementDomain

/// A scenario with what follows from it: positions by id, ways from homes, fair shares.
///
/// Made once; rules and burdens read it.
public struct PlacementFacts: Sendable {
  /// The scenario itself.
  public internal(set) var scenario: Scenario
  let householdIndex: [String: Int]
  let homeIndex: [String: Int]
  let placeIndex: [String: Int]
  let districtIndex: [String: Int]
  let optionIndex: [String: Int]
  let moduleIndex: [String: Int]
  /// Minutes between places and homes.
  let travel: TravelTimes
  /// What lies near each home, by position.
  let access: [HomeAccess]
  /// Persons of this scenario who would be each district's fair share, by position.
  public let fairShare: [Int]
  /// Options, by position, that take a home away when opened; for each home.
  let replacers: [[Int]]
  /// Households, by id, that have an outside score.
  let scored: Set<String>
  /// Ties between households of the scenario.
  let householdTies: [HouseholdTie]
  /// Minutes between the centres of districts, by positions.
  let districtMinutes: [[Thousandths]]
  /// The home that an earlier plan gave to each household, by positions; empty without such a plan.
  var previousHome: [Int?] = []

  /// The scenario with what follows from it.
  public init(_ scenario: Scenario) {
    self.scenario = scenario
    func positions(_ ids: [String]) -> [String: Int] {
      Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
    }
    householdIndex = positions(scenario.households.map(\.id))
    homeIndex = positions(scenario.homes.map(\.id))
    placeIndex = positions(scenario.places.map(\.id))
    districtIndex = positions(scenario.districts.map(\.id))
    optionIndex = positions(scenario.options.map(\.id))
    moduleIndex = positions(scenario.modules.map(\.id))
    let travel = TravelTimes(scenario: scenario)
    self.travel = travel
    access = PlacementFacts.access(scenario, travel)
    fairShare = PlacementFacts.fairShare(scenario)
    replacers = scenario.homes.map { home in
      scenario.options.indices.filter { scenario.options[$0].takesPlace(of: home) }
    }
    scored = Set(scenario.scores.keys.map(\.household))
    let households = householdIndex
    householdTies = scenario.households.indices.flatMap { index in
      scenario.households[index].ties.compactMap { tie in
        guard case .household(let id) = tie, let other = households[id], other != index
        else { return nil }
        return HouseholdTie(household: index, other: other)
      }
    }
    districtMinutes = scenario.districts.map { from in
      scenario.districts.map { travel.minutes(from: from.centre, to: $0.centre) }
    }
    previousHome = Self.previousHomes(scenario.previous, self)
  }

  /// The option of a home, if it has one.
  func option(of home: Home) -> CapacityOption? {
    home.option.flatMap { optionIndex[$0] }.map { scenario.options[$0] }
  }

  /// Whether an option could be used before the plan's period ends, so that it can be passed over.
  package func isUsable(_ option: CapacityOption) -> Bool {
    scenario.ready(option) <= scenario.settings.to
      && option.permitEnd.map { $0 >= scenario.settings.to } ?? true
  }

  /// Homes at the same point share their ways unless a travel table names them.
  private static func access(_ scenario: Scenario, _ travel: TravelTimes) -> [HomeAccess] {
    struct Origin: Hashable {
      let coordinate: Coordinate
      let district: String
      let site: String
      let id: String?
    }
    let named = Set(scenario.travel.keys.map(\.origin))
    var known: [Origin: HomeAccess] = [:]
    return scenario.homes.map { home in
      let origin = Origin(
        coordinate: home.coordinate, district: home.district, site: home.site,
        id: named.contains(home.id) ? home.id : nil)
      if let access = known[origin] { return access }
      let access = HomeAccess(home: home, travel: travel, places: scenario.places)
      known[origin] = access
      return access
    }
  }

  /// Persons of the scenario and those settled already, apportioned to the districts by population
  /// with the largest remainders, less those settled; never below zero.
  private static func fairShare(_ scenario: Scenario) -> [Int] {
    let districts = scenario.districts
    let population = districts.reduce(0) { $0 + $1.population }
    let persons =
      scenario.households.reduce(0) { $0 + $1.size } + districts.reduce(0) { $0 + $1.settled }
    guard population > 0 else { return districts.map { _ in 0 } }
    var shares = districts.map { persons * $0.population / population }
    let byRemainder = districts.indices.sorted { left, right in
      let remainder = { (index: Int) in persons * districts[index].population % population }
      return (remainder(right), districts[left].id) < (remainder(left), districts[right].id)
    }
    for index in byRemainder.prefix(persons - shares.reduce(0, +)) { shares[index] += 1 }
    return zip(shares, districts).map { max(0, $0 - $1.settled) }
  }
}
