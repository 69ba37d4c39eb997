import FlowForecast
import PlacementDomain
import Testing

@testable import CapacityForecast

@Suite("Forecasts that cannot be made")
struct ForecastInputTests {
  private func refusal(
    _ scenario: Scenario, _ flows: FlowHistories = FlowHistories(), months: Int? = nil,
    variants: [String]? = []
  ) -> String {
    do {
      _ = try ForecastInput.forecasts(scenario, flows: flows, months: months, variants: variants)
      return "none"
    } catch {
      #expect(!error.message.danish.isEmpty)
      return error.message.english
    }
  }

  @Test("Nothing says who comes")
  func nothing() {
    #expect(refusal(TestArrivals.scenario()).hasPrefix("nothing says who comes: name a series"))
  }

  @Test("A horizon of no months, or of too many")
  func horizon() {
    for months in [0, -3, 601] {
      #expect(
        refusal(TestArrivals.scenario(quota: 5), months: months)
          == "a forecast has 1 to 600 months, not \(months)")
    }
  }

  @Test("A series that is short, too early, or yet to begin")
  func series() {
    let town = TestArrivals.scenario()
    func refusal(_ series: MonthlySeries) -> String {
      self.refusal(town, FlowHistories(applicants: series))
    }
    #expect(
      refusal(TestArrivals.flow(Array(repeating: 9, count: 23)))
        .hasPrefix("the series DK has 23 months, and a model needs 24"))
    #expect(
      refusal(TestArrivals.flow(Array(repeating: 9, count: 50), monthsBefore: 121))
        .hasPrefix("the series DK ends in 2016-11, and the forecast begins in 2027-01"))
    #expect(
      refusal(TestArrivals.flow(Array(repeating: 9, count: 50), monthsBefore: -60))
        .hasPrefix("the series DK has 0 months"))
  }

  @Test("A series that is named and was not found")
  func missing() {
    var town = TestArrivals.scenario(quota: 5)
    town.settings.forecast.panel = ScenarioFile(written: "../none.csv", path: "x/../none.csv")
    #expect(
      refusal(town) == "the series in ../none.csv could not be read: mend the path in scenario.yaml"
    )
  }

  @Test("A variant or a surge that does not exist")
  func names() {
    var town = TestArrivals.scenario(quota: 5)
    #expect(
      refusal(town, variants: ["som_2016"])
        == "there is no variant `som_2016`: those known are as_2015, as_ukraine_2022")
    var row = VariantRow(id: "v", name: "V")
    row.surge = "as_2016"
    town.forecast.variants = [row]
    #expect(refusal(town, variants: nil).hasPrefix("there is no surge `as_2016`"))
  }

  @Test("Kinds of households without a weight")
  func weights() {
    var town = TestArrivals.scenario(quota: 5)
    town.forecast.types[0].weight = 0
    #expect(refusal(town).hasPrefix("no kind of household has a weight above 0"))
  }

  @Test("Nobody who comes and nobody who lives here is a forecast too")
  func nobody() throws {
    let setup = try #require(
      try ForecastInput.forecasts(TestArrivals.scenario(quota: 0), flows: FlowHistories())
        .first?.setup)
    let record = try ForecastModel(setup).record(replication: 0, seed: 1)
    #expect(record.came == 0)
  }

  @Test("A slip of the hand in a series is refused by the simulation, not a hang")
  func absurd() throws {
    let flows = FlowHistories(
      applicants: TestArrivals.flow(Array(repeating: 900_000_000, count: 48)))
    let setup = try #require(
      try ForecastInput.forecasts(TestArrivals.scenario(), flows: flows, months: 3).first?.setup)
    _ = TestArrivals.households(setup.arrivals, 0, months: 3)
  }
}
