import PlacementDomain

/// Made-up scenarios of any size with every rule, limit and burden in play.
public struct RandomScenario {
  /// How many of each there are.
  public struct Size: Sendable {
    /// Households, homes listed one by one, districts and options.
    public var households, homes, districts, options: Int
    /// Most modules at an option.
    public var modules: Int
    /// Whether households and homes come in few kinds, so that many are alike.
    public var alike: Bool
    /// How many of a hundred households are pinned; many pins leave no plan.
    public var pinned: Int

    /// A size.
    public init(
      households: Int, homes: Int, districts: Int, options: Int, modules: Int, alike: Bool = false,
      pinned: Int = 4
    ) {
      self.households = households
      self.homes = homes
      self.districts = districts
      self.options = options
      self.modules = modules
      self.alike = alike
      self.pinned = pinned
    }
  }

  private var random: SeededGenerator
  private let size: Size
  private let today = Day(number: 20_000)

  private init(seed: Int, size: Size) {
    random = SeededGenerator(seed: seed)
    self.size = size
  }

  /// The scenario of a seed.
  public static func make(seed: Int, size: Size) -> Scenario {
    var maker = RandomScenario(seed: seed, size: size)
    return maker.make()
  }

  private mutating func make() -> Scenario {
    let districts = (0..<size.districts).map { makeDistrict($0) }
    let places = makePlaces(districts)
    let modules = size.options > 0 ? makeModules() : []
    let options = (0..<size.options).map { makeOption($0, districts, modules) }
    let homes = makeHomes(districts, options)
    let households = makeHouseholds(homes, districts, places)
    var scores: [ScoreKey: Thousandths] = [:]
    if let scored = households.first, random.chance(30) {
      for home in homes where random.chance(60) {
        scores[ScoreKey(household: scored.id, home: home.id)] = Thousandths(
          raw: number(0, 10) * 100)
      }
    }
    var travel: [TravelKey: Thousandths] = [:]
    for home in homes where random.chance(10) {
      travel[TravelKey(origin: home.site, place: random.pick(places).id)] = Thousandths(
        raw: number(1, 400) * 100)
    }
    return Scenario(
      settings: makeSettings(), districts: districts, places: places, homes: homes,
      households: households, options: options, modules: modules, travel: travel, scores: scores,
      hash: "random")
  }

  private mutating func number(_ low: Int, _ high: Int) -> Int {
    Int.random(in: low...high, using: &random)
  }

  private mutating func point() -> Coordinate {
    Coordinate(
      latitude: 55.80 + Double(number(0, 100)) / 1000,
      longitude: 12.25 + Double(number(0, 150)) / 1000)
  }

  private mutating func makeSettings() -> Settings {
    var settings = Settings()
    settings.name = "random"
    settings.from = today
    settings.to = today + 30
    settings.decision = today + -number(0, 60)
    settings.limits.personsPerRoom = number(1, 3)
    settings.limits.singlesPerRoom = number(1, 2)
    settings.limits.areaPerPerson = random.pick([0, 0, 8, 15])
    settings.limits.maxWaitDays = random.pick([0, 5, 20])
    settings.limits.hotelNights = random.pick([0, 0, 40])
    settings.policy.optionOrder = random.pick(OptionOrder.allCases)
    settings.policy.familyAreas = number(0, 2)
    for burden in BurdenID.allCases where random.chance(40) {
      settings.policy.weights[burden] = Thousandths(raw: random.pick([0, 500, 1300, 2000]))
    }
    return settings
  }

  private mutating func makeDistrict(_ index: Int) -> District {
    var district = District(
      id: "D\(index)", name: "District \(index)", population: number(100, 5000), centre: point())
    district.settled = random.pick([0, 0, 2])
    district.maxModules = random.pick([nil, nil, 1])
    return district
  }

  private mutating func makePlaces(_ districts: [District]) -> [Place] {
    var places: [Place] = []
    for (index, kind) in (PlaceKind.allCases + [.daycare, .stop, .receptionClass]).enumerated() {
      guard random.chance(90) else { continue }
      var place = Place(
        id: "P\(index)", name: "Place \(index)", kind: kind, coordinate: point(),
        district: random.pick(districts).id)
      if kind == .receptionClass {
        place.ages = random.pick([6...16, 6...10, 11...16])
        place.seats = random.pick([0, 1, 2, nil])
      }
      if kind == .daycare { place.seats = random.pick([0, 1, 2, nil]) }
      if kind == .stop {
        place.departuresPerHour = Thousandths(number(1, 6))
        place.minutesToCentre = Thousandths(random.pick([0, 5, 12]))
      }
      if kind == .network { place.languages = random.pick([[], ["ar"], ["uk"]]) }
      places.append(place)
    }
    return places.isEmpty
      ? [Place(id: "P", name: "Shop", kind: .shop, coordinate: point(), district: districts[0].id)]
      : places
  }

