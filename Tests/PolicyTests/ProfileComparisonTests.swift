import PlacementAdvice
import PlacementDomain
import PlacementModel
import PlanDocuments
import Testing

@Suite("One town under several policies")
struct ProfileComparisonTests {
  /// A home near a shop in one district; one for a time, that the household wishes for and that has to be rented, in
  /// another.
  private static func town() -> Scenario {
    ExampleTown.town { town in
      town.districts.append(
        District(id: "village", name: "Village", population: 0, centre: ExampleTown.away))
      town.places = [ExampleTown.place(.shop)]
      town.homes = [ExampleTown.home("near")]
      town.changeHousehold { $0.wishes = ["village"] }
      ExampleTown.open("far", .lease, in: &town, monthly: 3000)
      town.change("far-home") {
        $0.coordinate = ExampleTown.away
        $0.district = "village"
        $0.tenure = .temporary
      }
    }
  }

  private static func plan(_ name: String, _ weights: [BurdenID: Thousandths]) throws -> ProfilePlan
  {
    var document = PolicyDocument(name: name)
    for burden in BurdenID.allCases { document.profile.weights[burden] = weights[burden] ?? .zero }
    var scenario = town()
    scenario.settings.policy = document.profile
    let facts = PlacementFacts(scenario)
    return ProfilePlan(document, facts, try PlacementSolver.place(facts))
  }

  /// A policy that goes by wishes and one that goes by the way to groceries.
  private static func comparison() throws -> ProfileComparison {
    ProfileComparison(
      [try plan("wishes", [.wishes: 2]), try plan("shop", [.shop: 1])], PlacementFacts(town()))
  }

  @Test("says who lives elsewhere, and where people live")
  func homes() throws {
    let comparison = try Self.comparison()
    #expect(comparison.differing.map(\.id) == ["h"])
    #expect(comparison.differing[0].homes == ["far-home", "near"])
    #expect(comparison.moved(0) == 0 && comparison.moved(1) == 1)
    #expect(comparison.persons == [[0, 1], [1, 0]])
  }

  @Test(
    "measures each plan by each policy's weights: a wish not met costs 20, the way to the shop its minutes"
  )
  func weights() throws {
    let comparison = try Self.comparison()
    let way = comparison.value(.minutes(.shop), of: 0)
    #expect(way > 100)
    #expect(comparison.burdens == [[.zero, 20], [way, .zero]])
    #expect(comparison.value(.minutes(.shop), of: 1) == .zero)
  }

  @Test("counts figures in units that no weight changes")
  func figures() throws {
    let comparison = try Self.comparison()
    func values(_ figure: ProfileFigure) -> [Thousandths] {
      [0, 1].map { comparison.value(figure, of: $0) }
    }
    #expect(values(.minutes(.wishes)) == [.zero, 10])
    #expect(values(.offFairShare) == [2, .zero])
    #expect(values(.temporary) == [1, .zero])
    // 3,000 kr. a month are 98.6 kr. a day, which go through minutes of 1.6 kr.
    let kroner = values(.kroner)
    #expect(abs(kroner[0].value - 3000 * 12 / 365.25) < 0.01 && kroner[1] == .zero)
    #expect(values(.familyDistricts) == [.zero, .zero] && values(.unplaced) == [.zero, .zero])
    #expect(Set(ProfileFigure.all.map(\.id)).count == ProfileFigure.all.count)
  }

  @Test(
    "is written in Danish and English, and shows no small number on its maps",
    arguments: ["da", "en"])
  func pages(language: String) throws {
    let comparison = try Self.comparison()
    let text = ProfileSummary.text(comparison, language: language)
    #expect(
      text.contains("wishes") && text.contains(language == "da" ? "rimelig andel" : "fair share"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let svg = ProfileMaps.svg(comparison, outlines: [], language: language)
    #expect(svg.contains(language == "da" ? "under 3" : "below 3"))
    #expect(!svg.contains("1 / "))
  }
}
