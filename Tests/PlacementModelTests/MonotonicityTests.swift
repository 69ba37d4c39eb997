import PlacementDomain
import PlacementModel
import TestSupport
import Testing

/// A change that asks more of a plan; nil where the scenario leaves nothing to tighten.
struct Tightening: Sendable {
  let apply: @Sendable (inout Scenario) -> Void

  /// One for each rule.
  static let rules: [String: Tightening] = [
    "one_home": Tightening { scenario in
      // Two homes for one household are forbidden; one home fewer to choose from is tighter still.
      if let first = scenario.homes.first(where: { $0.module == nil }) {
        scenario.homes.removeAll { $0.id == first.id }
        for index in scenario.households.indices {
          if scenario.households[index].livesIn == first.id {
            // The household still lives somewhere and has to move.
            scenario.households[index].livesIn = "gone"
          }
        }
      }
    },
    "occupancy": Tightening { scenario in
      for index in scenario.homes.indices where scenario.homes[index].letting == .collective {
        let home = scenario.homes[index]
        // One household at a time instead of several, under norms that are no wider.
        if home.module == nil { scenario.homes[index].places = min(home.places, 1) }
      }
    },
    "places": Tightening { scenario in
      for index in scenario.homes.indices { scenario.homes[index].places -= 1 }
    },
    "rooms": Tightening { scenario in
      scenario.settings.limits.singlesPerRoom = 1
    },
    "area": Tightening { scenario in scenario.settings.limits.areaPerPerson += 10 },
    "needs": Tightening { scenario in
      for index in scenario.households.indices { scenario.households[index].needs.insert(.quiet) }
    },
    "dates": Tightening { scenario in
      // A household whose own home ends may stay there until then, which is no demand on the plan.
      let livedIn = Set(scenario.households.compactMap(\.livesIn))
      for index in scenario.homes.indices
      where scenario.homes[index].id.hasSuffix("1") && !livedIn.contains(scenario.homes[index].id) {
        scenario.homes[index].to = scenario.settings.to + -1
      }
    },
    "sharing": Tightening { scenario in
      for index in scenario.households.indices where index % 2 == 0 {
        scenario.households[index].sharingGroup = nil
      }
    },
    "pins": Tightening { scenario in
      guard let home = scenario.homes.first, !scenario.households.isEmpty,
        scenario.households[0].pinnedTo == nil
      else { return }
      scenario.households[0].pinnedTo = home.id
    },
    "exclusions": Tightening { scenario in
      for index in scenario.households.indices {
        scenario.households[index].excluded += ["B0", "S1"]
      }
    },
    "vulnerable_area": Tightening { scenario in
      for index in scenario.homes.indices { scenario.homes[index].vulnerableArea = true }
    },
    "minors": Tightening { scenario in
      for index in scenario.homes.indices { scenario.homes[index].minorsAllowed = false }
    },
    "options": Tightening { scenario in
      for index in scenario.options.indices { scenario.options[index].leadDays += 100 }
      // An option that cannot be ready cannot be passed over either, so the order is left out.
      scenario.settings.policy.optionOrder = .free
    },
    "module_limits": Tightening { scenario in
      for index in scenario.districts.indices { scenario.districts[index].maxModules = 0 }
    },
    "replaced": Tightening { scenario in
      for index in scenario.options.indices {
        scenario.options[index].replaces += ["S0", "S1", "S2", "B0"]
      }
    },
    "option_order": Tightening { scenario in
      if scenario.settings.policy.optionOrder == .free {
        scenario.settings.policy.optionOrder = .strict
      }
    },
    "moves": Tightening { scenario in
      scenario.previous?.maxMoves = 2
    },
    "schools": Tightening { scenario in
      let followed = FollowedPlan(
        Plan(placements: scenario.previous?.homes ?? [:]), in: PlacementFacts(scenario),
        keepsSchools: true)
      scenario.previous?.schools = followed.previous.schools
    },
  ]
}

@Suite("More demands never make a better plan")
struct MonotonicityTests {
  static let seeds = 0..<25
  static let size = RandomScenario.Size(
    households: 8, homes: 7, districts: 3, options: 2, modules: 2)

