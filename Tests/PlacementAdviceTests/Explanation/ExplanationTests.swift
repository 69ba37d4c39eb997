import PlacementAdvice
import PlacementDomain
import PlacementModel
import TestSupport
import Testing

@Suite("The explanation of a household's home")
struct ExplanationTests {
  static func scenario(_ seed: Int) -> Scenario {
    RandomScenario.make(
      seed: seed,
      size: RandomScenario.Size(
        households: 6, homes: 6, districts: 2, options: seed % 2, modules: 1, alike: seed % 3 > 0))
  }

  static var exact: PlacementOptions {
    var options = PlacementOptions()
    options.gap = 0
    return options
  }

  /// What the best plan with a pin comes to, made from nothing; nil where there is none.
  static func pinned(_ household: Int, _ home: Int, _ scenario: Scenario) throws -> PlanValue? {
    let pin = PlacementChange.pin(
      household: scenario.households[household].id, home: scenario.homes[home].id)
    do {
      let result = try PlacementSolver.place(PlacementFacts(scenario.changed(by: [pin])), exact)
      return PlanValue(result.evaluation)
    } catch PlacementFailure.infeasible {
      return nil
    }
  }

  static func price(_ value: PlanValue, over plan: Evaluation) -> PriceOfChange {
    PriceOfChange(
      unplaced: value.unplaced - plan.unplaced, overflow: value.overflow - plan.overflow,
      burden: Thousandths(raw: value.burden.raw - plan.burden.raw))
  }

  /// A plan of the scenario without pins that cannot be kept; nil where there is none.
  static func best(_ scenario: Scenario) throws -> PlacementResult? {
    do {
      return try PlacementSolver.place(PlacementFacts(scenario), exact)
    } catch PlacementFailure.infeasible {
      return nil
    }
  }

  @Test(
    "gives the best other homes of all, each at the price of the plan made anew with that pin",
    arguments: 0..<5)
  func prices(block: Int) throws {
    var compared = 0
    var seed = block * 1000
    while compared < 110 {
      seed += 1
      let scenario = Self.scenario(seed)
      guard let best = try Self.best(scenario) else { continue }
      let explainer = try PlanExplainer(best.assignment, PlacementFacts(scenario))
      #expect(explainer.best.assignment == best.assignment)
      var random = SeededGenerator(seed: seed)
      let household = Int.random(in: scenario.households.indices, using: &random)
      let explanation = try explainer.explain(household)
      let own = explanation.choice?.homes ?? []
      var prices: [Int: PriceOfChange] = [:]
      for home in scenario.homes.indices where !own.contains(home) {
        // Who is pinned in the scenario has no other home, though another pin could be written instead.
        guard !RuleBook.refusing(household, in: home, explainer.facts).contains("pins"),
          let value = try Self.pinned(household, home, scenario)
        else { continue }
        prices[home] = Self.price(value, over: best.evaluation)
      }
      compared += prices.count
      // Homes that nothing tells apart count once, at the least price.
      var left = prices
      for alternative in explanation.alternatives {
        let alike = alternative.choice.homes.compactMap { prices[$0] }
        #expect(prices[alternative.home] == alternative.price, "seed \(seed)")
        #expect(alike.min() == alternative.price, "seed \(seed)")
        #expect(alternative.leastPrice == nil)
        for home in alternative.choice.homes { left[home] = nil }
      }
      let shown = explanation.alternatives.map(\.price)
      #expect(shown == shown.sorted())
      #expect(explanation.undecided == 0)
      if shown.count < 3 {
        #expect(left.isEmpty, "seed \(seed): homes with a plan are not shown")
      } else {
        #expect(
          left.values.allSatisfy { $0 >= shown[2] }, "seed \(seed): a cheaper home is left out")
      }
    }
  }

  @Test("shares out each price without a rest, and counts as the audit counts", arguments: 0..<12)
  func sums(seed: Int) throws {
    let scenario = Self.scenario(seed)
    guard let best = try Self.best(scenario) else { return }
    let facts = PlacementFacts(scenario)
    let explainer = try PlanExplainer(best.assignment, facts)
    let audit = PlanAudit(best.plan, facts)
    for household in scenario.households.indices {
      let explanation = try explainer.explain(household)
      let terms = audit.evaluation.householdTerms[household] ?? [:]
      for consideration in explanation.considerations {
        #expect(consideration.here == terms[consideration.id] ?? .zero)
      }
      #expect(explanation.burden == terms.values.reduce(.zero, +))
      let bare = RuleBook.demands.map(\.id)
      #expect(explanation.refusals.allSatisfy { bare.contains($0.rule) && $0.alone <= $0.homes })
      let placement = best.plan.placements.first {
        $0.household == scenario.households[household].id
      }
      #expect(explanation.ways?.moveIn == placement?.from)
      #expect(
        explanation.ways?.ways.map { scenario.places[$0.place].id } == placement?.services)
      for alternative in explanation.alternatives {
        #expect(alternative.shares.sum == alternative.price.burden)
        let own = alternative.terms.values.reduce(0) { $0 + $1.raw }
        #expect(alternative.shares.household.raw == own - explanation.burden.raw)
      }
    }
  }

  @Test("of a plan that is not the best gives prices over both", arguments: 0..<15)
  func worsePlan(seed: Int) throws {
    let scenario = Self.scenario(seed)
    guard let best = try Self.best(scenario) else { return }
    let facts = PlacementFacts(scenario)
    // A plan in which one household has another home than it should.
    guard let pair = best.assignment.pairs.first,
      let home = scenario.homes.indices.first(where: {
        $0 != pair.home && RuleBook.refusing(pair.household, in: $0, facts).isEmpty
      })
    else { return }
    let pin = PlacementChange.pin(
      household: scenario.households[pair.household].id, home: scenario.homes[home].id)
    guard
      let given = try? PlacementSolver.place(
        PlacementFacts(scenario.changed(by: [pin])), Self.exact)
    else { return }
    let explainer = try PlanExplainer(given.assignment, facts)
    #expect(explainer.evaluation.burden == given.evaluation.burden)
    let standing = PriceOfChange(of: given.evaluation, over: best.evaluation)
    for household in scenario.households.indices {
      let explanation = try explainer.explain(household)
      #expect(explanation.standing.price == standing)
      #expect(explanation.standing.isProven)
      for alternative in explanation.alternatives {
        let value = try #require(try Self.pinned(household, alternative.home, scenario))
        #expect(alternative.price == Self.price(value, over: given.evaluation))
        #expect(alternative.priceOverBest == Self.price(value, over: best.evaluation))
        #expect(alternative.priceOverBest >= .none)
      }
    }
  }
}
