import PlacementDomain
import PlacementModel
import TestSupport
import Testing

@testable import PlacementAdvice

@Suite("Minimal conflicts and the cheapest changes, on random scenarios made anew")
struct RandomConflictTests {
  @Test("of pins: no member can be missed, and the changes leave a plan", arguments: 0..<4)
  func pins(block: Int) throws {
    var seen = 0
    for seed in block * 25..<(block + 1) * 25 {
      let scenario = Self.scenario(seed, pinned: 60)
      guard try !ConflictJudge.hasPlan(scenario) else { continue }
      let found = try Obstacles.ofPins(PlacementFacts(scenario))
      #expect(!found.conflicts.isEmpty, "seed \(seed)")
      for conflict in found.conflicts {
        try check(conflict, scenario, "seed \(seed)") { try ConflictJudge.hasPlan($0) }
      }
      // Conflicts are apart: giving up one member of each may not do, giving up all of them does.
      let lifts = found.conflicts.flatMap(\.members).flatMap(\.lift)
      #expect(try ConflictJudge.hasPlan(scenario.applying(lifts)), "seed \(seed)")
      #expect(!found.relaxations.isEmpty)
      try check(found.relaxations, scenario, "seed \(seed)") { try ConflictJudge.hasPlan($0) }
      seen += 1
    }
    #expect(seen >= 5)
  }

