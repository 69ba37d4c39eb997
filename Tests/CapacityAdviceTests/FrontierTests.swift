import CapacityAdvice
import CapacityBaseline
import CapacityProgram
import Testing

@Suite("Frontiers and alternatives")
struct FrontierTests {
  static let wishes: PlanWishes = {
    var wishes = PlanWishes()
    wishes.spread = SpreadMeasure(fairShares: [0.2, 0.4, 0.2, 0.2], load: [1, 1, 1])
    return wishes
  }()

  static func planner() throws -> CapacityPlanner { try DeadlineTests.planner() }

  @Test(
    "are proven, fall and rise, and hold no dominated point", arguments: FrontierMeasure.allCases)
  func frontier(measure: FrontierMeasure) throws {
    // Where homes are short from the start there is little to choose about shortage.
    let planner =
      measure == .spread
      ? try CapacityPlanner(
        problem: BaselineMunicipality.problem(
          months: 24, sites: 3, every: 6, standing: [19, 9, 5]),
        futures: DeadlineTests.pressing.prefix(20))
      : try CapacityPlanner(problem: SmallCase.problem(), futures: SmallCase.training)
    let frontier = try CapacityFrontier(measure, planner: planner, wishes: Self.wishes)
    #expect(frontier.points.count >= 7)
    for point in frontier.points {
      #expect(point.objective - point.bound <= 0.0051 * point.objective)
      #expect(point.measure == measure.value(point.evaluation))
      if let cap = point.cap {
        #expect(point.measure <= cap + 2e-6 * max(1, cap))
      }
      #expect(point.measure >= frontier.leastMeasure * (1 - 1e-3) - 1e-6)
      #expect(planner.violations(of: point.plan, wishes: Self.wishes).isEmpty)
    }
    for (cheaper, dearer) in zip(frontier.points, frontier.points.dropFirst()) {
      #expect(cheaper.objective < dearer.objective)
      #expect(cheaper.measure > dearer.measure)
      // No plan within the smaller cap can be below the larger cap's bound.
      #expect(dearer.objective >= cheaper.bound)
    }
  }

  @Test("alternatives are within the cost, and differ from each other")
  func alternatives() throws {
    let planner = try Self.planner()
    let best = try #require(try planner.solve(Self.wishes).solution)
    let found = try PlanAlternatives(to: best, planner: planner, wishes: Self.wishes)
    #expect(found.plans.count == 3)
    #expect(found.plans[0].plan == best.plan)
    for (index, plan) in found.plans.enumerated() {
      #expect(plan.evaluation.riskCost <= best.evaluation.riskCost * 1.02 + 1)
      #expect(plan.costAbove <= 0.02 + 1e-9)
      #expect(planner.violations(of: plan.plan, wishes: Self.wishes).isEmpty)
      for other in found.plans.dropFirst(index + 1) {
        #expect(plan.plan.orders != other.plan.orders)
        let difference = plan.difference(to: other)
        #expect(
          plan.sites.count - difference.sitesGivenUp.count + difference.sitesAdded.count
            == other.sites.count)
      }
    }
  }

  @Test("alternatives differ more where more may be spent")
  func moreRoom() throws {
    let planner = try Self.planner()
    let best = try #require(try planner.solve().solution)
    func distance(_ share: Double) throws -> Double {
      try PlanAlternatives(
        to: best, planner: planner, count: 2, within: share,
        options: CapacityOptions(gap: 0.01)
      ).distances.first ?? 0
    }
    #expect(try distance(0.10) >= 0.99 * distance(0.01))
    #expect(try distance(0.10) > 0)
  }
}
