import PlacementDomain
import PlacementModel
import Testing

@testable import CapacityForecast

/// Who lives where in the simulation is a plan that the placement's own rules find nothing wrong with.
@Suite("The placement's rules hold in the simulation")
struct RulesKeptTests {
  @Test("Nobody lives where the rules forbid it, in any replication", arguments: 0..<12)
  func audited(replication: UInt32) throws {
    var setup = try TestHousing.mixedSetup(months: 1 + Int(replication) * 3, perMonth: 5)
    setup.scenario.households = []
    setup.scenario.settings.limits.areaPerPerson = replication % 2 == 0 ? 0 : 9
    if replication % 2 == 1 {
      for index in setup.scenario.homes.indices {
        setup.scenario.homes[index].area = 8 * setup.scenario.homes[index].places
      }
    }
    let model = try ForecastModel(setup)
    var simulator = Simulator(model, seed: 2)
    try simulator.run(replication)

    var households: [Household] = []
    var pairs: [(household: Int, home: Int)] = []
    var nextOfKind = model.kinds.map { _ in 0 }
    let month = model.months - 1
    for index in 0..<simulator.people.count where simulator.people.rows[index].place >= 0 {
      let kind = Int(simulator.people.rows[index].place)
      let open = model.stock.spans[kind].filter { $0.covers(month) }
      let home: Int
      if model.kinds[kind].letting == .one {
        home = open[nextOfKind[kind]].home
        nextOfKind[kind] += 1
      } else {
        let first = Int(simulator.tables.kinds[kind].unitStart)
        home = model.stock.spans[kind][Int(simulator.people.rows[index].unit) - first].home
      }
      pairs.append((households.count, home))
      let id = String(10_000 + index)
      households.append(
        model.types[Int(simulator.people.rows[index].type)].household(
          id: id, arrives: setup.scenario.settings.from))
    }
    #expect(pairs.count > 3)
    var scenario = setup.scenario
    scenario.households = households
    // The month that is looked at is the plan's period; what has no dates then has none.
    scenario.settings.to = scenario.settings.from
    for index in scenario.homes.indices {
      scenario.homes[index].from = nil
      scenario.homes[index].to = nil
    }
    var plan = Assignment()
    plan.pairs = pairs.map { Assignment.Pair(household: $0.household, home: $0.home) }
    #expect(RuleBook.violations(in: plan, PlacementFacts(scenario)) == [])
  }

  @Test("Homes that differ only in what nobody needs are one kind")
  func kinds() throws {
    var homes = TestHousing.homes(3, places: 2)
    homes[0].features = [.quiet]
    homes[1].features = [.stepFree]
    let setup = ForecastSetup(
      scenario: TestHousing.scenario(homes), months: 12,
      arrivals: try TestHousing.mixed(perMonth: 1))
    #expect(try ForecastModel(setup).kinds.count == 2)
  }
}
