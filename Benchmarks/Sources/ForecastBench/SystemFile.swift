import CapacityForecast
import Foundation
import PlacementDomain

/// The system that all programs simulate, as its file says.
struct SystemFile: Decodable {
  struct Kind: Decodable {
    var letting: String
    var persons: Int
    var count: Int
  }
  struct Kin: Decodable {
    var size: Int
    var children: Int
    var group: String?
    var priority: Int
    var weight: Double
  }
  struct Stay: Decodable {
    var fastShare: Double
    var fastMean: Double
    var slowMean: Double
  }

  var months: Int
  var perMonth: Double
  var kinds: [Kind]
  var types: [Kin]
  var stays: [String: Stay]

  /// The forecast of the system: stays are counted from moving in, as the peers count them.
  func setup() throws -> ForecastSetup {
    let start = Day(year: 2027, month: 1, day: 1) ?? Day(number: 0)
    var settings = Settings()
    settings.from = start
    settings.to = start + 30
    let centre = Coordinate(latitude: 55.87, longitude: 12.36)
    let homes = try kinds.enumerated().flatMap { index, kind in
      guard let letting = Letting(rawValue: kind.letting) else {
        throw CocoaError(.coderInvalidValue)
      }
      return (0..<kind.count).map { number in
        Home(
          id: "\(index)-\(number)", site: "\(index)", coordinate: centre, district: "d",
          sector: .municipal, letting: letting, places: kind.persons, bedrooms: kind.persons)
      }
    }
    let scenario = Scenario(
      settings: settings,
      districts: [District(id: "d", name: "d", population: 1000, centre: centre)], places: [],
      homes: homes, households: [], options: [], modules: [])
    let arrivals = try PoissonArrivals(
      types: types.map { kin in
        var type = HouseholdType(size: kin.size)
        type.children = kin.children
        type.sharingGroup = kin.group
        type.priority = kin.priority
        return (type, kin.weight)
      }, means: [perMonth])
    var setup = ForecastSetup(scenario: scenario, months: months, arrivals: arrivals)
    setup.clock = .movingIn
    for (name, stay) in stays {
      guard let band = StayBand(rawValue: name) else { throw CocoaError(.coderInvalidValue) }
      setup.stays[band] = try StayMixture(
        fastShare: stay.fastShare, fastMean: stay.fastMean, slowMean: stay.slowMean,
        causes: LeaveHazards(permanentHome: 1, departure: 0, move: 0)
      ).law()
    }
    return setup
  }
}
