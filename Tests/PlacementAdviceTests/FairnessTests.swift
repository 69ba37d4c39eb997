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

  /// Whether each hidden group of one or two may be either, for all that is shown: every split of the
  /// households that are left over the hidden groups is tried, with as many persons as its sizes allow.
  private func isSafe(_ table: FairnessTable, _ total: FairnessGroup, _ small: [String]) -> Bool {
    let shown = table.shown.map(\.group)
    let left = total.households - shown.reduce(0) { $0 + $1.households }
    let persons = total.persons - shown.reduce(0) { $0 + $1.persons }
    let sizes = table.hidden.map { name -> (least: Int, most: Int) in
      guard table.division == .size else { return (1, 99) }
      return ["1": (1, 1), "2": (2, 2), "3-4": (3, 4)][name] ?? (5, 99)
    }
    var possible = [Set<Int>](repeating: [], count: table.hidden.count)
    func split(_ counts: [Int], _ rest: Int) {
      guard counts.count < table.hidden.count else {
        let least = zip(counts, sizes).reduce(0) { $0 + $1.0 * $1.1.least }
        let most = zip(counts, sizes).reduce(0) { $0 + $1.0 * $1.1.most }
        guard rest == 0, (least...most).contains(persons) else { return }
        for (position, count) in counts.enumerated() { possible[position].insert(count) }
        return
      }
      guard rest > 0 else { return }
      for count in 1...rest { split(counts + [count], rest - count) }
    }
    split([], left)
    return zip(table.hidden, possible).allSatisfy {
      !small.contains($0.0) || $0.1.isSuperset(of: [1, 2])
    }
  }

  @Test("shows no group of one or two, nor lets it follow from the rest")
  func hidden() throws {
    var (hidden, whole, silent) = (0, 0, 0)
    for seed in 0..<25 {
      let facts = PlacementFacts(RandomScenario.make(seed: seed, size: Self.size))
      let result = try PlacementSolver.place(facts)
      let fairness = try Fairness(result.assignment, result.evaluation, facts)
      if let total = fairness.total {
        #expect(total.households == result.assignment.pairs.count && total.households >= 3)
        whole += 1
      }
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
        let small = groups.filter { $0.value.count < 3 }.map(\.key)
        guard let total = fairness.total else {
          // A table that showed all its groups would show the total.
          #expect(!table.hidden.isEmpty, "seed \(seed), \(table.division)")
          silent += 1
          continue
        }
        #expect(isSafe(table, total, small), "seed \(seed), \(table.division)")
        // Where the total is shown, nothing is hidden that need not be.
        #expect(table.hidden.isEmpty == small.isEmpty, "seed \(seed), \(table.division)")
        hidden += small.isEmpty ? 0 : 1
      }
    }
    #expect(hidden >= 20 && whole >= 10, "\(hidden) tables with hidden groups, \(whole) totals")
    #expect(silent > 0)
  }

  @Test("names the household that bears most for each person, and what it bears")
  func worstOff() throws {
    for seed in 0..<10 {
      let facts = PlacementFacts(RandomScenario.make(seed: seed, size: Self.size))
      let result = try PlacementSolver.place(facts)
      let fairness = try Fairness(result.assignment, result.evaluation, facts)
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
