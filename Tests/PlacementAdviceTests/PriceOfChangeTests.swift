import PlacementAdvice
import PlacementDomain
import PlacementModel
import TestSupport
import Testing

@Suite("The price of a change")
struct PriceOfChangeTests {
  @Test("goes by levels: no burden weighs up a home, no overflow either")
  func order() {
    let home = PriceOfChange(unplaced: 1, overflow: -40, burden: -9_000)
    let seat = PriceOfChange(unplaced: 0, overflow: 1, burden: -9_000)
    let minutes = PriceOfChange(unplaced: 0, overflow: 0, burden: 12.5)
    #expect([home, minutes, seat].sorted() == [minutes, seat, home])
    #expect(PriceOfChange.none < minutes)
  }

  @Test("of a plan over itself is none, and of taking a home away is what the household had")
  func ofPlans() throws {
    let size = RandomScenario.Size(households: 6, homes: 6, districts: 2, options: 1, modules: 2)
    let facts = PlacementFacts(RandomScenario.make(seed: 5, size: size))
    let best = try PlacementSolver.place(facts)
    #expect(PriceOfChange(of: best.evaluation, over: best.evaluation) == .none)

    var fewer = best.assignment
    let pair = try #require(fewer.pairs.first)
    fewer.pairs.removeAll { $0 == pair }
    let household = facts.scenario.households[pair.household]
    let price = PriceOfChange(of: Evaluation(fewer, facts), over: best.evaluation)
    #expect(price.unplaced == household.size * household.priority)
  }
}
