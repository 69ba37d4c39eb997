import Testing

@testable import CapacityForecast

@Suite("Books that balance")
struct BalanceTests {
  @Test("Little's law as an identity of whole numbers, on every run", arguments: 0..<8)
  func little(variant: Int) throws {
    var setup = try TestHousing.mixedSetup(months: 40 + variant, perMonth: 1 + Double(variant))
    setup.clock = variant % 2 == 0 ? .arrival : .movingIn
    setup.levers.privateHosting = variant % 3 == 0 ? 0.3 : 0
    setup.levers.widerSharing = variant % 3 == 1 ? 0.8 : 0
    if variant >= 4 {
      setup.dwellings = [DwellingSupply(persons: 4, perMonth: Array(repeating: 1, count: 30))]
    }
    let tally = try ForecastModel(setup).run(replications: 0..<50, seed: UInt32(variant))
    #expect(tally.isBalanced)
    #expect(tally.totals.presence > 0)
  }

  @Test("In every month: homes in use and free are the stock, who waits is part of who is here")
  func stock() throws {
    let model = try ForecastModel(TestHousing.mixedSetup())
    for replication in 0..<20 {
      let record = try model.record(replication: replication, seed: 9)
      for month in 0..<model.months {
        for group in model.groups.indices {
          let homes = model.kinds.indices.reduce(0) { sum, kind in
            guard model.kinds[kind].group == model.groups[group] else { return sum }
            let places = model.kinds[kind].letting == .one ? 1 : model.kinds[kind].persons
            return sum + model.stock.count(kind, month) * places
          }
          let used = record.value(.occupied, group: group, month: month)
          #expect(used + record.value(.free, group: group, month: month) == homes)
        }
        let need = record.value(.need, group: nil, month: month)
        #expect(record.value(.waiting, group: nil, month: month) <= need)
        #expect(record.value(.persons, group: nil, month: month) >= need)
      }
      let left = record.left.reduce(0, +)
      let there = record.value(.need, group: nil, month: model.months - 1)
      #expect(record.came - left == there)
    }
  }
}
