import PlacementDomain

/// A town in which nothing matters but what an example puts into it.
///
/// One district, two homes for good that are alike: `near` in the centre, `far` ten kilometres away. One household
/// `h`, a single person who wishes for `far`, so that something else has to matter for it to live `near`.
enum ExampleTown {
  static let today = Day(number: 20_789)
  static let centre = Coordinate(latitude: 55.87, longitude: 12.36)
  static let away = Coordinate(latitude: 55.96, longitude: 12.36)

  static func town(_ change: (inout Scenario) -> Void = { _ in }) -> Scenario {
    var settings = Settings()
    settings.name = "example"
    settings.from = today
    settings.to = today + 89
    settings.decision = today
    var town = Scenario(
      settings: settings,
      districts: [District(id: "town", name: "Town", population: 1000, centre: centre)], places: [],
      homes: [home("near"), home("far", at: away)], households: [household("h", [30])],
      options: [], modules: [], hash: "example")
    town.households[0].wishes = ["far"]
    change(&town)
    // Options bring homes, and tables are sorted by id: made once more of what the example has put in.
    return Scenario(
      settings: town.settings, districts: town.districts, places: town.places,
      homes: town.homes.filter { $0.module == nil }, households: town.households,
      options: town.options, modules: town.modules, travel: town.travel, scores: town.scores,
      forecast: town.forecast, budgets: town.budgets, hash: town.hash)
  }

  /// A home of four places in two rooms, for good, in the centre.
  static func home(
    _ id: String, at point: Coordinate = centre, district: String = "town"
  ) -> Home {
    var home = Home(
      id: id, site: id, coordinate: point, district: district, sector: .municipal, letting: .one,
      places: 4, bedrooms: 2)
    home.area = 100
    home.tenure = .permanent
    return home
  }

  /// A household that comes on the first day.
  static func household(_ id: String, _ ages: [Int]) -> Household {
    Household(id: id, arrives: today, ages: ages)
  }

  /// A place in the centre.
  static func place(_ kind: PlaceKind, _ id: String? = nil) -> Place {
    Place(
      id: id ?? kind.rawValue, name: id ?? kind.rawValue, kind: kind, coordinate: centre,
      district: "town")
  }

  /// An option in the centre that brings one listed home of its own name.
  static func open(
    _ id: String, _ kind: OptionKind, in town: inout Scenario, monthly: Int = 0
  ) {
    var option = CapacityOption(
      id: id, name: id, kind: kind, site: "\(id)-site", coordinate: centre, district: "town")
    option.monthlyCost = monthly
    town.options.append(option)
    var home = home("\(id)-home")
    home.site = option.site
    home.option = id
    town.homes.append(home)
  }
}

extension Scenario {
  /// The only household, changed.
  mutating func changeHousehold(_ body: (inout Household) -> Void) { body(&households[0]) }
}
