import FlowForecast
import PlacementDomain
import RandomStreams
import Testing

@testable import CapacityForecast

@Suite("Means and clumps of arrivals")
struct ArrivalLawTests {
  @Test("Persons have the quota's mean, and the variance of whole households")
  func clumping() throws {
    let source = try TestArrivals.source(TestArrivals.scenario(quota: 48, sizes: [1, 5]))
    let persons = TestArrivals.persons(source)
    // Sizes 1 and 5 alike often: variance 48 · (1 + 25) / (1 + 5).
    #expect(abs(persons.average - 48) < 1)
    #expect(abs(persons.variance / 208 - 1) < 0.1)
  }

  @Test("A share that lives privately is taken from the mean")
  func privately() throws {
    var scenario = TestArrivals.scenario(quota: 48)
    scenario.settings.forecast.hosting.percent = 25
    scenario.settings.forecast.hosting.strength = 20
    let persons = TestArrivals.persons(try TestArrivals.source(scenario))
    #expect(abs(persons.average - 36) < 0.6)
    // The share itself is not known: Beta variance over that of the Poisson law.
    let variance: Double = 36 + 48 * 48 * 0.1875 / 21
    #expect(abs(persons.variance / variance - 1) < 0.12)
  }

  @Test("Counts of the municipality's own move the share that lives privately")
  func counted() {
    var share = PrivateShare()
    (share.percent, share.strength, share.counted, share.countedPrivate) = (10, 10, 90, 45)
    let belief = ShareBelief(share)
    #expect(abs(belief.mean - 0.46) < 1e-12)
    #expect(belief.strength == 100)
    var stream = RandomStream(seed: 1, replication: 0, subject: 0, event: 99)
    #expect(ShareBelief(mean: 0, strength: 9).draw(&stream) == 0)
    #expect(ShareBelief(mean: 1, strength: 9).draw(&stream) == 1)
  }

  @Test("While applicants wait, those who come have applied already")
  func known() throws {
    var settings = ForecastSettings().applicants
    settings.delayMonths = 6
    let flow = try NationalFlow(
      TestArrivals.waves, panel: [], settings, share: 0.1, start: CalendarMonth(TestHousing.start),
      number: 0)
    let persons = flow.persons(seed: 1, replication: 3, months: 12)
    #expect(Array(persons.prefix(6)) == Array(TestArrivals.waves.values.suffix(6)))
    let means = flow.means(0.5, 1, 3, 6)
    #expect(means == persons.prefix(6).map { Double($0) * 0.5 * 0.1 })
  }

  @Test("Of a series only the months from a day on are used")
  func since() throws {
    func persons(_ series: MonthlySeries, from: Day) throws -> [Int] {
      var settings = ForecastSettings().applicants
      settings.from = from
      return try NationalFlow(
        series, panel: [], settings, share: 1, start: CalendarMonth(TestHousing.start), number: 0
      ).persons(seed: 1, replication: 2, months: 24)
    }
    let values = TestArrivals.waves.values
    let cut = try persons(TestArrivals.waves, from: TestHousing.start + -365 * 3)
    #expect(cut == (try persons(TestArrivals.flow(Array(values.suffix(36))), from: Day(number: 0))))
    #expect(cut != (try persons(TestArrivals.waves, from: Day(number: 0))))
  }

  @Test("Months between the series' end and the forecast are drawn too")
  func gap() throws {
    let values = TestArrivals.waves.values
    func persons(_ monthsBefore: Int, _ months: Int) throws -> [Int] {
      try NationalFlow(
        TestArrivals.flow(values, monthsBefore: monthsBefore), panel: [],
        ForecastSettings().special, share: 1, start: CalendarMonth(TestHousing.start), number: 0
      ).persons(seed: 1, replication: 3, months: months)
    }
    #expect(try persons(9, 12) == Array(try persons(0, 21).dropFirst(9)))
  }

  @Test("A replication follows the flow or the quota, by the weight")
  func blend() throws {
    var scenario = TestArrivals.scenario(quota: 1200)
    (scenario.settings.forecast.populationPercent, scenario.settings.forecast.immigrantPercent) =
      (0, 0)
    let flows = FlowHistories(applicants: TestArrivals.waves)
    for (percent, share) in [(0.0, 0.0), (25, 0.25), (100, 1)] {
      scenario.settings.forecast.quotaWeightPercent = Thousandths(rounding: percent)
      let source = try TestArrivals.source(scenario, flows)
      // With no share of the flow, whoever comes does so by the quota.
      let by = TestArrivals.persons(source, months: 3, replications: 1000).map { $0 > 0 ? 1.0 : 0 }
      #expect(abs(by.average - share) < 0.05)
    }
  }

  @Test("A law of its own is shared by population, other refugees by the formula")
  func shares() {
    var settings = ForecastSettings()
    (settings.populationPercent, settings.immigrantPercent) = (0.44, 0.26)
    #expect(abs(settings.share(isSpecial: true) - 0.0044) < 1e-12)
    #expect(abs(settings.share(isSpecial: false) - 0.0062) < 1e-12)
    settings.immigrantPercent = 5
    #expect(settings.share(isSpecial: false) == 0)
  }

  @Test("A year without a quota takes the last one's, and misses it by more")
  func borrowed() throws {
    var scenario = TestArrivals.scenario(quota: 120)
    scenario.forecast.quotas = scenario.forecast.quotas.map {
      var year = $0
      if year.placed != nil { year.placed = 2000 }
      return year
    }
    let path = try #require(
      QuotaPath(scenario, start: CalendarMonth(TestHousing.start), months: 36))
    let years = (0..<200).map { replication in
      let means = path.means(seed: 1, replication: UInt32(replication), months: 36)
      return [0, 12, 24].map { Int((means[$0] * 100).rounded()) }
    }
    #expect(Set(years.map { $0[0] }) == [500, 2000])
    #expect(Set(years.map { $0[1] }) == [250, 1000, 4000])
    #expect(Set(years.map { $0[2] }) == [250, 1000, 4000])
  }
}
