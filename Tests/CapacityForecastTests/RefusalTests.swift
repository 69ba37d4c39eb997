import PlacementDomain
import Testing

@testable import CapacityForecast

@Suite("What makes no sense is refused in words, what is small works")
struct RefusalTests {
  private func refused(_ change: (inout ForecastSetup) throws -> Void) throws {
    var setup = try TestHousing.mixedSetup()
    try change(&setup)
    #expect {
      try ForecastModel(setup)
    } throws: { error in
      guard let problem = error as? ForecastProblem else { return false }
      return !problem.message.english.isEmpty && !problem.message.danish.isEmpty
    }
  }

  @Test("A horizon of nothing or of centuries")
  func horizon() throws {
    for months in [0, -1, 601, .max] { try refused { $0.months = months } }
  }

  @Test("Levers and supplies out of bounds")
  func levers() throws {
    try refused { $0.levers.movingOn = -1 }
    try refused { $0.levers.movingOn = .nan }
    try refused { $0.levers.privateHosting = 1.01 }
    try refused { $0.levers.widerSharing = -0.1 }
    try refused { $0.dwellings = [DwellingSupply(persons: 0, perMonth: [1])] }
    try refused { $0.dwellings = [DwellingSupply(persons: 2, perMonth: [-1])] }
  }

  @Test("Laws of stay and arrivals that are none")
  func laws() throws {
    let causes = LeaveHazards(permanentHome: 1, departure: 0, move: 0)
    #expect(throws: ForecastProblem.self) { try StayLaw(hazards: []) }
    #expect(throws: ForecastProblem.self) {
      try StayLaw(hazards: [LeaveHazards(permanentHome: 0.9, departure: 0.2, move: 0)])
    }
    #expect(throws: ForecastProblem.self) {
      try StayMixture(fastShare: 1.2, fastMean: 3, slowMean: 9, causes: causes)
    }
    #expect(throws: ForecastProblem.self) {
      try StayMixture(fastShare: 0.2, fastMean: 0, slowMean: 9, causes: causes)
    }
    #expect(throws: ForecastProblem.self) { try TestHousing.singles(perMonth: -1) }
    #expect(throws: ForecastProblem.self) { try TestHousing.singles(perMonth: .nan) }
    #expect(throws: ForecastProblem.self) { try PoissonArrivals(types: [], means: [1]) }
  }

  @Test("No replications, no such shard")
  func replications() throws {
    let model = try ForecastModel(TestHousing.mixedSetup())
    #expect(throws: ForecastProblem.self) { try model.run(replications: 0..<0, seed: 1) }
    for (shard, shards) in [(0, 2), (3, 2), (1, 11)] {
      #expect(throws: ForecastProblem.self) {
        try ForecastModel.shard(shard, of: shards, replications: 10)
      }
    }
  }

  @Test("Arrivals that cannot be")
  func arrivals() throws {
    struct Bad: ArrivalSource {
      let type: Int
      let month: Int
      let count: Int
      var types: [HouseholdType] { [HouseholdType(size: 1)] }
      func addHouseholds(
        seed: UInt32, replication: UInt32, months: Int, to list: inout ArrivalList
      ) {
        for _ in 0..<count { list.add(type: type, month: month) }
      }
    }
    for bad in [
      Bad(type: 1, month: 0, count: 1), Bad(type: -1, month: 0, count: 1),
      Bad(type: 0, month: 48, count: 1), Bad(type: 0, month: -1, count: 1),
      Bad(type: 0, month: 0, count: 70_000),
    ] {
      var setup = try TestHousing.mixedSetup()
      setup.arrivals = bad
      let model = try ForecastModel(setup)
      #expect(throws: ForecastProblem.self) {
        try model.run(replications: 0..<2, seed: 1, threads: 2)
      }
    }
  }

  @Test("Nobody and nothing: a forecast of zeros")
  func nothing() throws {
    let setup = ForecastSetup(
      scenario: TestHousing.scenario([]), months: 1, arrivals: try TestHousing.singles(perMonth: 0))
    let tally = try ForecastModel(setup).run(replications: 0..<10, seed: 1)
    for measure in ForecastMeasure.allCases {
      #expect(tally.distribution(measure, group: nil, month: 0).band(0.95) == 0...0)
    }
    #expect(tally.runOut(group: nil, chance: 0.1) == nil)
    #expect(tally.isBalanced)
  }

  @Test("One home, and more people than it holds")
  func oneHome() throws {
    var setup = ForecastSetup(
      scenario: TestHousing.scenario(TestHousing.homes(1, places: 1)), months: 24,
      arrivals: try TestHousing.singles(perMonth: 3))
    setup.stays = try TestHousing.constant(0)
    let tally = try ForecastModel(setup).run(replications: 0..<200, seed: 1)
    #expect(tally.distribution(.occupied, group: nil, month: 23).band(0.95) == 1...1)
    #expect(tally.chanceEverShort(group: nil).last == 1)
    #expect(tally.runOut(group: nil, chance: 0.7) != nil)
    #expect(tally.chanceShort(group: nil, month: 23) == 1)
  }

  @Test("People without any home, and a scenario of a single family")
  func noHomes() throws {
    let family = Household(id: "f", arrives: TestHousing.start, ages: [30, 28, 4])
    let setup = ForecastSetup(
      scenario: TestHousing.scenario([], [family]), months: 12,
      arrivals: try TestHousing.mixed(perMonth: 2))
    let tally = try ForecastModel(setup).run(replications: 0..<50, seed: 1)
    #expect(tally.chanceShort(group: nil, month: 0) == 1)
    #expect(tally.isBalanced)
  }
}
