import PlacementDomain
import PlacementModel
import TestSupport
import Testing

@Suite("Plans that follow an earlier plan")
struct FollowingTests {
  static let size = RandomScenario.Size(
    households: 4, homes: 4, districts: 2, options: 1, modules: 1, pinned: 0)

  /// A scenario with an earlier plan for most of its households; some of it cannot be kept.
  static func scenario(seed: Int, maxMoves: Int?, size: RandomScenario.Size = size) -> Scenario {
    var scenario = RandomScenario.make(seed: seed, size: size)
    var random = SeededGenerator(seed: 500 + seed)
    var previous = PreviousPlan(homes: [:])
    for household in scenario.households where random.chance(75) {
      let home = random.chance(90) ? random.pick(scenario.homes).id : "gone"
      previous.homes[household.id] = random.chance(30) ? household.livesIn ?? home : home
    }
    previous.maxMoves = maxMoves
    scenario.previous = previous
    let facts = PlacementFacts(scenario)
    let plan = Plan(placements: previous.homes)
    previous.schools = FollowedPlan(plan, in: facts, keepsSchools: true).previous.schools
    scenario.previous = previous
    return scenario
  }

  static func options(_ formulation: Formulation) -> PlacementOptions {
    var options = PlacementOptions()
    options.gap = 0
    options.formulation = formulation
    return options
  }

  /// All levels of the best plan; nil where there is none.
  static func value(
    _ scenario: Scenario, _ formulation: Formulation = .aggregated
  ) throws -> BruteForce.Value? {
    do {
      let result = try PlacementSolver.place(PlacementFacts(scenario), options(formulation))
      #expect(result.plan.termination == "optimal")
      // The burden's last thousandth may be open.
      #expect(
        result.plan.levels.allSatisfy { $0.id == PlanLevelID.burden || $0.gap == 0 },
        "\(result.plan.levels)")
      return BruteForce.Value(result.evaluation)
    } catch PlacementFailure.infeasible {
      return nil
    }
  }

  @Test(
    "equal the best of all plans, in both formulations, for limits of 0, 1, 2 and none",
    arguments: 0..<10)
  func exact(block: Int) throws {
    var limited = 0
    for seed in block * 5..<(block + 1) * 5 {
      var values: [BruteForce.Value?] = []
      for most in [0, 1, 2, nil] {
        let scenario = Self.scenario(seed: seed, maxMoves: most)
        let truth = BruteForce.best(PlacementFacts(scenario))
        for formulation in Formulation.allCases {
          #expect(
            try Self.value(scenario, formulation) == truth,
            "seed \(seed), \(most.map(String.init) ?? "no") limit, \(formulation)")
        }
        values.append(truth)
      }
      if values[0] != values[3] { limited += 1 }
    }
    #expect(limited >= 2, "a limit of no changes hardly ever costs anything")
  }

  @Test("in both formulations equal each other where many are alike", arguments: 0..<6)
  func alike(block: Int) throws {
    let size = RandomScenario.Size(
      households: 9, homes: 7, districts: 2, options: 1, modules: 2, alike: true, pinned: 0)
    for seed in block * 5..<(block + 1) * 5 {
      for most in [1, 3, nil] {
        let scenario = Self.scenario(seed: seed, maxMoves: most, size: size)
        #expect(
          try Self.value(scenario, .aggregated) == Self.value(scenario, .direct),
          "seed \(seed), \(most.map(String.init) ?? "no") limit")
      }
    }
  }

  @Test("cost less the more changes are allowed, and with many allowed as much as with no limit")
  func monotone() throws {
    let size = RandomScenario.Size(
      households: 8, homes: 7, districts: 3, options: 2, modules: 2, pinned: 0)
    for seed in 0..<12 {
      var last: BruteForce.Value?
      for most in [0, 1, 2, 4, 8] {
        let value = try Self.value(Self.scenario(seed: seed, maxMoves: most, size: size))
        if let last {
          let value = try #require(
            value, "seed \(seed): \(most) changes are impossible, fewer are not")
          #expect(value <= last, "seed \(seed), \(most)")
        }
        last = value ?? last
      }
      #expect(
        try last == Self.value(Self.scenario(seed: seed, maxMoves: nil, size: size)), "seed \(seed)"
      )
    }
  }

  @Test(
    "cost what a plan without an earlier one costs, and change nothing where it is followed to itself"
  )
  func itself() throws {
    let size = RandomScenario.Size(
      households: 8, homes: 7, districts: 3, options: 2, modules: 2, alike: true, pinned: 0)
    for seed in 0..<10 {
      let facts = PlacementFacts(RandomScenario.make(seed: seed, size: size))
      let first = try PlacementSolver.place(facts, Self.options(.aggregated))
      let followed = FollowedPlan(first.plan, in: facts, keepsSchools: true)
      #expect(followed.left.isEmpty && followed.gone.isEmpty)
      for most in [0, nil] {
        var previous = followed.previous
        previous.maxMoves = most
        let second = try PlacementSolver.place(
          facts.following(previous), Self.options(.aggregated))
        #expect(second.evaluation.burden == first.evaluation.burden, "seed \(seed)")
        #expect(second.evaluation.changed == 0, "seed \(seed)")
      }
    }
  }

  @Test("of fewest changes is the least limit that some plan keeps")
  func fewest() throws {
    var impossible = 0
    for seed in 0..<30 {
      let facts = PlacementFacts(Self.scenario(seed: seed, maxMoves: 0))
      let least = try #require(
        try PlacementSolver.fewestChanges(facts, Self.options(.aggregated)), "seed \(seed)")
      let scenario = Self.scenario(seed: seed, maxMoves: least)
      #expect(try Self.value(scenario) != nil, "seed \(seed)")
      guard least > 0 else { continue }
      impossible += 1
      #expect(try Self.value(Self.scenario(seed: seed, maxMoves: least - 1)) == nil, "seed \(seed)")
    }
    #expect(impossible >= 5)
  }
}

extension Plan {
  /// A plan by hand.
  init(placements: [String: String]) {
    self.init()
    self.placements = placements.sorted { $0.key < $1.key }.map {
      Placement(household: $0.key, home: $0.value)
    }
  }
}
