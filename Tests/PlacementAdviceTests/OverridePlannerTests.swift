import PlacementAdvice
import PlacementDomain
import PlacementModel
import TestSupport
import Testing

@Suite("Decisions beside a scenario")
struct OverridePlannerTests {
  static let size = RandomScenario.Size(
    households: 7, homes: 7, districts: 2, options: 1, modules: 2, alike: true, pinned: 0)

  private static var exact: PlacementOptions {
    var options = PlacementOptions()
    options.gap = 0
    return options
  }

  private static func value(_ evaluation: Evaluation) -> [Int] {
    [evaluation.unplaced, evaluation.overflow, evaluation.burden.raw]
  }

  /// A pin and a refused home that a scenario may keep.
  private static func changes(_ scenario: Scenario, seed: Int) -> [PlacementChange] {
    var random = SeededGenerator(seed: 300 + seed)
    let households = scenario.households.shuffled(using: &random)
    let facts = PlacementFacts(scenario)
    let possible = scenario.homes.filter {
      facts.refusals(of: households[0].id, in: $0.id).isEmpty
    }
    return [
      .pin(
        household: households[0].id,
        home: random.pick(possible.isEmpty ? scenario.homes : possible).id),
      .forbid(household: households[1].id, home: random.pick(scenario.homes).id),
    ]
  }

