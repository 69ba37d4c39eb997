import TestSupport
import Testing

@testable import CapacityProgram

/// Each rule changes the least cost of the one site by an amount reckoned by hand, so none can be
/// left out unseen.
@Suite("The rules of a plan")
struct RuleTests {
  private func expect(
    _ site: OneSite, costs expected: Int, at place: SourceLocation = #_sourceLocation
  ) throws {
    let solution = try #require(try site.outcome().solution, sourceLocation: place)
    #expect(try site.planner.violations(of: solution.plan, wishes: site.wishes) == [])
    #expect(solution.objective == Double(expected), sourceLocation: place)
  }

  private func changed(
    _ site: OneSite = OneSite(), _ change: @escaping (inout CapacityProblem) -> Void
  )
    -> OneSite
  {
    var site = site
    site.change = change
    return site
  }

  @Test("none: two modules from the first meeting, set up, kept nine months, taken down")
  func plain() throws {
    let outcome = try OneSite().outcome()
    let solution = try #require(outcome.solution)
    #expect(solution.objective == 104)
    #expect(solution.plan.orders == [.init(node: 0, offer: 0, module: 0, count: 2)])
    #expect(solution.bound == solution.objective)
    #expect(solution.evaluation.years.map(\.setUp) == [40, 0])
    #expect(solution.evaluation.years.map(\.running) == [24, 30])
    #expect(solution.evaluation.years.map(\.takeDown) == [0, 10])
  }

  @Test("lead time: months before it are spent in hotels")
  func leadTime() throws {
    var site = OneSite()
    site.lead = 3
    // Two months with two households without a home: one in the hotel, one in emergency housing.
    try expect(site, costs: 2 * (20 + 7 * 3 + 5) + 2 * (10 + 30))
  }

  @Test("lock-in: what is needed for three months only stands on")
  func lockIn() throws {
    var site = OneSite()
    site.demand = [[0, 9, 9, 9, 0, 0, 0, 0, 0, 0]]
    site.hotelCap = 0
    try expect(site, costs: 4 * (20 + 3 * 3 + 5) + 15 * 30)
    site.lockIn = 6
    try expect(site, costs: 4 * (20 + 9 * 3 + 5) + 15 * 30)
  }

  @Test("permit: after its last month nothing stands, unless it is extended in time")
  func permit() throws {
    let ended = changed { $0.offers[0].lastMonth = 6 }
    try expect(ended, costs: 2 * (20 + 6 * 3 + 5) + 3 * (10 + 30))
    func extended(decideBy: Int) -> OneSite {
      changed {
        $0.offers[0].lastMonth = 6
        $0.offers[0].permitExtension = PermitExtension(cost: 30, lastMonth: 8, decideBy: decideBy)
      }
    }
    try expect(extended(decideBy: 4), costs: 2 * (20 + 8 * 3 + 5) + 30 + (10 + 30))
    // No meeting lies that early.
    var late = extended(decideBy: 1)
    late.meetings = [Meeting(month: 2)]
    late.lead = 0
    try expect(late, costs: 2 * (20 + 5 * 3 + 5) + 4 * (10 + 30))
  }

  @Test("limits: of a site, of a district, of the offer and of a type of module")
  func limits() throws {
    let one: Int = 20 + 9 * 3 + 5 + 9 * 10
    try expect(changed { $0.siteLimits = [StandingLimit(place: 0, most: 1)] }, costs: one)
    try expect(
      changed { $0.districtLimits = [StandingLimit(place: 0, unit: .modules, most: 1)] }, costs: one
    )
    try expect(changed { $0.offers[0].mostModules = 1 }, costs: one)
    try expect(changed { $0.offers[0].modules[0].most = 1 }, costs: one)
  }

  @Test("budget: the second module waits for the next year's")
  func budget() throws {
    let site = changed {
      $0.budgets = [SetUpBudget(year: 0, most: 50, committed: 20)]
      $0.meetings = [Meeting(month: 0), Meeting(month: 5)]
      $0.offers[0].readyMonth = [1, 6]
    }
    try expect(site, costs: (20 + 9 * 3 + 5) + (20 + 4 * 3 + 5) + 5 * 10)
  }

  @Test("precedence: the dearer offer goes first, in full")
  func precedence() throws {
    func conversion(_ problem: inout CapacityProblem) {
      problem.offers.append(
        CapacityOffer(
          id: "house", kind: .conversion, site: 1, district: 0,
          modules: [
            ModuleType(id: "room", homes: [1], most: 1, setUp: 35, monthly: 3, takeDown: 5)
          ], readyMonth: [1, 5]))
    }
    try expect(changed { conversion(&$0) }, costs: 2 * 52)
    let waits = changed {
      conversion(&$0)
      $0.precedences = [Precedence(first: 1, then: 0)]
    }
    try expect(waits, costs: 52 + 67)
  }

  @Test("site: its cost is paid once, by the month while open, and for clearing it")
  func site() throws {
    try expect(
      changed { $0.offers[0].siteCost = SiteCost(setUp: 11, monthly: 2, takeDown: 7) },
      costs: 2 * 52 + 11 + 9 * 2 + 7)
  }

  @Test("closure: homes are given up when empty ones cost more than their last households")
  func closure() throws {
    func empty(monthly: Int) -> OneSite {
      changed {
        $0.standing = Array(repeating: [3], count: 10)
        $0.offers = [
          CapacityOffer(
            id: "old", kind: .closure, site: 0, district: 0,
            modules: [
              ModuleType(id: "room", homes: [2], most: 1, setUp: 0, monthly: monthly, takeDown: 40)
            ], readyMonth: [2, 5])
        ]
      }
    }
    // Eight months of 30 saved, 40 paid, one household in the hotel for eight months.
    try expect(empty(monthly: 30), costs: -8 * 30 + 40 + 8 * 10)
    try expect(empty(monthly: 9), costs: 0)
  }

  @Test("conversion: all of it or nothing")
  func conversion() throws {
    let whole = changed {
      $0.offers[0].kind = .conversion
      $0.offers[0].modules[0].most = 4
    }
    // Four homes cost 208; so two households live in hotel and emergency housing at 360.
    try expect(whole, costs: 4 * 52)
    let dear = changed(whole) {
      $0.offers[0].kind = .conversion
      $0.offers[0].modules[0].setUp = 70
    }
    try expect(dear, costs: 9 * 40)
  }

  @Test("commitments: their set-up is paid, and they stand until they are free")
  func commitments() throws {
    var site = changed {
      $0.offers[0].commitments = [Commitment(module: 0, count: 3, readyMonth: 0, freeFrom: 4)]
    }
    site.demand = [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]
    try expect(site, costs: 3 * (4 * 3 + 5))
  }

  @Test("forbidden and forced orders, and sites with a price besides money")
  func wishes() throws {
    var site = OneSite()
    site.wishes.forbidden = [.init(offer: 0, meeting: 0)]
    try expect(site, costs: 2 * (20 + 5 * 3 + 5) + 4 * (10 + 30))
    site.wishes.forbidden = []
    site.wishes.forced = [.init(offer: 0, meeting: 1, modules: 1)]
    try expect(site, costs: 52 + (20 + 5 * 3 + 5) + 4 * 10)
    site.wishes.forced = []
    site.wishes.sitingPrices = [100]
    try expect(site, costs: 9 * 40)
  }
}
