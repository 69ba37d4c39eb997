import FlowForecast
import Foundation
import PlacementDomain
import ScenarioFiles
import TestSupport
import Testing

@testable import CapacityForecast

@Suite("Forecasts of the scenarios that are shipped")
struct ShippedScenarioTests {
  private func forecasts(_ name: String) throws -> [PreparedForecast] {
    let result = ScenarioReader.read(
      folder: Repository.root.appendingPathComponent("Scenarios/\(name)").path)
    #expect(result.problems.map(\.description) == [])
    let scenario = try #require(result.scenario)
    return try ForecastInput.forecasts(scenario, flows: result.flows)
  }

  @Test(
    "Every variant is ready to run",
    arguments: [
      ("alleroed", ["baseline", "as_2015", "as_ukraine_2022", "faster", "options", "sharing"]),
      ("alleroed-2017", ["baseline", "as_2015", "give_up", "give_up_2015"]),
    ])
  func ready(_ name: String, _ ids: [String]) throws {
    let forecasts = try forecasts(name)
    #expect(forecasts.map(\.id) == ids)
    for forecast in forecasts {
      let model = try ForecastModel(forecast.setup)
      let record = try model.record(replication: 3, seed: 1)
      #expect(record.came > 50)
    }
  }

  @Test("In 2017 nothing later than April is known")
  func past() throws {
    let setup = try #require(try forecasts("alleroed-2017").first?.setup)
    let source = try #require(setup.arrivals as? MunicipalArrivals)
    let persons = try #require(source.flow).persons(seed: 1, replication: 0, months: 7)
    // A delay of six months: applicants of November 2016 to April 2017, and then a drawn one.
    let known = try #require(
      ScenarioReader.read(
        folder: Repository.root.appendingPathComponent("Scenarios/alleroed-2017").path
      ).flows.applicants)
    let first = CalendarMonth(setup.scenario.settings.from).number - 6 - known.first.number
    #expect(Array(persons.prefix(6)) == Array(known.values[first..<first + 6]))
    let model = try ForecastModel(setup)
    let free = try (0..<2).map { replication in
      let record = try model.record(replication: replication, seed: 1)
      let one = try #require(model.groups.firstIndex(of: .one))
      return record.value(.occupied, group: one, month: 0)
    }
    #expect(free.allSatisfy { $0 <= 82 })
  }
}