  @Test("of a household without a home, and of all of them", arguments: 0..<4)
  func households(block: Int) throws {
    var seen = 0
    for seed in block * 10..<(block + 1) * 10 {
      let scenario = Self.scenario(1000 + seed, pinned: 8)
      guard let plan = try ConflictJudge.plan(scenario), !plan.plan.unplaced.isEmpty else {
        continue
      }
      let facts = PlacementFacts(scenario)
      let housed = Set(plan.plan.placements.map(\.household))
      for index in scenario.households.indices
      where !housed.contains(scenario.households[index].id) {
        let household = scenario.households[index]
        let trail = "seed \(seed), \(household.id)"
        let found = try Obstacles.ofHousehold(index, in: plan.assignment, facts)
        let conflict = try #require(found.conflicts.first, "\(trail)")
        let asked = housed.union([household.id])
        try check(conflict, scenario, trail) { try ConflictJudge.houses(asked, $0) }
        #expect(!found.relaxations.isEmpty, "\(trail)")
        try check(found.relaxations, scenario, trail) { try ConflictJudge.houses(asked, $0) }
        for relaxation in found.relaxations {
          let changed = try #require(
            try ConflictJudge.plan(scenario.applying(relaxation.changes + relaxation.pins)),
            "\(trail)")
          #expect(changed.plan.placements.contains { $0.household == household.id }, "\(trail)")
          #expect(
            changed.evaluation.unplaced <= plan.evaluation.unplaced - household.size
              * household.priority, "\(trail)")
        }
        seen += 1
      }
      let everyone = try #require(try Obstacles.ofEveryone(in: plan.assignment, facts))
      let relaxation = try #require(everyone.relaxations.first)
      let changed = try ConflictJudge.plan(scenario.applying(relaxation.changes))
      #expect(changed?.evaluation.unplaced == 0, "seed \(seed)")
    }
    #expect(seen >= 5)
  }

  @Test("of a soft limit", arguments: 0..<3)
  func limits(block: Int) throws {
    var seen = 0
    for seed in block * 12..<(block + 1) * 12 {
      let scenario = Self.scenario(2000 + seed, pinned: 4)
      guard let plan = try ConflictJudge.plan(scenario) else { continue }
      let facts = PlacementFacts(scenario)
      let housed = Set(plan.plan.placements.map(\.household))
      let uses = plan.evaluation.resources
      for (index, use) in uses.enumerated() where use.overflow > 0 {
        let trail = "seed \(seed), \(use.limit) \(use.resource)"
        let found = try Obstacles.ofLimit(index, in: plan.assignment, facts)
        let judge = { (scenario: Scenario) in
          try ConflictJudge.keeps(uses, besides: use, housed, scenario)
        }
        // The plan's own burden may have left a limit over that another plan keeps at the same weight.
        guard let conflict = found.conflicts.first else {
          #expect(try judge(scenario), "\(trail)")
          continue
        }
        try check(conflict, scenario, trail, judge)
        #expect(!found.relaxations.isEmpty, "\(trail)")
        try check(found.relaxations, scenario, trail, judge)
        for relaxation in found.relaxations {
          let changed = try #require(
            try ConflictJudge.plan(scenario.applying(relaxation.changes)), "\(trail)")
          #expect(changed.evaluation.unplaced <= plan.evaluation.unplaced, "\(trail)")
          if changed.evaluation.unplaced == plan.evaluation.unplaced {
            #expect(
              changed.evaluation.overflow <= plan.evaluation.overflow - use.overflow * use.weight,
              "\(trail)")
          }
        }
        seen += 1
      }
    }
    #expect(seen >= 1)
  }

  @Test("rest on the demands that the rules' no rests on, for every pair", arguments: 0..<20)
  func pairs(seed: Int) throws {
    let scenario = Self.scenario(3000 + seed, pinned: 10)
    let facts = PlacementFacts(scenario)
    let all = Set(scenario.households.indices)
    let goal = ConflictGoal(housed: all, targets: all, growth: 1)
    let classes = ConflictClasses(facts, goal)
    let pairs = PairWays(facts: facts, goal: goal)
    for kind in classes.households {
      for alike in classes.homes where !alike.isExtra {
        // How many share a home is no matter of one pair.
        let capacity = RuleBook.personCapacity(of: alike.profile, scenario.settings)
        guard alike.profile.letting != .shared || capacity > 0 else { continue }
        let ways = pairs.ways(kind, alike)
        for household in kind.members {
          for home in alike.members {
            let rules = facts.rulesForbidding(household, home)
            #expect(ways.contains { $0.steps.isEmpty } == rules.isEmpty)
            for way in ways {
              #expect(Set(way.steps.map(\.demand.rule)) == Set(rules))
            }
          }
        }
      }
    }
  }

  /// The others given up: with the members it cannot be, without any one of them it can.
  private func check(
    _ conflict: MinimalConflict, _ scenario: Scenario, _ trail: String,
    _ isReached: (Scenario) throws -> Bool
  ) throws {
    #expect(conflict.isProven)
    #expect(try !isReached(scenario.applying(conflict.others)), "\(trail): no conflict")
    for member in conflict.members {
      #expect(
        try isReached(scenario.applying(conflict.others + member.lift)),
        "\(trail): \(member.demand) could be missed in \(conflict.members.map(\.demand))")
      #expect(
        try isReached(scenario.applying(member.lift)) == member.sufficesAlone,
        "\(trail): \(member.demand)")
    }
  }

  /// Each change is enough, none of its parts can be missed, and needs and the law stay.
  private func check(
    _ relaxations: [Relaxation], _ scenario: Scenario, _ trail: String,
    _ isReached: (Scenario) throws -> Bool
  ) throws {
    for relaxation in relaxations {
      #expect(relaxation.reluctance < .never)
      #expect(
        try isReached(scenario.applying(relaxation.changes)), "\(trail): \(relaxation.changes)")
      for change in relaxation.changes {
        #expect(
          try !isReached(scenario.applying(relaxation.changes.filter { $0 != change })),
          "\(trail): \(change) could be missed in \(relaxation.changes)")
      }
    }
  }

  static func scenario(_ seed: Int, pinned: Int) -> Scenario {
    var size = RandomScenario.Size(
      households: 6, homes: 4, districts: 2, options: 2, modules: 1, pinned: pinned)
    size.alike = seed % 3 == 0
    size.options = seed % 3
    return RandomScenario.make(seed: seed, size: size)
  }
}
