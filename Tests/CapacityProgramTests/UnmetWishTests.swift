import Testing

@testable import CapacityProgram

@Suite("Wishes that cannot be met")
struct UnmetWishTests {
  private func unmet(
    _ site: OneSite = OneSite(), wishes: PlanWishes = PlanWishes(),
    _ change: @escaping (inout CapacityProblem) -> Void = { _ in }
  ) throws -> [UnmetWish] {
    var site = site
    site.change = change
    site.wishes = wishes
    guard case .impossible(let wishes) = try site.outcome() else { return [] }
    return wishes
  }

  @Test("a budget below what is committed")
  func budgetBelowCommitted() throws {
    let found = try unmet { $0.budgets = [SetUpBudget(year: 1, most: 10, committed: 12)] }
    #expect(found == [.budgetBelowCommitted(year: 1, budget: 10, committed: 12)])
  }

  @Test("a permit that ends before what is committed may go")
  func permitEnds() throws {
    let found = try unmet {
      $0.offers[0].lastMonth = 3
      $0.offers[0].commitments = [Commitment(module: 0, count: 1, readyMonth: 0, freeFrom: 7)]
    }
    #expect(found == [.permitEnds(offer: 0, lastMonth: 3, lockedUntil: 7)])
  }

  @Test("a site with more committed than its limit")
  func overfull() throws {
    let found = try unmet {
      $0.siteLimits = [StandingLimit(place: 0, most: 1)]
      $0.offers[0].commitments = [Commitment(module: 0, count: 2, readyMonth: 2, freeFrom: 7)]
    }
    #expect(found == [.siteOverfull(site: 0, limit: 1, committed: 2, month: 2)])
  }

  @Test("a forced order that cannot stand, or is too large")
  func forced() throws {
    var wishes = PlanWishes()
    wishes.forced = [.init(offer: 0, meeting: 1)]
    #expect(
      try unmet(wishes: wishes) { $0.offers[0].lastMonth = 3 }
        == [.orderNotPossible(offer: 0, meeting: 1)])
    wishes.forced = [.init(offer: 0, meeting: 1, modules: 5)]
    #expect(
      try unmet(wishes: wishes)
        == [.orderTooLarge(offer: 0, meeting: 1, modules: 5, most: 4)])
  }

  @Test("a service target that nothing is ready in time for, with the month and the least share")
  func service() throws {
    var site = OneSite()
    site.demand = [[0, 2, 2, 2, 2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 2, 2, 2, 2, 2, 2]]
    site.weights = [3, 1]
    let found = try unmet(site) { $0.risk = .service(share: 0.1, short: .withoutHome) }
    #expect(found == [.serviceOutOfReach(share: 0.1, least: 0.25, firstMonth: 0)])
    #expect(try unmet(site) { $0.risk = .service(share: 0.25, short: .withoutHome) } == [])
  }

  @Test("a budget too small for the service target, with the least that would do")
  func budget() throws {
    let found = try unmet {
      $0.risk = .service(share: 0, short: .withoutHome)
      $0.budgets = [SetUpBudget(year: 0, most: 30)]
    }
    #expect(found.contains(.budgetTooSmall(year: 0, budget: 30, least: 40)))
    #expect(found.contains(.serviceOutOfReach(share: 0, least: 1, firstMonth: nil)))
    #expect(found.count == 2)
  }

  @Test("caps on shortage and cost below the least that is possible")
  func caps() throws {
    var wishes = PlanWishes()
    wishes.shortageCap = 4
    let found = try unmet(wishes: wishes) { $0.offers[0].readyMonth = [4, 5] }
    #expect(found == [.shortageOutOfReach(cap: 4, least: 6)])
    wishes.shortageCap = nil
    wishes.costCap = 100
    #expect(try unmet(wishes: wishes) == [.costOutOfReach(cap: 100, least: 104)])
  }
}
