import PlacementDomain
import PlacementModel
import Testing

@testable import ArrivalReplay

@Suite("Today's households")
struct ArrivingPlacementTests {
  private static let homes = [
    ReplayTowns.home("large", places: 6), ReplayTowns.home("small", places: 2, kilometres: 2),
  ]
  private static let couple = Household(
    id: "couple", arrives: ReplayTowns.start, ages: [30, 28])
  private static let family = Household(
    id: "family", arrives: ReplayTowns.start + 20, ages: [40, 38, 9, 7, 5])

  private func home(
    of household: String, _ homes: [Home] = homes, prices: [String: Thousandths]
  ) throws -> String? {
    let scenario = try ReplayTowns.setup(homes, [Self.couple, Self.family]).scenario
    let facts = PlacementFacts(scenario)
    let placement = try ArrivingPlacement(
      facts, today: ["couple"], prices: prices, PlacementOptions())
    #expect(PlanAudit(placement.result.plan, facts).passed)
    #expect(placement.result.plan.unplaced.contains { $0.household == "family" })
    return placement.result.plan.placements.first { $0.household == household }?.home
  }

  @Test("a price sends the couple to the smaller home, and never leaves it without one")
  func priced() throws {
    #expect(try home(of: "couple", prices: [:]) == "large")
    #expect(try home(of: "couple", prices: ["large": 100]) == "small")
    #expect(try home(of: "couple", prices: ["large": 100, "small": 100]) == "large")
    #expect(try home(of: "couple", [Self.homes[0]], prices: ["large": 100_000]) == "large")
  }

  @Test("who is pinned gets the home, whenever it comes, so that the plan passes the audit")
  func pinned() throws {
    var family = Self.family
    family.pinnedTo = "large"
    let facts = PlacementFacts(
      try ReplayTowns.setup(Self.homes, [Self.couple, family]).scenario)
    let plan = try ArrivingPlacement(
      facts, today: ["couple"], prices: [:], PlacementOptions()
    ).result.plan
    #expect(PlanAudit(plan, facts).passed)
    #expect(plan.placements.map(\.home) == ["small", "large"])
  }

  @Test("a home is worth what those who are expected lose without it")
  func worth() throws {
    let setup = try ReplayTowns.setup(
      Self.homes, [Self.couple, Self.family], perMonth: [0], leaving: 0)
    let town = try ReplayTown(setup)
    let prices = try HomePrices(town, today: ["couple"], futures: 3, seed: 1)
    let byHome = Dictionary(
      uniqueKeysWithValues: prices.prices.map { (setup.scenario.homes[$0.home].id, $0) })
    let family = try #require(town.profiles.firstIndex { $0.id == "family" })
    let homeClass = try #require(town.classOfHome[0])
    let saved = try #require(town.saved[family][homeClass])
    // The family comes in the first month and has no other home: its whole saving is lost.
    #expect(byHome["large"]?.price == Thousandths(raw: saved))
    #expect(byHome["large"]?.size == 5 && byHome["large"]?.needed == 3)
    #expect(byHome["small"]?.price == .zero && byHome["small"]?.needed == 0)
  }
}
