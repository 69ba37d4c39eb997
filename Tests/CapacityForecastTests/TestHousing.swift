import CapacityForecast
import PlacementDomain
import TestSupport

/// Scenarios and setups that say only what a test is about.
enum TestHousing {
  static let start = Day(year: 2027, month: 1, day: 1) ?? Day(number: 0)

  /// So many homes alike.
  static func homes(
    _ count: Int, _ letting: Letting = .one, places: Int, bedrooms: Int? = nil, id: String = "home"
  ) -> [Home] {
    (0..<count).map { index in
      Home(
        id: "\(id)-\(index)", site: id, coordinate: SmallTown.centre, district: "d",
        sector: .municipal, letting: letting, places: places, bedrooms: bedrooms ?? places)
    }
  }

  /// A town of these homes and households.
  static func scenario(_ homes: [Home], _ households: [Household] = []) -> Scenario {
    var settings = Settings()
    settings.from = start
    settings.to = start + 30
    settings.decision = start
    return Scenario(
      settings: settings,
      districts: [District(id: "d", name: "D", population: 1000, centre: SmallTown.centre)],
      places: [], homes: homes, households: households, options: [], modules: [])
  }

  /// One chance of leaving in every month.
  static func constant(_ hazard: Double) throws -> StayBook {
    StayBook(
      try StayLaw(hazards: [LeaveHazards(permanentHome: hazard, departure: 0, move: 0)]))
  }

  /// Single people at a constant rate.
  static func singles(perMonth: Double) throws -> PoissonArrivals {
    try PoissonArrivals(types: [(HouseholdType(size: 1), 1)], means: [perMonth])
  }

  /// People of all sizes, some of whom may share, at a constant rate.
  static func mixed(perMonth: Double) throws -> PoissonArrivals {
    var sharer = HouseholdType(size: 1)
    sharer.sharingGroup = "m"
    var other = HouseholdType(size: 1)
    other.sharingGroup = "k"
    var willing = HouseholdType(size: 1)
    willing.wouldShareIn = "m"
    var family = HouseholdType(size: 4)
    family.children = 2
    family.priority = 2
    var large = HouseholdType(size: 6)
    large.children = 4
    var disabled = HouseholdType(size: 2)
    disabled.needs = [.stepFree]
    return try PoissonArrivals(
      types: [
        (sharer, 2), (other, 1), (willing, 2), (HouseholdType(size: 2), 2), (family, 2), (large, 1),
        (disabled, 0.5),
      ], means: [perMonth])
  }

  /// A town with homes of every letting, some of which open and end.
  static func mixedTown() -> Scenario {
    var homes = homes(8, places: 1, id: "room")
    homes += self.homes(4, places: 2, bedrooms: 1, id: "pair")
    homes += self.homes(6, places: 4, bedrooms: 2, id: "flat")
    homes += self.homes(2, places: 6, bedrooms: 3, id: "house")
    homes += self.homes(3, .shared, places: 3, id: "shared")
    homes += self.homes(2, .collective, places: 9, bedrooms: 5, id: "hostel")
    for index in homes.indices {
      if homes[index].id.hasSuffix("-1") { homes[index].features = [.stepFree] }
      if homes[index].id.hasSuffix("-0") { homes[index].to = start + 400 }
      if homes[index].id.hasSuffix("-3") { homes[index].from = start + 200 }
    }
    var households = [
      Household(id: "h1", arrives: start + -300, ages: [30]),
      Household(id: "h2", arrives: start + -100, ages: [30, 28, 3]),
      Household(id: "h3", arrives: start + 70, ages: [50, 48]),
      Household(id: "h4", arrives: start + -20, ages: [19]),
    ]
    households[0].livesIn = "room-0"
    households[1].livesIn = "flat-0"
    households[3].livesIn = "shared-0"
    households[3].sharingGroup = "m"
    return scenario(homes, households)
  }

  /// A forecast of the mixed town.
  static func mixedSetup(months: Int = 48, perMonth: Double = 2.5) throws -> ForecastSetup {
    ForecastSetup(
      scenario: mixedTown(), months: months, arrivals: try mixed(perMonth: perMonth))
  }
}
