import PlacementAdvice
import PlacementDomain
import PlacementModel
import TestSupport
import Testing

@Suite("Two plans side by side")
struct PlanComparisonTests {
  /// Two good plans of one scenario, under different weights, with the facts that they are counted by.
  static func plans(seed: Int) throws -> (PlacementFacts, first: Plan, second: Plan) {
    let size = RandomScenario.Size(
      households: 9, homes: 8, districts: 3, options: 2, modules: 2, pinned: 0)
    let scenario = RandomScenario.make(seed: seed, size: size)
    let facts = PlacementFacts(scenario)
    var other = scenario
    for burden in [BurdenID.school, .transport, .spread, .moving] {
      other.settings.policy.weights[burden] = 9
    }
    other.settings.policy.weights[.crowding] = 0
    other.settings.limits.hotelWeight = 40
    let first = try PlacementSolver.place(facts).plan
    var second = try PlacementSolver.place(PlacementFacts(other)).plan
    // What the second has in the first one's weights.
    second.levels = []
    second.terms = []
    return (facts, first, second.counted(in: facts))
  }

  @Test("of a plan with itself is empty")
  func itself() throws {
    for seed in 0..<20 {
      let (_, first, _) = try Self.plans(seed: seed)
      let comparison = PlanComparison(first, first)
      #expect(comparison.isEmpty && comparison.changed.isEmpty && comparison.byGain.isEmpty)
      #expect(comparison.isSameScenario == true)
    }
  }

  @Test("mirrors the other way round")
  func mirrors() throws {
    let mirrored: [HouseholdComparison.Fate: HouseholdComparison.Fate] = [
      .same: .same, .moves: .moves, .gains: .loses, .loses: .gains, .comes: .leaves,
      .leaves: .comes,
    ]
    var different = 0
    for seed in 0..<20 {
      var (_, first, second) = try Self.plans(seed: seed)
      // A household that only one of them knows.
      if let left = first.placements.first?.household {
        first.placements.removeAll { $0.household == left }
      }
      second.unplaced.append(Unplaced(household: "new", persons: 1, reason: ""))
      let there = PlanComparison(first, second)
      let back = PlanComparison(second, first)
      #expect(there.households.map(\.household) == back.households.map(\.household))
      for (one, other) in zip(there.households, back.households) {
        #expect(mirrored[one.fate] == other.fate)
        #expect(one.before == other.after && one.after == other.before)
        #expect(one.change?.raw == other.change.map { -$0.raw })
      }
      #expect(
        there.openings.map { [$0.before, $0.after] } == back.openings.map { [$0.after, $0.before] })
      #expect(
        there.familiesGained == back.familiesLost && there.familiesLost == back.familiesGained)
      for (one, other) in zip(there.levels + there.terms, back.levels + back.terms) {
        #expect(one.id == other.id && one.before == other.after && one.after == other.before)
      }
      #expect(there.isEmpty == back.isEmpty)
      #expect(
        there.byGain.map(\.household) == back.byGain.reversed().map(\.household)
          || Set(there.byGain.map(\.household)) == Set(back.byGain.map(\.household)))
      if !there.isEmpty { different += 1 }
    }
    #expect(different >= 10)
  }

  @Test("adds up: terms to the burden, households' terms to what they gain or lose")
  func sums() throws {
    for seed in 0..<20 {
      let (_, first, second) = try Self.plans(seed: seed)
      let comparison = PlanComparison(first, second)
      let burden = try #require(comparison.levels.first { $0.id == PlanLevelID.burden }?.change)
      #expect(comparison.terms.compactMap(\.change).reduce(.zero, +) == burden, "seed \(seed)")
      for household in comparison.households {
        guard let change = household.change else { continue }
        let parts = BurdenID.allCases.map {
          (household.termsAfter?[$0] ?? .zero) - (household.termsBefore?[$0] ?? .zero)
        }
        #expect(parts.reduce(.zero, +) == change)
        let greatest = parts.map { abs($0.raw) }.max() ?? 0
        #expect(abs(household.greatest?.change.raw ?? 0) == greatest)
      }
    }
  }

  @Test("counts changes as they are counted from the assignments")
  func counts() throws {
    var changes = 0
    for seed in 0..<20 {
      let (facts, first, second) = try Self.plans(seed: seed)
      let comparison = PlanComparison(first, second)
      let before = Set(PlanAudit(first, facts).assignment.pairs)
      let after = Set(PlanAudit(second, facts).assignment.pairs)
      let moved = Set(before.symmetricDifference(after).map(\.household))
      #expect(
        Set(comparison.changed.map(\.household))
          == Set(moved.map { facts.scenario.households[$0].id }), "seed \(seed)")
      changes += moved.count
      let following = facts.following(
        PreviousPlan(
          homes: Dictionary(uniqueKeysWithValues: first.placements.map { ($0.household, $0.home) }))
      )
      let kept = comparison.households.filter { [.moves, .loses].contains($0.fate) }.count
      #expect(following.changed(in: PlanAudit(second, facts).assignment) == kept)
    }
    #expect(changes >= 20)
  }

  @Test("says when plans were made of different input, or do not say of which")
  func scenarios() throws {
    let (_, first, second) = try Self.plans(seed: 1)
    var other = second
    other.scenarioHash = "other"
    #expect(PlanComparison(first, other).isSameScenario == false)
    other.scenarioHash = ""
    #expect(PlanComparison(first, other).isSameScenario == nil)
  }

  @Test("counts a plan made by hand from the scenario, and leaves one of ours as it is")
  func byHand() throws {
    let (facts, first, _) = try Self.plans(seed: 2)
    var byHand = Plan()
    byHand.placements = first.placements.map { Placement(household: $0.household, home: $0.home) }
    byHand.opened = first.opened
    #expect(PlanComparison(first, byHand).terms.allSatisfy { $0.change == nil })
    let counted = PlanComparison(first, byHand.counted(in: facts))
    #expect(counted.isEmpty)
    #expect(first.counted(in: facts) == first)
    byHand.placements.append(Placement(household: "nobody", home: "nowhere"))
    #expect(byHand.unknownIDs(in: facts).count == 2)
  }
}
