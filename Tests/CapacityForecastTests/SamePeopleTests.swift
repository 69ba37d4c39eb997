import PlacementDomain
import Testing

@testable import CapacityForecast

/// Variants of one forecast see the same people.
@Suite("The same people in all variants")
struct SamePeopleTests {
  private func records(
    _ change: (inout ForecastSetup) -> Void = { _ in }
  ) throws -> [ReplicationRecord] {
    var setup = try TestHousing.mixedSetup(perMonth: 5)
    change(&setup)
    let model = try ForecastModel(setup)
    return try (0..<30).map { try model.record(replication: $0, seed: 8) }
  }

  private func compare(
    _ measure: ForecastMeasure, _ left: [ReplicationRecord], _ right: [ReplicationRecord],
    _ holds: (Int, Int) -> Bool
  ) {
    for (first, second) in zip(left, right) {
      for month in 0..<48 {
        let values = (
          first.value(measure, group: nil, month: month),
          second.value(measure, group: nil, month: month)
        )
        #expect(holds(values.0, values.1), "\(values)")
      }
    }
  }

  @Test("What is needed does not depend on the homes there are")
  func need() throws {
    let base = try records()
    let fewer = try records { setup in
      setup.scenario.homes.removeAll { $0.id.hasPrefix("flat") || $0.id.hasPrefix("hostel") }
    }
    compare(.need, base, fewer, ==)
    compare(.persons, base, fewer, ==)
    #expect(base != fewer)
  }

  @Test("Faster move-on never leaves more people in need, in any replication and month")
  func faster() throws {
    let faster = try records { $0.levers.movingOn = 1.5 }
    compare(.need, try records(), faster, >=)
  }

  @Test("Who has a private host needs no home; all the others are the same people")
  func hosted() throws {
    let some = try records { $0.levers.privateHosting = 0.3 }
    let more = try records { $0.levers.privateHosting = 0.6 }
    compare(.need, try records(), some, >=)
    compare(.need, some, more, >=)
    let all = try records { $0.levers.privateHosting = 1 }
    #expect(all.allSatisfy { $0.came == 4 })
  }

  @Test("Wider sharing changes where people live, not who they are")
  func sharing() throws {
    let base = try records()
    let wider = try records { $0.levers.widerSharing = 1 }
    compare(.need, base, wider, ==)
    #expect(base != wider)
    let waits = { (records: [ReplicationRecord]) in records.reduce(0) { $0 + $1.waits } }
    #expect(waits(wider) < waits(base))
  }

  @Test("A resident lives alike whoever else is listed")
  func listed() throws {
    func run(_ others: [Household]) throws -> [Int] {
      var resident = Household(id: "m", arrives: TestHousing.start + -200, ages: [40])
      resident.livesIn = "room-1"
      let setup = ForecastSetup(
        scenario: TestHousing.scenario(
          TestHousing.homes(4, places: 1, id: "room")
            + TestHousing.homes(2, places: 4, bedrooms: 2), [resident] + others),
        months: 36, arrivals: try TestHousing.singles(perMonth: 0))
      let model = try ForecastModel(setup)
      let group = try #require(model.groups.firstIndex(of: .one))
      return try (0..<20).flatMap { replication in
        let record = try model.record(replication: replication, seed: 1)
        return (0..<36).map { record.value(.need, group: group, month: $0) }
      }
    }
    let family = Household(id: "a", arrives: TestHousing.start + -500, ages: [40, 38, 8, 5])
    #expect(try run([]) == run([family]))
  }
}
