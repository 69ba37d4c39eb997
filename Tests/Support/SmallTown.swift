import PlacementDomain

/// A town of two districts, small enough to see through, with one of everything.
public enum SmallTown {
  /// First day of its period.
  public static let today = Day(number: 20_000)
  /// Where it lies.
  public static let centre = Coordinate(latitude: 55.87, longitude: 12.36)

  /// The town.
  ///
  /// Homes: `flat` (4 places, 2 rooms), `house` (6 places, 3 rooms, in the south), `shared` (2 singles),
  /// `hostel` (collective, 4 places, 3 rooms), `villa-1` (by conversion `villa`), and up to two
  /// pavilions of option `meadow`. Households: a family of three, a couple, two singles of group `g`.
  public static func scenario() -> Scenario {
    var settings = Settings()
    settings.name = "small-town"
    settings.from = today
    settings.to = today + 30
    settings.decision = today + -60
    settings.limits.hotelNights = 100
    return Scenario(
      settings: settings, districts: districts, places: places, homes: homes,
      households: households, options: options, modules: modules, hash: "small-town")
  }

  private static var south: Coordinate { Coordinate(latitude: 55.84, longitude: 12.28) }

  private static var districts: [District] {
    [
      District(id: "north", name: "North", population: 3000, centre: centre),
      District(id: "south", name: "South", population: 1000, centre: south),
    ]
  }

  private static var places: [Place] {
    var station = Place(
      id: "station", name: "Station", kind: .stop, coordinate: centre, district: "north")
    station.departuresPerHour = 6
    station.minutesToCentre = 0
    var reception = Place(
      id: "reception", name: "Reception class", kind: .receptionClass, coordinate: centre,
      district: "north")
    reception.ages = 6...16
    reception.seats = 5
    var daycare = Place(
      id: "daycare", name: "Daycare", kind: .daycare, coordinate: centre, district: "north")
    daycare.seats = 3
    return [
      station, reception, daycare,
      Place(id: "school", name: "School", kind: .school, coordinate: centre, district: "north"),
      Place(id: "shop", name: "Shop", kind: .shop, coordinate: centre, district: "north"),
    ]
  }

  private static var homes: [Home] {
    func home(
      _ id: String, _ district: String, _ letting: Letting, places: Int, bedrooms: Int
    ) -> Home {
      var home = Home(
        id: id, site: id + "-site", coordinate: district == "north" ? centre : south,
        district: district, sector: .municipal, letting: letting, places: places,
        bedrooms: bedrooms)
      home.area = 25 * places
      home.features = [.ownBathroom]
      return home
    }
    var villa = home("villa-1", "south", .one, places: 4, bedrooms: 2)
    villa.option = "villa"
    return [
      home("flat", "north", .one, places: 4, bedrooms: 2),
      home("house", "south", .one, places: 6, bedrooms: 3),
      home("shared", "north", .shared, places: 2, bedrooms: 2),
      home("hostel", "north", .collective, places: 4, bedrooms: 3), villa,
    ]
  }

  private static var households: [Household] {
    var first = Household(id: "single-1", arrives: today, ages: [25])
    first.sharingGroup = "g"
    var second = Household(id: "single-2", arrives: today, ages: [27])
    second.sharingGroup = "g"
    return [
      Household(id: "family", arrives: today, ages: [35, 33, 8]),
      Household(id: "couple", arrives: today + 5, ages: [50, 48]), first, second,
    ]
  }

  private static var options: [CapacityOption] {
    let villa = CapacityOption(
      id: "villa", name: "Old villa", kind: .conversion, site: "villa-site", coordinate: south,
      district: "south")
    var meadow = CapacityOption(
      id: "meadow", name: "Meadow", kind: .pavilion, site: "meadow", coordinate: south,
      district: "south")
    meadow.modules = ["family-module"]
    meadow.maxModules = 2
    return [villa, meadow]
  }

  private static var modules: [ModuleType] {
    var module = ModuleType(
      id: "family-module", name: "Family module", homes: 1, letting: .one, places: 4, bedrooms: 2)
    module.setUpCost = 250_000
    module.monthlyCost = 4000
    return [module]
  }
}

extension Scenario {
  /// Changes one home.
  public mutating func change(home id: String, _ body: (inout Home) -> Void) {
    for index in homes.indices where homes[index].id == id { body(&homes[index]) }
  }

  /// Changes one household.
  public mutating func change(household id: String, _ body: (inout Household) -> Void) {
    for index in households.indices where households[index].id == id { body(&households[index]) }
  }

  /// Changes one option.
  public mutating func change(option id: String, _ body: (inout CapacityOption) -> Void) {
    for index in options.indices where options[index].id == id { body(&options[index]) }
  }
}
