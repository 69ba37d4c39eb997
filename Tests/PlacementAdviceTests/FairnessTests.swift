import PlacementAdvice
import PlacementDomain
import PlacementModel
import TestSupport
import Testing

@Suite("Who bears how much")
struct FairnessTests {
  static let size = RandomScenario.Size(
    households: 22, homes: 20, districts: 4, options: 1, modules: 1, pinned: 0)

  /// Counted apart from the code under test.
  private func households(
    _ division: FairnessDivision, _ result: PlacementResult, _ facts: PlacementFacts
  ) -> [String: [Int]] {
    Dictionary(grouping: result.assignment.pairs) { pair in
      division.group(
        of: facts.scenario.households[pair.household], in: facts.scenario.homes[pair.home])
    }.mapValues { $0.map(\.household) }
  }

  @Test("shows no group of one or two, nor lets it follow from the rest")
  func hidden() throws {
    var (hidden, lone) = (0, 0)
    for seed in 0..<25 {
      let facts = PlacementFacts(RandomScenario.make(seed: seed, size: Self.size))
      let result = try PlacementSolver.place(facts)
      let fairness = Fairness(result.assignment, result.evaluation, facts)
      let total = result.assignment.pairs.count
      #expect((fairness.total == nil) == (total < 3))
      for table in fairness.tables {
        let groups = households(table.division, result, facts)
        #expect(Set(groups.keys) == Set(table.shown.map(\.name) + table.hidden))
        for (name, group) in table.shown {
          let members = groups[name] ?? []
          #expect(group.households == members.count && members.count >= 3)
          let burden = members.flatMap { result.evaluation.householdTerms[$0, default: [:]].values }
            .reduce(.zero, +)
          #expect(group.burden == burden)
          #expect(group.persons == members.reduce(0) { $0 + facts.scenario.households[$1].size })
        }
        guard !table.hidden.isEmpty else { continue }
        hidden += 1
        // All less what is shown: what is left must not be a group that is hidden, nor less than three.
        let left = total - table.shown.reduce(0) { $0 + $1.group.households }
        #expect(left >= 3 || table.shown.isEmpty, "seed \(seed), \(table.division)")
        #expect(table.hidden.count >= 2, "seed \(seed), \(table.division)")
        lone += table.hidden.filter { groups[$0]?.count ?? 0 < 3 }.count == 1 ? 1 : 0
        // Nothing is hidden that need not be.
        let small = table.hidden.filter { groups[$0]?.count ?? 0 < 3 }
        #expect(!small.isEmpty)
      }
    }
    #expect(hidden >= 20 && lone >= 5, "\(hidden) tables with hidden groups, \(lone) of one")
  }

  @Test("names the household that bears most for each person, and what it bears")
  func worstOff() throws {
    for seed in 0..<10 {
      let facts = PlacementFacts(RandomScenario.make(seed: seed, size: Self.size))
      let result = try PlacementSolver.place(facts)
      let fairness = Fairness(result.assignment, result.evaluation, facts)
      let worst = try #require(fairness.worstOff)
      #expect(worst.perPerson == result.evaluation.worst)
      let sum = worst.terms.map(\.burden).reduce(.zero, +)
      let each = Double(sum.raw) / Double(worst.persons)
      #expect(worst.perPerson.raw == Int(each.rounded(.up)))
      for placement in result.plan.placements {
        let household = try #require(
          facts.scenario.households.first { $0.id == placement.household })
        let own = placement.terms.values.reduce(.zero, +)
        #expect(own.raw * worst.persons <= sum.raw * household.size)
      }
      let heaviest = worst.terms.map(\.burden).sorted { $0 > $1 }
      #expect(worst.terms.map(\.burden) == heaviest)
    }
  }

  @Test(
    "with the worst-off first, nobody bears more than in any other plan, and the price is stated")
  func worstFirst() throws {
    var better = 0
    for seed in 0..<20 {
      guard let small = try SmallPlans(seed: 400 + seed) else { continue }
      let explorer = PlanExplorer(
        small.facts, from: small.best, measuring: [.worst], small.exact)
      let plan = try #require(try explorer.plan(least: [.worst, .burden]))
      let fair = try plan.result(
        beside: small.best, small.facts, worstFirst: true, language: "en")
      let all = small.values([.worst, .burden])
      let least = try #require(all.min { $0.lexicographicallyPrecedes($1) })
      #expect([fair.evaluation.worst.raw, fair.evaluation.burden.raw] == least, "seed \(seed)")
      #expect(fair.plan.levels.map(\.id) == ["unplaced", "overflow", "worst", "burden"])
      for level in fair.plan.levels { #expect(level.gap == 0, "seed \(seed), \(level.id)") }
      let price = PriceOfChange(of: fair.evaluation, over: small.best.evaluation)
      #expect((price.unplaced, price.overflow) == (0, 0) && price.burden >= .zero)
      better += fair.evaluation.worst < small.best.evaluation.worst ? 1 : 0
    }
    #expect(better >= 3)
  }
}