  /// The best plan's value; nil where there is none, which is worse than any.
  private func value(_ scenario: Scenario) throws -> BruteForce.Value? {
    var options = PlacementOptions()
    options.gap = 0
    do {
      return try BruteForce.Value(
        PlacementSolver.place(PlacementFacts(scenario), options).evaluation)
    } catch PlacementFailure.infeasible {
      return nil
    }
  }

  private func expectNoBetter(
    _ tight: Scenario, than loose: Scenario, _ what: String
  ) throws {
    guard let tightValue = try value(tight) else { return }
    let looseValue = try #require(try value(loose), "\(what): looser is impossible")
    #expect(tightValue >= looseValue, "\(what)")
  }

  @Test("every rule has a tightening")
  func complete() {
    #expect(Set(RuleBook.demands.map(\.id)) == Set(Tightening.rules.keys))
  }

  @Test("tightening a rule never improves the plan", arguments: Tightening.rules.keys.sorted())
  func rules(rule: String) throws {
    let tightening = try #require(Tightening.rules[rule])
    for seed in Self.seeds {
      var loose = RandomScenario.make(seed: seed, size: Self.size)
      // What is no matter of the rule stays out of the comparison.
      if rule == "options" { loose.settings.policy.optionOrder = .free }
      if rule == "rooms" { loose.settings.limits.singlesPerRoom = 2 }
      if rule == "places" || rule == "occupancy" {
        // A part of a home's area goes by its places; without areas only the rule is tightened.
        for index in loose.homes.indices { loose.homes[index].area = nil }
      }
      if rule == "moves" || rule == "schools" {
        loose.previous =
          FollowingTests.scenario(seed: seed, maxMoves: nil, size: Self.size).previous
        loose.previous?.schools = [:]
      }
      var tight = loose
      tightening.apply(&tight)
      try expectNoBetter(tight, than: loose, "\(rule), seed \(seed)")
    }
  }

  @Test("a heavier burden never becomes lighter", arguments: BurdenID.allCases)
  func burdens(burden: BurdenID) throws {
    for seed in Self.seeds {
      var loose = RandomScenario.make(seed: seed, size: Self.size)
      for index in loose.options.indices {
        // A closure saves money, and savings that weigh more are no demand.
        loose.options[index].monthlyCost = max(0, loose.options[index].monthlyCost)
      }
      loose.settings.policy.weights[burden] = 1
      var tight = loose
      tight.settings.policy.weights[burden] = 1.7
      try expectNoBetter(tight, than: loose, "\(burden), seed \(seed)")
    }
  }

  @Test("one more home never worsens the plan")
  func moreHomes() throws {
    for seed in Self.seeds {
      let less = RandomScenario.make(seed: seed, size: Self.size)
      var more = less
      var home = Home(
        id: "new", site: "new", coordinate: less.districts[0].centre,
        district: less.districts[0].id, sector: .municipal, letting: .one, places: 4, bedrooms: 2)
      home.features = Set(Feature.allCases)
      more.homes.append(home)
      try expectNoBetter(less, than: more, "seed \(seed)")
    }
  }

  @Test("rows in another order give the same plan")
  func permutation() throws {
    for seed in Self.seeds {
      let scenario = RandomScenario.make(seed: seed, size: Self.size)
      var random = SeededGenerator(seed: seed)
      let listed = scenario.homes.filter { $0.module == nil }
      let shuffled = Scenario(
        settings: scenario.settings, districts: scenario.districts.shuffled(using: &random),
        places: scenario.places.shuffled(using: &random), homes: listed.shuffled(using: &random),
        households: scenario.households.shuffled(using: &random),
        options: scenario.options.shuffled(using: &random),
        modules: scenario.modules.shuffled(using: &random), travel: scenario.travel,
        scores: scenario.scores, hash: scenario.hash)
      #expect(try plan(scenario) == plan(shuffled), "seed \(seed)")
    }
  }

  private func plan(_ scenario: Scenario) throws -> Plan? {
    do {
      return try PlacementSolver.place(PlacementFacts(scenario)).plan
    } catch PlacementFailure.infeasible {
      return nil
    }
  }
}
