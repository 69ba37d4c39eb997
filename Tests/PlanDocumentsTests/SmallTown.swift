import PlacementDomain
import PlacementModel
import PlanDocuments

/// A small municipality with a plan made by hand: every kind of page has something on it.
enum SmallTown {
  static func point(_ latitude: Double, _ longitude: Double) -> Coordinate {
    Coordinate(latitude: latitude, longitude: longitude)
  }

  static let scenario = Scenario(
    settings: settings, districts: districts, places: places, homes: homes,
    households: households, options: options, modules: modules,
    travel: [TravelKey(origin: "sportsvej", place: "lillevang-modtage-a"): 7.5],
    hash: "5f2c8a1e9b7d4c3a" + String(repeating: "0", count: 48))

  static let facts = PlacementFacts(scenario)

  private static var settings: Settings {
    var settings = Settings()
    settings.name = "smaastad"
    settings.title = "Allerød, efterår 2026"
    settings.municipality = "Allerød"
    settings.from = Day(number: 20_757)
    settings.to = Day(number: 20_757 + 364)
    settings.decision = Day(number: 20_757)
    settings.limits.hotelNights = 60
    settings.limits.maxWaitDays = 120
    return settings
  }

  private static var districts: [District] {
    var districts = [
      District(
        id: "blovstroed", name: "Blovstrød", population: 4200, centre: point(55.870, 12.386)),
      District(
        id: "lilleroed", name: "Lillerød", population: 16_000, centre: point(55.875, 12.346)),
      District(
        id: "lynge", name: "Lynge-Uggeløse", population: 5600, centre: point(55.839, 12.270)),
    ]
    districts[1].settled = 4
    return districts
  }

  private static var places: [Place] {
    func place(
      _ id: String, _ name: String, _ kind: PlaceKind, _ latitude: Double, _ longitude: Double,
      _ district: String, seats: Int? = nil, ages: ClosedRange<Int>? = nil
    ) -> Place {
      var place = Place(
        id: id, name: name, kind: kind, coordinate: point(latitude, longitude), district: district)
      place.seats = seats
      place.ages = ages
      return place
    }
    func stop(
      _ id: String, _ name: String, _ latitude: Double, _ longitude: Double, _ district: String,
      departures: Thousandths, ride: Thousandths
    ) -> Place {
      var stop = place(id, name, .stop, latitude, longitude, district)
      stop.departuresPerHour = departures
      stop.minutesToCentre = ride
      return stop
    }
    return [
      place(
        "lillevang-modtage-a", "Lillevang Skole, modtageklasse A", .receptionClass, 55.8780,
        12.3385, "lilleroed", seats: 3, ages: 6...10),
      place(
        "lillevang-modtage-b", "Lillevang Skole, modtageklasse B", .receptionClass, 55.8780,
        12.3385, "lilleroed", seats: 6, ages: 11...16),
      place("lillevang", "Lillevang Skole", .school, 55.8780, 12.3385, "lilleroed"),
      place("lynge-skole", "Lynge Skole", .school, 55.8402, 12.2790, "lynge"),
      place("blovstroed-skole", "Blovstrød Skole", .school, 55.8712, 12.3852, "blovstroed"),
      place("boernehus-lynge", "Børnehuset Lynge", .daycare, 55.8388, 12.2741, "lynge", seats: 2),
      place(
        "boernehus-ravn", "Børnehuset Ravnsholt", .daycare, 55.8720, 12.3505, "lilleroed", seats: 4),
      stop(
        "allerod-st", "Allerød Station", 55.87113, 12.35702, "lilleroed", departures: 6, ride: 0),
      stop("lynge-stop", "Lynge, Bytorvet", 55.8398, 12.2772, "lynge", departures: 2, ride: 14),
      stop(
        "blovstroed-stop", "Blovstrød Kirke", 55.8703, 12.3864, "blovstroed", departures: 1.5,
        ride: 9),
      place("netto", "Netto Lillerød", .shop, 55.8731, 12.3569, "lilleroed"),
      place("jobcenter", "Jobcenter Allerød", .jobCentre, 55.8719, 12.3561, "lilleroed"),
      place("hallen", "Lillerødhallerne", .leisure, 55.8799, 12.3418, "lilleroed"),
    ]
  }

