import CapacityForecast
import FlowForecast
import PlacementDomain
import TestSupport

@testable import ArrivalReplay

/// Towns that say only what a test is about.
enum ReplayTowns {
  static let start = Day(year: 2027, month: 1, day: 1) ?? Day(number: 0)

  /// A home of so many places, one room for each two of them, so far from the shop.
  static func home(
    _ id: String, places: Int, letting: Letting = .one, kilometres: Double = 0
  ) -> Home {
    var home = Home(
      id: id, site: id,
      coordinate: Coordinate(
        latitude: SmallTown.centre.latitude + kilometres / 111,
        longitude: SmallTown.centre.longitude),
      district: "d", sector: .municipal, letting: letting, places: places,
      bedrooms: letting == .one ? (places + 1) / 2 : places)
    home.area = 30 * places
    return home
  }

  /// A town of these homes and households, with kinds of so many members that come at a rate.
  static func setup(
    _ homes: [Home], _ households: [Household] = [], sizes: [Int] = [1, 2, 5],
    perMonth: [Double] = [1], leaving: Double = 0.05, groups: [Int: String] = [:],
    months: Int = 6
  ) throws -> ReplaySetup {
    var settings = Settings()
    settings.name = "town"
    settings.from = start
    settings.to = start + 30
    settings.decision = start
    let scenario = Scenario(
      settings: settings,
      districts: [District(id: "d", name: "D", population: 1000, centre: SmallTown.centre)],
      places: [
        Place(
          id: "shop", name: "Shop", kind: .shop, coordinate: SmallTown.centre, district: "d")
      ],
      homes: homes, households: households, options: [], modules: [])
    let law = try StayLaw(hazards: [
      LeaveHazards(permanentHome: leaving, departure: 0, move: 0)
    ])
    let types = sizes.map { size in
      var type = HouseholdType(size: size)
      type.children = max(0, size - 2)
      type.sharingGroup = groups[size]
      return (type: type, weight: 1.0)
    }
    var setup = ReplaySetup(
      scenario: scenario, arrivals: try PoissonArrivals(types: types, means: perMonth),
      kinds: sizes.map { size in
        var household = Household(
          id: "", arrives: start, ages: (0..<size).map { $0 < 2 ? 35 : 9 })
        household.sharingGroup = groups[size]
        return household
      }, stays: StayBook(law))
    setup.months = months
    return setup
  }
}
