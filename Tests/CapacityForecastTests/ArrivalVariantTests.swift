import FlowForecast
import PlacementDomain
import Testing

@testable import CapacityForecast

@Suite("Arrivals in variants")
struct ArrivalVariantTests {
  private let flows = FlowHistories(
    applicants: TestArrivals.waves, special: TestArrivals.flow((0..<30).map { 50 + $0 % 7 }))

  private var scenario: Scenario {
    var scenario = TestArrivals.scenario(quota: 100, sizes: [1, 4])
    scenario.settings.forecast = ForecastSettings()
    scenario.settings.forecast.populationPercent = 5
    return scenario
  }

  @Test("A surge adds households and changes none of the others")
  func surge() throws {
    let base = try TestArrivals.source(scenario, flows)
    for name in ["as_2015", "as_ukraine_2022"] {
      let surged = try TestArrivals.source(scenario, flows, variants: [name])
      for replication in 0..<40 {
        let plain = TestArrivals.households(base, replication)
        let more = TestArrivals.households(surged, replication)
        #expect(more.count > plain.count)
        for month in 0..<36 {
          // The simulation knows a household by its place in its month.
          let here = plain.filter { $0.month == Int32(month) }
          #expect(Array(more.filter { $0.month == Int32(month) }.prefix(here.count)) == here)
        }
      }
    }
  }

  @Test("A replication is the same whatever was asked before, and a longer one begins alike")
  func addresses() throws {
    let source = try TestArrivals.source(scenario, flows)
    let alone = TestArrivals.households(source, 7)
    for replication in [3, 1, 9] { _ = TestArrivals.households(source, replication) }
    #expect(TestArrivals.households(source, 7) == alone)
    #expect(TestArrivals.households(source, 7, seed: 2) != alone)
    let short = TestArrivals.households(source, 7, months: 12)
    #expect(short == alone.filter { $0.month < 12 })
  }

  @Test("A surge brings as many as it says, from its month on and after the delay")
  func size() throws {
    var scenario = TestArrivals.scenario(quota: 0)
    scenario.settings.forecast.populationPercent = 10
    scenario.settings.forecast.immigrantPercent = 10
    scenario.settings.forecast.applicants.delayMonths = 4
    scenario.forecast.surges = (1...3).map {
      SurgeMonth(surge: "own", month: $0, persons: 200 * $0, isSpecial: false)
    }
    var row = VariantRow(id: "v", name: "V")
    row.surge = "own"
    row.surgeFrom = TestHousing.start + 62
    scenario.forecast.variants = [row]
    let source = try TestArrivals.source(scenario, variants: nil)
    // 1,200 persons, half of them placed, a tenth of those here.
    let persons = TestArrivals.persons(source, months: 36, replications: 2000)
    #expect(abs(persons.average - 60) < 1.5)
    let all = (0..<200).flatMap { TestArrivals.households(source, $0) }
    #expect(Set(all.map(\.month)) == [6, 7, 8])
  }

  @Test("A row of variants sets the levers, the options and nothing else")
  func row() throws {
    var scenario = scenario
    var row = VariantRow(id: "v", name: "V")
    (row.movingOn, row.hostingPercent, row.sharingPercent) = (1.5, 20, 40)
    row.openings = [
      .init(option: "p", module: "a", count: 2), .init(option: "p", module: "b", count: 1),
      .init(option: "q"),
    ]
    scenario.forecast.variants = [row]
    let forecasts = try ForecastInput.forecasts(scenario, flows: flows)
    #expect(forecasts.map(\.id) == ["baseline", "v"])
    let setup = forecasts[1].setup
    #expect(setup.levers.movingOn == 1.5 && setup.levers.privateHosting == 0.2)
    #expect(setup.levers.widerSharing == 0.4)
    #expect(
      setup.opened == [
        OpenedOption(option: "p", modules: ["a": 2, "b": 1]), OpenedOption(option: "q"),
      ])
    #expect(
      TestArrivals.households(setup.arrivals, 2)
        == TestArrivals.households(forecasts[0].setup.arrivals, 2))
  }

  @Test("Stays and dwellings are those of the settings")
  func settings() throws {
    var scenario = scenario
    scenario.settings.forecast.dwellings.smallPerMonth = 0.4
    let setup = try #require(try ForecastInput.forecasts(scenario, flows: flows).first?.setup)
    #expect(setup.stays == .standard)
    #expect(setup.dwellings.count == 1)
    #expect(Array(setup.dwellings[0].perMonth.prefix(5)) == [0, 0, 1, 0, 1])
  }
}