  private mutating func makeModules() -> [ModuleType] {
    ["family", "single"].map { id in
      var module = ModuleType(
        id: id, name: id, homes: number(1, 2),
        letting: id == "family" ? .one : random.pick(Letting.allCases), places: number(1, 5),
        bedrooms: number(1, 3))
      module.setUpCost = number(0, 300) * 1000
      module.monthlyCost = number(0, 20) * 500
      module.features = random.chance(50) ? [.ownBathroom] : []
      module.minorsAllowed = random.chance(50)
      return module
    }
  }

  private mutating func makeOption(
    _ index: Int, _ districts: [District], _ modules: [ModuleType]
  ) -> CapacityOption {
    let kind = random.pick(OptionKind.allCases)
    var option = CapacityOption(
      id: "O\(index)", name: "Option \(index)", kind: kind, site: "SO\(index)", coordinate: point(),
      district: random.pick(districts).id)
    if kind == .pavilion {
      option.modules = random.chance(50) ? modules.map(\.id) : [random.pick(modules).id]
      option.maxModules = number(1, max(1, size.modules))
    }
    option.leadDays = random.pick([0, 0, 30, 120])
    option.setUpCost = number(0, 400) * 1000
    option.monthlyCost = kind == .closure ? -number(0, 20) * 1000 : number(0, 10) * 1000
    option.takeDownCost = number(0, 50) * 1000
    option.permitEnd = random.chance(30) ? today + number(10, 1500) : nil
    if kind == .closure || random.chance(20) {
      option.replaces = [random.pick(["S0", "S1", "B1"])]
    }
    return option
  }

  private mutating func makeHomes(_ districts: [District], _ options: [CapacityOption]) -> [Home] {
    let listing = options.filter { $0.kind == .conversion || $0.kind == .lease }
    let kinds = (0..<(size.alike ? max(2, size.homes / 4) : size.homes)).map {
      makeHome($0, districts)
    }
    return (0..<size.homes).map { index in
      var home = size.alike ? random.pick(kinds) : kinds[index]
      home.id = "B\(index)"
      if !listing.isEmpty, random.chance(30) { home.option = random.pick(listing).id }
      return home
    }
  }

  private mutating func makeHome(_ index: Int, _ districts: [District]) -> Home {
    var home = Home(
      id: "", site: "S\(index % 4)", coordinate: point(), district: random.pick(districts).id,
      sector: random.pick(Sector.allCases),
      letting: random.pick([.one, .one, .shared, .collective]),
      places: number(1, 6), bedrooms: number(1, 3))
    home.area = random.chance(60) ? number(12, 100) : nil
    home.features = Set(Feature.allCases.filter { _ in random.chance(70) })
    home.tenure = random.pick(Tenure.allCases)
    home.from = random.chance(20) ? today + number(-50, 25) : nil
    home.to = random.chance(20) ? today + number(20, 100) : nil
    home.rent = random.chance(40) ? number(20, 90) * 100 : nil
    home.vulnerableArea = random.chance(10)
    home.minorsAllowed = random.chance(60)
    return home
  }

  private mutating func makeHouseholds(
    _ homes: [Home], _ districts: [District], _ places: [Place]
  ) -> [Household] {
    let kinds = (0..<(size.alike ? max(2, size.households / 4) : size.households)).map { _ in
      makeHousehold(districts, places)
    }
    var households = (0..<size.households).map { index in
      var household = size.alike ? random.pick(kinds) : kinds[index]
      household.id = "H\(index)"
      return household
    }
    for index in households.indices {
      if random.chance(40) { households[index].livesIn = random.pick(homes).id }
      if random.chance(size.pinned) { households[index].pinnedTo = random.pick(homes).id }
      if random.chance(10) { households[index].excluded = [random.pick(homes).id] }
      if households.count > 1, random.chance(15) {
        let other = (index + number(1, households.count - 1)) % households.count
        households[index].ties = [.household(households[other].id)]
      }
    }
    return households
  }

  private mutating func makeHousehold(_ districts: [District], _ places: [Place]) -> Household {
    let isSingle = random.chance(45)
    var ages = [number(18, 80)]
    if !isSingle { ages += (0..<number(1, 4)).map { _ in number(0, 40) } }
    var household = Household(id: "", arrives: today + number(-100, 20), ages: ages)
    if isSingle, random.chance(70) { household.sharingGroup = random.pick(["g1", "g2"]) }
    if isSingle, random.chance(15) {
      household.kind = .minor
      household.ages = [number(14, 17)]
    }
    household.needs = Set(Feature.allCases.filter { _ in random.chance(8) })
    household.needsHealthCare = random.chance(15)
    household.languages = random.pick([[], ["ar"], ["uk"]])
    if random.chance(20) { household.ties = [.place(random.pick(places).id)] }
    if random.chance(10) { household.ties.append(.district(random.pick(districts).id)) }
    if random.chance(25) { household.wishes = [random.pick(districts).id] }
    household.priority = random.pick([1, 1, 1, 2, 5])
    household.receptionClass = random.chance(80)
    household.affordableRent = random.chance(30) ? number(20, 60) * 100 : nil
    return household
  }
}
