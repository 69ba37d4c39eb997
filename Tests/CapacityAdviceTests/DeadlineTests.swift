import CapacityAdvice
import CapacityBaseline
import CapacityProgram
import Testing

@Suite("By when to act")
struct DeadlineTests {
  static let problem = BaselineMunicipality.problem(
    months: 24, sites: 3, standing: [19, 9, 5])

  static func planner() throws -> CapacityPlanner {
    try CapacityPlanner(problem: problem, futures: pressing)
  }

  /// Futures in which twenty homes are missing from the first month.
  static let pressing = SurgeFutures(
    months: 24, base: 2.9, surgeChance: 1.0 / 20, surgeSize: 6, start: [30, 14, 8]
  ).draw(40, seed: 21)

  @Test("the last meeting is the last whose order stands in time")
  func deadlines() throws {
    let planner = try Self.planner()
    let solution = try #require(try planner.solve().solution)
    let deadlines = OfferDeadline.all(
      in: Self.problem, plan: solution.plan, tree: planner.tree)
    #expect(deadlines.count == 3)
    #expect(deadlines.contains { $0.plannedMeeting != nil })
    for deadline in deadlines {
      let terms = Self.problem.offers[deadline.offer]
      // Ready 4, 5 or 6 months after a meeting every third month, in 24 months.
      #expect(deadline.lastMeeting == (23 - 4 - deadline.offer) / 3)
      if let needed = deadline.neededMonth, let last = deadline.lastMeetingInTime {
        #expect(try #require(terms.readyMonth[last]) <= needed)
        #expect(terms.readyMonth[(last + 1)...].allSatisfy { ($0 ?? .max) > needed })
      }
    }
  }

  @Test("a permit's end brings the last meeting forward")
  func permit() {
    var problem = Self.problem
    problem.offers[0].lastMonth = 20
    // Twelve months from month 9 at the latest: meeting 1, ready in month 7.
    #expect(problem.lastMeeting(0) == 1)
    problem.offers[0].permitExtension = PermitExtension(cost: 1, lastMonth: 22, decideBy: 9)
    #expect(problem.lastMeeting(0) == 2)
    problem.offers[0].permitExtension?.decideBy = -1
    #expect(problem.lastMeeting(0) == 1)
    #expect(problem.lastMeeting(0, toStandIn: 6) == 0)
    #expect(problem.lastMeeting(0, toStandIn: 3) == nil)
  }

  @Test("waiting costs no less than nothing, and here something")
  func waiting() throws {
    let planner = try Self.planner()
    let tight = CapacityOptions(gap: 1e-4)
    let solution = try #require(try planner.solve(options: tight).solution)
    let prices = try WaitingPrice.all(for: solution, planner: planner, options: tight)
    #expect(!prices.isEmpty)
    for price in prices {
      guard case .known(let found, let range) = price.price else {
        Issue.record("waiting was impossible")
        continue
      }
      #expect(range.least >= -1e-4 * solution.objective - 1)
      #expect(range.least <= found && found <= range.most)
      #expect(price.modules.allSatisfy { $0 > 0 })
    }
    guard case .known(_, let all) = prices[0].price else { return }
    #expect(prices[0].meeting == 0)
    #expect(all.least > 0)
  }

  @Test("waiting is impossible where a cap on shortage forbids it")
  func impossible() throws {
    let planner = try Self.planner()
    var wishes = PlanWishes()
    wishes.shortageCap = 0
    guard case .impossible(let unmet) = try planner.solve(wishes),
      case .shortageOutOfReach(_, let least) = unmet.first
    else {
      Issue.record("some shortage cannot be helped")
      return
    }
    wishes.shortageCap = least + 0.5
    let solution = try #require(try planner.solve(wishes).solution)
    let prices = try WaitingPrice.all(for: solution, planner: planner, wishes: wishes)
    guard case .impossible(let why) = try #require(prices.first).price else {
      Issue.record("waiting should miss the cap")
      return
    }
    #expect(!why.isEmpty)
  }

  @Test("regret is what a plan costs above the best there")
  func regret() throws {
    let planner = try Self.planner()
    let solution = try #require(try planner.solve().solution)
    let low = SurgeFutures(months: 24, base: 0.5, surgeChance: 0, start: [17, 8, 4])
      .draw(5, seed: 3)
    let regret = try StressRegret(
      of: solution.plan, in: StressRegret.Stress(name: "low", futures: low),
      problem: Self.problem)
    // Nothing is needed: the regret is all that the plan costs.
    #expect(regret.bestPlan.orders.isEmpty)
    #expect(
      abs(regret.found - regret.evaluation.expectedCost + regret.bestEvaluation.expectedCost) < 1)
    #expect(regret.found > 0)
    #expect(regret.range.least <= regret.range.most)
    let same = try StressRegret(
      of: solution.plan, in: StressRegret.Stress(name: "same", futures: Self.pressing),
      problem: Self.problem)
    #expect(abs(same.found) < 1)
  }
}