  @Test("cost, each alone and all together, what a plan made anew has more", arguments: 0..<5)
  func prices(block: Int) throws {
    var priced = 0
    for seed in block * 8..<(block + 1) * 8 {
      let scenario = RandomScenario.make(seed: seed, size: Self.size)
      let facts = PlacementFacts(scenario)
      let changes = Self.changes(scenario, seed: seed)
      let request = OverrideRequest(changes: changes)
      guard let result = try? OverridePlanner.plan(request, facts, Self.exact) else {
        #expect(throws: PlacementFailure.self, "seed \(seed)") {
          try PlacementSolver.place(PlacementFacts(scenario.changed(by: changes)), Self.exact)
        }
        continue
      }
      priced += 1
      let base = try PlacementSolver.place(facts, Self.exact).evaluation
      func price(_ changes: [PlacementChange]) throws -> PriceOfChange {
        let anew = PlacementFacts(scenario.changed(by: changes))
        return PriceOfChange(
          of: try PlacementSolver.place(anew, Self.exact).evaluation, over: base)
      }
      #expect(result.plan.price == (try price(changes)), "seed \(seed)")
      #expect(result.plan.changes.count == 2)
      for (logged, change) in zip(result.plan.changes, changes) {
        #expect(logged.price == (try price([change])), "seed \(seed), \(change)")
        #expect(logged.kind.change == change && logged.decidedBy.isEmpty && logged.reason.isEmpty)
      }
      #expect(PriceOfChange.none <= result.plan.price ?? .none)
      #expect((result.uncertainty ?? 1) <= Thousandths(raw: 1))
      #expect(result.plan.certificate.changes == 2)
      #expect(PlanAudit(result.plan, facts).passed)
    }
    #expect(priced >= 2, "too few requests had a plan")
  }

  @Test("change no more of the plan without them than they must")
  func least() throws {
    var compared = 0
    for seed in 0..<14 {
      let small = RandomScenario.Size(
        households: 5, homes: 5, districts: 2, options: 0, modules: 1, alike: true, pinned: 0)
      let scenario = RandomScenario.make(seed: seed, size: small)
      let changes = Array(Self.changes(scenario, seed: seed).prefix(1))
      guard
        let result = try? OverridePlanner.plan(
          OverrideRequest(changes: changes), PlacementFacts(scenario), Self.exact)
      else { continue }
      let base = try #require(result.base)
      let level = try #require(result.plan.levels.first { $0.id == PlanLevelID.changed })
      #expect(level.bound == level.value)
      compared += 1
      // The plan at hand, without the wish to change little, never changes less at the same burden.
      let anew = try PlacementSolver.place(
        PlacementFacts(scenario.changed(by: changes)), Self.exact)
      let following = PlacementFacts(scenario.changed(by: changes)).following(result.plan.previous)
      #expect(Self.value(anew.evaluation) == Self.value(result.evaluation), "seed \(seed)")
      #expect(following.changed(in: anew.assignment) >= level.value.raw / 1000, "seed \(seed)")
      #expect(
        PlanComparison(base.plan, result.plan).changed.filter { $0.fate != .gains }.count
          == level.value.raw / 1000)
    }
    #expect(compared >= 6)
  }

  @Test("with an earlier plan cost what its limits cost, and say why homes change")
  func following() throws {
    var limited = 0
    for seed in 0..<10 {
      let scenario = RandomScenario.make(seed: seed, size: Self.size)
      let facts = PlacementFacts(scenario)
      let first = try PlacementSolver.place(facts, Self.exact)
      // Some have left, and one home is gone.
      var later = scenario
      later.households.removeAll { $0.id == first.plan.placements.first?.household }
      let gone = first.plan.placements.last?.home
      later.homes.removeAll { $0.id == gone }
      let now = PlacementFacts(later)
      let followed = FollowedPlan(first.plan, in: now, keepsSchools: true)
      #expect(followed.left == [first.plan.placements.first?.household].compactMap(\.self))
      #expect(followed.gone.allSatisfy { $0.home == gone })
      var previous = followed.previous
      previous.maxMoves = 1
      let result: OverrideResult
      do {
        result = try OverridePlanner.plan(
          OverrideRequest(changes: [], previous: previous), now, Self.exact)
      } catch OverrideProblem.tooFewMoves(let most, let least) {
        #expect(most == 1 && (least ?? 0) > 1)
        continue
      }
      limited += 1
      let free = try PlacementSolver.place(now, Self.exact)
      #expect(
        result.plan.price == PriceOfChange(of: result.evaluation, over: free.evaluation))
      #expect(PriceOfChange.none <= result.plan.price ?? .none)
      let changed = ChangedHome.all(in: result)
      #expect(changed.count == result.evaluation.changed && changed.count <= 1)
      for change in changed where change.cause == .decided {
        Issue.record("nothing was decided about \(change.household)")
      }
      #expect(PlanAudit(result.plan, now).passed)
    }
    #expect(limited >= 5)
  }

  @Test("that cannot be kept are named, with the rule or what they collide with")
  func impossible() throws {
    let facts = PlacementFacts(SmallTown.scenario())
    func problem(_ changes: [PlacementChange]) -> OverrideProblem? {
      do {
        _ = try OverridePlanner.plan(OverrideRequest(changes: changes), facts, Self.exact)
        return nil
      } catch {
        return error as? OverrideProblem
      }
    }
    let crowded = PlacementChange.pin(household: "family", home: "shared")
    let fine = PlacementChange.forbid(household: "single-1", home: "hostel")
    guard case .refused(let kind, let rules) = problem([fine, crowded]) else {
      Issue.record("the family fits into the shared home")
      return
    }
    #expect(kind.change == crowded && !rules.isEmpty)

    let family = PlacementChange.pin(household: "family", home: "house")
    let couple = PlacementChange.pin(household: "couple", home: "house")
    guard case .conflict(let kinds) = problem([fine, family, couple]) else {
      Issue.record("two households fit into the house")
      return
    }
    #expect(Set(kinds.compactMap(\.change)) == [family, couple])
    for kind in kinds {
      #expect(problem([fine, family, couple].filter { $0 != kind.change }) == nil)
    }
    #expect(problem([family, .pin(household: "family", home: "flat")]) != nil)
    #expect(throws: UnknownInChange.self) {
      try OverridePlanner.plan(
        OverrideRequest(changes: [.pin(household: "nobody", home: "house")]), facts, Self.exact)
    }
  }
}
