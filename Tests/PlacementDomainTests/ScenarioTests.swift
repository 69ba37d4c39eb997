import PlacementDomain
import TestSupport
import Testing

@Suite("A scenario")
struct ScenarioTests {
  @Test("has one home for every home that a module could bring")
  func moduleHomes() {
    let scenario = SmallTown.scenario()
    let brought = scenario.homes.filter { $0.module != nil }
    #expect(brought.map(\.id) == ["meadow.family-module.1", "meadow.family-module.2"])
    #expect(brought.allSatisfy { $0.option == "meadow" && $0.district == "south" })
  }

  @Test("is sorted by id whatever the order of its rows")
  func sorted() {
    let scenario = SmallTown.scenario()
    #expect(scenario.homes.map(\.id) == scenario.homes.map(\.id).sorted())
    #expect(scenario.households.map(\.id) == scenario.households.map(\.id).sorted())
  }

  @Test("knows the distance between two towns to within a hundred metres")
  func distance() {
    // Allerød station and Lynge, 6.1 km apart as the crow flies.
    let station = Coordinate(latitude: 55.87113, longitude: 12.35702)
    let lynge = Coordinate(latitude: 55.83941, longitude: 12.27725)
    #expect(abs(station.kilometres(to: lynge) - 6.1) < 0.1)
    #expect(abs(station.kilometres(to: lynge) - lynge.kilometres(to: station)) < 1e-12)
  }
}
