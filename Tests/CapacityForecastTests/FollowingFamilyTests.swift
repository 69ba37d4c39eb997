import PlacementDomain
import RandomStreams
import Testing

@testable import CapacityForecast

@Suite("Families that follow")
struct FollowingFamilyTests {
  private func draws(_ settings: FamilySettings) -> [(members: Int, months: Int)?] {
    let families = FollowingFamilies(settings)
    return (0..<20_000).map { index in
      var stream = RandomStream(seed: 3, replication: 0, subject: UInt32(index), event: 99)
      return families.draw(&stream)
    }
  }

  @Test("Members have the mean, lags the median and the share within a year")
  func law() {
    var settings = FamilySettings()
    settings.members = 1.5
    let all = draws(settings)
    let members = all.map { Double($0?.members ?? 0) }
    #expect(abs(members.average - 1.5) < 0.04)
    let lags = all.compactMap { $0.map { Double($0.months) } }.sorted()
    #expect(lags[lags.count / 2] == 6)
    // Half a month over a year is counted as twelve months: 95 % rather than 94.
    let year = lags.map { $0 <= 12 ? 1.0 : 0 }.average
    #expect(abs(year - 0.951) < 0.006)
  }

  @Test("Nobody follows before the wait is over")
  func wait() {
    var settings = FamilySettings()
    settings.waitMonths = 24
    #expect(draws(settings).allSatisfy { $0.map { $0.months >= 24 } ?? true })
  }

  @Test("They come as households of their own, and leave those who came first as they were")
  func followed() throws {
    var scenario = TestArrivals.scenario(quota: 60)
    scenario.forecast.types[0].isSponsor = true
    let alone = TestArrivals.households(try TestArrivals.source(scenario), 4)
    scenario.settings.forecast.family.members = 2
    let source = try TestArrivals.source(scenario)
    let all = TestArrivals.households(source, 4)
    #expect(all.filter { $0.type == 0 } == alone)
    let families = all.filter { $0.type > 0 }
    #expect(families.count > 20)
    for family in families {
      let type = source.types[Int(family.type)]
      #expect(type.size == Int(family.type) && type.children == type.size - 1)
    }
  }

  @Test("Nobody follows who need not")
  func none() throws {
    var scenario = TestArrivals.scenario(quota: 60)
    scenario.settings.forecast.family.members = 5
    #expect(
      TestArrivals.households(try TestArrivals.source(scenario), 4).allSatisfy { $0.type == 0 })
  }
}
