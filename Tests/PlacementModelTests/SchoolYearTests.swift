import PlacementDomain
import PlacementModel
import TestSupport
import Testing

@Suite("Schools that children keep")
struct SchoolYearTests {
  /// The family of three lives in a flat by its school, and wants to the south, where another one stands.
  private func scenario(from day: Day) -> Scenario {
    var scenario = SmallTown.scenario()
    scenario.settings.from = day
    scenario.settings.to = day + 30
    scenario.settings.decision = day + -60
    var school = scenario.places.first { $0.id == "school" } ?? scenario.places[0]
    school.id = "school-south"
    school.district = "south"
    school.coordinate = scenario.districts[1].centre
    scenario.places.append(school)
    for index in scenario.households.indices { scenario.households[index].arrives = day + -100 }
    scenario.change(household: "family") { $0.livesIn = "flat" }
    // It wants to the south, whatever that costs.
    scenario.change(household: "family") { $0.wishes = ["house"] }
    scenario.settings.policy.weights[.wishes] = 1000
    return Scenario(
      settings: scenario.settings, districts: scenario.districts, places: scenario.places,
      homes: scenario.homes.filter { $0.module == nil }, households: scenario.households,
      options: scenario.options, modules: scenario.modules, hash: "school-year")
  }

  private func home(
    of household: String, _ scenario: Scenario, keepsSchools: Bool = true
  ) throws -> String? {
    let facts = PlacementFacts(scenario)
    let earlier = Plan(placements: ["family": "flat"])
    let followed = FollowedPlan(earlier, in: facts, keepsSchools: keepsSchools)
    let result = try PlacementSolver.place(facts.following(followed.previous))
    return result.plan.placements.first { $0.household == household }?.home
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: year, month: month, day: day))
  }

  @Test("keep a family in its home within the school year, not from 1 August on")
  func withinTheYear() throws {
    let may = scenario(from: try day(2027, 5, 10))
    #expect(try home(of: "family", may, keepsSchools: false) == "house")
    #expect(try home(of: "family", may) != "house")

    // The flat is the family's until the end of July, so that it moves on 1 August.
    var july = scenario(from: try day(2027, 7, 10))
    july.change(home: "flat") { $0.to = Day(year: 2027, month: 7, day: 31) }
    #expect(try home(of: "family", july) == "house")
  }

  @Test("are none where the home was only promised, or may not be kept")
  func promised() throws {
    var promised = scenario(from: try day(2027, 5, 10))
    promised.change(household: "family") { $0.livesIn = nil }
    #expect(try home(of: "family", promised) == "house")

    var crowded = scenario(from: try day(2027, 5, 10))
    crowded.change(home: "flat") { $0.places = 2 }
    let facts = PlacementFacts(crowded)
    let followed = FollowedPlan(
      Plan(placements: ["family": "flat"]), in: facts, keepsSchools: true)
    #expect(followed.previous.schools.isEmpty)
    #expect(followed.previous.homes == ["family": "flat"])
  }

  @Test("are those that the earlier plan named, of those that still serve the home")
  func named() throws {
    let facts = PlacementFacts(scenario(from: try day(2027, 5, 10)))
    var earlier = Plan(placements: ["family": "flat"])
    earlier.placements[0].services = ["school", "closed", "daycare"]
    let followed = FollowedPlan(earlier, in: facts, keepsSchools: true)
    #expect(followed.previous.schools == ["family": ["school"]])
    #expect(FollowedPlan(earlier, in: facts, keepsSchools: false).previous.schools.isEmpty)
  }
}