  private static var homes: [Home] {
    func home(
      _ id: String, _ site: String, _ latitude: Double, _ longitude: Double, _ district: String,
      _ sector: Sector, places: Int, rooms: Int, rent: Int? = nil, option: String? = nil
    ) -> Home {
      var home = Home(
        id: id, site: site, coordinate: point(latitude, longitude), district: district,
        sector: sector, letting: .one, places: places, bedrooms: rooms)
      home.rent = rent
      home.option = option
      return home
    }
    return [
      home(
        "B-01", "byvej", 55.8768, 12.3502, "lilleroed", .social, places: 5, rooms: 3, rent: 6900),
      home(
        "B-02", "byvej", 55.8768, 12.3502, "lilleroed", .social, places: 4, rooms: 2, rent: 5900),
      home("B-03", "byvej", 55.8768, 12.3502, "lilleroed", .social, places: 2, rooms: 1),
      home("K-01", "kirkevej", 55.8715, 12.3840, "blovstroed", .privateLet, places: 4, rooms: 2),
      home("K-02", "kirkevej", 55.8715, 12.3840, "blovstroed", .privateHost, places: 1, rooms: 1),
      home("L-01", "lyngevej", 55.8405, 12.2805, "lynge", .municipal, places: 6, rooms: 4),
      home("L-02", "lyngevej", 55.8405, 12.2805, "lynge", .municipal, places: 2, rooms: 1),
      home("S-01", "sportsvej", 55.8809, 12.3432, "lilleroed", .pavilion, places: 3, rooms: 2),
      home("S-02", "sportsvej", 55.8809, 12.3432, "lilleroed", .pavilion, places: 1, rooms: 1),
      home("H-01", "hotel-st", 55.8707, 12.3580, "lilleroed", .hotel, places: 2, rooms: 1),
      home(
        "G-01", "gamle-skole", 55.8421, 12.2716, "lynge", .converted, places: 4, rooms: 2,
        option: "gamle-skole"),
    ]
  }

  private static var households: [Household] {
    func household(_ id: String, _ arrives: Int, _ ages: [Int], livesIn: String? = nil) -> Household
    {
      var household = Household(id: id, arrives: Day(number: 20_757 + arrives), ages: ages)
      household.livesIn = livesIn
      household.languages = ["uk"]
      return household
    }
    return [
      household("H001", -400, [41, 39, 9], livesIn: "B-01"),
      household("H002", -380, [67, 70], livesIn: "B-03"),
      household("H003", -200, [33], livesIn: "S-02"),
      household("H004", -150, [29, 4], livesIn: "S-01"),
      household("H010", 14, [38, 36, 12, 8, 3]),
      household("H011", 14, [31, 7, 5]),
      household("H012", 21, [45, 44, 15, 13, 11, 8]),
      household("H013", 21, [24]),
      household("H014", 45, [52, 50]),
      household("H015", 60, [34, 33, 6, 2]),
      household("H016", 60, [40, 41, 16, 14, 10, 6, 1]),
    ]
  }

  private static var options: [CapacityOption] {
    var school = CapacityOption(
      id: "gamle-skole", name: "Den gamle skole i Lynge", kind: .conversion, site: "gamle-skole",
      coordinate: point(55.8421, 12.2716), district: "lynge")
    school.leadDays = 90
    school.setUpCost = 850_000
    school.monthlyCost = 9000
    var pavilions = CapacityOption(
      id: "pav-ravn", name: "Pavilloner ved Ravnsholt", kind: .pavilion, site: "ravnsholt",
      coordinate: point(55.8672, 12.3471), district: "lilleroed")
    pavilions.modules = ["familie"]
    pavilions.maxModules = 4
    pavilions.leadDays = 75
    pavilions.setUpCost = 420_000
    pavilions.monthlyCost = 3500
    pavilions.takeDownCost = 60_000
    return [school, pavilions]
  }

  private static var modules: [ModuleType] {
    var module = ModuleType(
      id: "familie", name: "Familiemodul", homes: 1, letting: .one, places: 5, bedrooms: 3)
    module.area = 60
    module.rent = 5089
    module.setUpCost = 310_000
    module.monthlyCost = 2800
    module.takeDownCost = 45_000
    return [module]
  }
}
