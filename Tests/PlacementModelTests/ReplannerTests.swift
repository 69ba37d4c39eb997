import PlacementDomain
import PlacementModel
import ScenarioFiles
import TestSupport
import Testing

@Suite("Plans under changes equal plans made anew")
struct ReplannerTests {
  static let size = RandomScenario.Size(
    households: 9, homes: 7, districts: 3, options: 2, modules: 2, alike: true, pinned: 0)

  @Test("on every level, for random scenarios, pins and forbidden pairs", arguments: 0..<12)
  func random(block: Int) throws {
    var compared = 0
    for seed in block * 24..<(block + 1) * 24 {
      var size = Self.size
      size.alike = seed % 3 > 0
      size.options = seed % 3
      let scenario = RandomScenario.make(seed: seed, size: size)
      var random = SeededGenerator(seed: 1000 + seed)
      let replanner = try Replanner(PlacementFacts(scenario), Self.exact)
      for number in 0..<6 {
        var changes = [Self.pin(scenario, &random)]
        if number % 3 == 1 { changes.append(Self.pin(scenario, &random, besides: changes[0])) }
        if number % 3 == 2 { changes.append(Self.forbid(scenario, &random)) }
        let found = try Self.value { try replanner.place(changes) }
        let truth = try Self.value {
          try PlacementSolver.place(PlacementFacts(scenario.changed(by: changes)), Self.exact)
        }
        #expect(found == truth, "seed \(seed), \(changes)")
        if found != nil { compared += 1 }
      }
    }
    #expect(compared >= 30, "too few changes had a plan")
  }

  @Test("in Allerød, within the gap, and as often as they are asked for")
  func alleroed() throws {
    let folder = Repository.root.appendingPathComponent("Scenarios/alleroed")
    let scenario = try #require(ScenarioReader.read(folder: folder).scenario)
    let replanner = try Replanner(PlacementFacts(scenario))
    var random = SeededGenerator(seed: 7)
    var compared = 0
    while compared < 8 {
      let changes = [Self.pin(scenario, &random)]
      guard let found = try? replanner.place(changes) else { continue }
      compared += 1
      let truth = try PlacementSolver.place(PlacementFacts(scenario.changed(by: changes)))
      #expect(found.evaluation.unplaced == truth.evaluation.unplaced)
      #expect(found.evaluation.overflow == truth.evaluation.overflow)
      let difference = found.evaluation.burden.value - truth.evaluation.burden.value
      #expect(abs(difference) <= 1e-4 * truth.evaluation.burden.value, "\(changes)")
      #expect(["optimal", "gap"].contains(found.plan.termination))
      #expect(found.plan.certificate.audit == "passed")
      #expect(try replanner.place(changes).plan == found.plan)
    }
  }

  @Test("are refused where pins exclude each other or name what is not there")
  func refused() throws {
    let scenario = RandomScenario.make(seed: 1, size: Self.size)
    let replanner = try Replanner(PlacementFacts(scenario), Self.exact)
    let ids = scenario.households.map(\.id)
    let home = try #require(scenario.homes.first { $0.letting == .one }).id
    #expect(throws: PlacementFailure.self) {
      try replanner.place([
        .pin(household: ids[0], home: home), .pin(household: ids[1], home: home),
      ])
    }
    #expect(throws: PlacementFailure.self) {
      try replanner.place([
        .pin(household: ids[0], home: home), .forbid(household: ids[0], home: home),
      ])
    }
    #expect(throws: PlacementFailure.self) {
      try replanner.place(scenario.homes.map { .pin(household: ids[0], home: $0.id) })
    }
    #expect(throws: UnknownInChange(id: "nobody")) {
      try replanner.place([.pin(household: "nobody", home: home)])
    }
    #expect(throws: UnknownInChange(id: "nowhere")) {
      try replanner.place([.forbid(household: ids[0], home: "nowhere")])
    }
  }

  private static var exact: PlacementOptions {
    var options = PlacementOptions()
    options.gap = 0
    return options
  }

  private static func pin(
    _ scenario: Scenario, _ random: inout SeededGenerator, besides other: PlacementChange? = nil
  ) -> PlacementChange {
    let households = scenario.households.filter {
      if case .pin($0.id, _) = other { false } else { true }
    }
    return .pin(household: random.pick(households).id, home: random.pick(scenario.homes).id)
  }

  private static func forbid(
    _ scenario: Scenario, _ random: inout SeededGenerator
  ) -> PlacementChange {
    .forbid(
      household: random.pick(scenario.households).id, home: random.pick(scenario.homes).id)
  }

  /// The three levels of a plan; nil where there is none.
  private static func value(_ make: () throws -> PlacementResult) throws -> [Int]? {
    do {
      let evaluation = try make().evaluation
      return [evaluation.unplaced, evaluation.overflow, evaluation.burden.raw]
    } catch PlacementFailure.infeasible {
      return nil
    }
  }
}
