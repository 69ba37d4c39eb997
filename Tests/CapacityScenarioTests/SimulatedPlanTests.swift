import CapacityForecast
import CapacityProgram
import PlacementDomain
import TestSupport
import Testing

@testable import CapacityScenario

@Suite("A plan, carried out in the simulation")
struct SimulatedPlanTests {
  /// A town in which something is ordered, taken down, given up and standing already.
  private static func town(_ town: inout Scenario) {
    town.settings.capacity.meetingMonths = 3
    town.change(option: "meadow") { $0.leadDays = 60 }
    var closing = CapacityOption(
      id: "closing", name: "Closing", kind: .closure, site: "house-site",
      coordinate: SmallTown.centre, district: "south")
    closing.replaces = ["house-site"]
    var lease = closing
    (lease.id, lease.replaces) = ("lease", ["flat"])
    town.options += [closing, lease]
    let last = town.settings.from + 180
    town.change(home: "flat") { $0.to = last }
  }

  private static func index(_ id: String, _ councilCase: CapacityCase) throws -> Int {
    try #require(councilCase.offers.firstIndex { $0.id == id })
  }

  /// Two modules of the meadow, one taken down again; the house given up; the flat left early.
  private static func plan(_ councilCase: CapacityCase) throws -> CapacityPlan {
    let meadow = try index("meadow", councilCase)
    return CapacityPlan(
      orders: [
        .init(node: 0, offer: meadow, module: 0, count: 2),
        .init(node: 1, offer: try index("closing", councilCase), module: 0, count: 1),
      ],
      takeDowns: [
        .init(node: 2, offer: meadow, module: 0, count: 1, month: 8),
        .init(node: 1, offer: try index("lease", councilCase), module: 0, count: 1, month: 4),
      ])
  }

  @Test("has in each month the homes that the program counts, with a plan and without")
  func homes() throws {
    let councilCase = try CaseTown.councilCase(Self.town)
    for plan in [nil, try Self.plan(councilCase)] {
      let standing = PlanStanding(plan, in: councilCase.problem)
      let town = PlannedTown(
        councilCase.simulation.setup.scenario, councilCase.offers, standing, councilCase.calendar
      ).scenario
      var counts = [Int](repeating: 0, count: councilCase.calendar.months)
      let spans = HomeSpan.standing(
        in: town, start: councilCase.calendar.start, months: counts.count)
      for span in spans {
        for month in span.from..<span.until {
          counts[month] += SizeClass.homes(town.homes[span.home], town.settings).reduce(0, +)
        }
      }
      #expect(counts == standing.homes(in: councilCase.problem))
      #expect(Set(town.homes.map(\.id)).count == town.homes.count)
    }
  }

  @Test("counts what stands by month: ordered when ready, gone when taken down")
  func standing() throws {
    let councilCase = try CaseTown.councilCase(Self.town)
    let standing = PlanStanding(try Self.plan(councilCase), in: councilCase.problem)
    let meadow = try Self.index("meadow", councilCase)
    // 10 January and 60 days is in March.
    #expect(standing.modules[meadow][0] == [0, 0, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1])
    #expect(standing.runs(meadow, 0, atLeast: 2) == [2..<8])
    #expect(standing.runs(meadow, 0, atLeast: 3) == [])
    let lease = try Self.index("lease", councilCase)
    #expect(standing.modules[lease][0] == [1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0])
    let undecided = PlanStanding(nil, in: councilCase.problem)
    #expect(undecided.modules[lease][0].reduce(0, +) == 6)
  }

  @Test("never finds fewer without a home than the program, and fewer with more homes")
  func months() throws {
    let councilCase = try CaseTown.councilCase { town in
      Self.town(&town)
      town.settings.capacity.unseen = 60
      for index in town.forecast.quotas.indices { town.forecast.quotas[index].quota = 120 }
    }
    let meadow = try Self.index("meadow", councilCase)
    let villa = try Self.index("villa", councilCase)
    let plan = CapacityPlan(orders: [
      .init(node: 0, offer: meadow, module: 0, count: 2),
      .init(node: 0, offer: villa, module: 0, count: 1),
    ])
    func reckoned(_ plan: CapacityPlan) -> CapacityEvaluation {
      CapacityEvaluation(
        plan, in: councilCase.problem,
        tree: DecisionTree.chain(of: councilCase.problem, futures: councilCase.unseen),
        futures: councilCase.unseen, wishes: councilCase.wishes)
    }
    let simulated = try SimulatedPlan(plan, reckoned(plan), in: councilCase, threads: 2)
    #expect(simulated.futures == 60)
    #expect(simulated.monthsUndecided > simulated.months)
    #expect(simulated.months >= simulated.monthsReckoned - 1e-9)
    #expect(
      abs(simulated.difference - (simulated.months - simulated.monthsUndecided)) < 1e-9)
    #expect(simulated.errorOfDifference > 0)
    let again = try SimulatedPlan(plan, reckoned(plan), in: councilCase, threads: 1)
    #expect(again == simulated)
  }
}
