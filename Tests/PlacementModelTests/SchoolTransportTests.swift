import PlacementDomain
import PlacementModel
import TestSupport
import Testing

@Suite("Transport to school")
struct SchoolTransportTests {
  /// The family with children of some ages in a home; 7.8 km from the house in the south, none from the flat.
  private func transport(_ children: [Int], in home: String) throws -> SchoolTransport {
    var scenario = SmallTown.scenario()
    scenario.change(household: "family") { $0.ages = [35, 33] + children }
    let facts = PlacementFacts(scenario)
    var assignment = Assignment()
    assignment.pairs = [
      .init(
        household: try #require(scenario.households.firstIndex { $0.id == "family" }),
        home: try #require(scenario.homes.firstIndex { $0.id == home }))
    ]
    return SchoolTransport(assignment, facts)
  }

  @Test("is owed above the distance of the pupil's grade")
  func limits() throws {
    // Ages to school start, grades 0-3, 4-6, 7-9, 10 and after school.
    for (ages, owed) in [([5], 0), ([6], 1), ([9], 1), ([12], 1), ([15], 1), ([16], 0), ([17], 0)] {
      #expect(try transport(ages, in: "house").pupils == owed, "\(ages)")
      #expect(try transport(ages, in: "flat").pupils == 0)
    }
  }

  @Test("is counted for each pupil, with the way, the limits and what it costs a year")
  func counted() throws {
    let transport = try transport([7, 8, 14, 16], in: "house")
    let duty = try #require(transport.duties.first)
    #expect(transport.duties.count == 1 && duty.pupils == 3)
    #expect(duty.limits == [2.5, 7])
    // 3.34 km north and 4.99 km east, times 1.3.
    let straight = (3.336 * 3.336 + 4.993 * 4.993).squareRoot()
    #expect(abs(duty.kilometres.value - 1.3 * straight) < 0.02)
    #expect(transport.yearlyCost == 3 * 200 * 50)
    #expect(transport.pupils(of: duty.household) == 3)
  }

  @Test("is no part of the burden")
  func burden() throws {
    var scenario = SmallTown.scenario()
    let before = try PlacementSolver.place(PlacementFacts(scenario))
    scenario.settings.economy.schoolTransportPerDay = 5000
    let after = try PlacementSolver.place(PlacementFacts(scenario))
    #expect(before.evaluation.burden == after.evaluation.burden)
    #expect(before.plan.placements == after.plan.placements)
  }

  @Test("a plan says by which law it was made, own payment only where it is the law's")
  func law() throws {
    var scenario = SmallTown.scenario()
    let plan = try PlacementSolver.place(PlacementFacts(scenario)).plan
    #expect(plan.law.map(\.id).contains("own_payment") && plan.law.count == 8)
    scenario.settings.economy.ownPaymentSingle += 1
    let own = try PlacementSolver.place(PlacementFacts(scenario)).plan
    #expect(own.law.map(\.id) == plan.law.map(\.id).filter { $0 != "own_payment" })
  }
}
