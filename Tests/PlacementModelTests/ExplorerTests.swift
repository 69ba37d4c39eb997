import PlacementDomain
import PlacementModel
import TestSupport
import Testing

@Suite("Other goals and limits, against every plan")
struct ExplorerTests {
  static let measures: [PlanMeasure] = [
    .burden, .term(.spread), .term(.school), .term(.network), .term(.moving), .term(.opening),
    .term(.families), .term(.crowding), .term(.order), .moves, .worst,
  ]

  @Test("the least of each measure, alone, in order and within limits", arguments: 0..<6)
  func agree(block: Int) throws {
    var (limited, halved) = (0, 0)
    for seed in block * 20..<(block + 1) * 20 {
      var size = ExactnessTests.size
      size.households = 3 + seed % 2
      size.homes = 3 + seed / 2 % 2
      size.options = seed % 3 == 0 ? 1 : 0
      size.alike = seed % 2 == 0
      let facts = PlacementFacts(RandomScenario.make(seed: 5000 + seed, size: size))
      let all = BruteForce.measures(facts) { evaluation in
        Self.measures.map { $0.value(in: evaluation).raw }
      }
      for formulation in Formulation.allCases {
        guard let explorer = try explorer(facts, formulation) else { continue }
        for (index, goal) in Self.measures.enumerated() {
          let second = (index + 1 + seed % 9) % Self.measures.count
          let goals = [goal, Self.measures[second]]
          let found = try #require(try explorer.plan(least: goals))
          expect(found, least(all, [index, second]), "seed \(seed), \(formulation), \(goals)")

          // Half way between the least of a second measure and what the plan has of it.
          func lowest(_ measure: Int) -> Int { all.map { $0[measure] }.min() ?? 0 }
          func has(_ measure: Int) -> Int { Self.measures[measure].value(in: found.evaluation).raw }
          let others = (2..<11).map { (index + $0 + seed) % Self.measures.count }
          let limiting = others.first { lowest($0) < has($0) } ?? others[0]
          let lowest = lowest(limiting)
          let has = has(limiting)
          let cap = (lowest + has) / 2
          let limit = PlanLimit(Self.measures[limiting], atMost: Thousandths(raw: cap))
          let within = all.filter { $0[limiting] <= cap }
          let other = try #require(try explorer.plan(least: goals, within: [limit]))
          expect(other, least(within, [index, second]), "seed \(seed), \(formulation), \(limit)")
          limited += cap < has ? 1 : 0
          halved += goal == .worst ? 1 : 0

          guard seed % 4 == 0 else { continue }
          let tooLow = PlanLimit(Self.measures[limiting], atMost: Thousandths(raw: lowest - 1))
          #expect(try explorer.plan(least: goals, within: [tooLow]) == nil)
        }
      }
    }
    #expect(limited >= 20 && halved >= 10, "too few limits that bind")
  }

  @Test("two limits at once, and a plan that begins within them or outside")
  func twoLimits() throws {
    var found = 0
    for seed in 0..<25 {
      let facts = PlacementFacts(RandomScenario.make(seed: 7000 + seed, size: ExactnessTests.size))
      let all = BruteForce.measures(facts) { evaluation in
        Self.measures.map { $0.value(in: evaluation).raw }
      }
      guard let explorer = try explorer(facts, .aggregated),
        let sample = all.sorted(by: { $0.lexicographicallyPrecedes($1) }).dropFirst(all.count / 2)
          .first
      else { continue }
      // What one plan has of spread and of the worst-off household is possible for both at once.
      let limits = [1, 10].map { measure in
        PlanLimit(Self.measures[measure], atMost: Thousandths(raw: sample[measure]))
      }
      let within = all.filter { $0[1] <= sample[1] && $0[10] <= sample[10] }
      let plan = try #require(try explorer.plan(least: [.moves, .burden], within: limits))
      expect(plan, least(within, [9, 0]), "seed \(seed)")
      let again = try #require(
        try explorer.plan(least: [.moves, .burden], within: limits, from: [plan.assignment]))
      #expect(again.goals == plan.goals)
      found += 1
    }
    #expect(found >= 15)
  }

  /// The values of the plan that is least in these positions, in their order.
  private func least(_ all: Set<[Int]>, _ positions: [Int]) -> [Int] {
    all.map { values in positions.map { values[$0] } }
      .min { $0.lexicographicallyPrecedes($1) } ?? []
  }

  private func expect(_ plan: ExploredPlan, _ truth: [Int], _ what: String) {
    #expect(plan.goals.map(\.value.raw) == truth, "\(what)")
    #expect(plan.isProven, "\(what)")
  }

  private func explorer(
    _ facts: PlacementFacts, _ formulation: Formulation
  ) throws -> PlanExplorer? {
    var options = PlacementOptions()
    options.gap = 0
    options.formulation = formulation
    guard let best = try? PlacementSolver.place(facts, options) else { return nil }
    #expect(PlanExplorer.canBegin(from: best))
    var exploring = ExplorerOptions()
    exploring.gap = 0
    exploring.formulation = formulation
    return PlanExplorer(facts, from: best, measuring: Self.measures, exploring)
  }
}
