import Foundation
import FoundationXML
import PlacementDomain
import PlacementModel
import Testing

@testable import PlanDocuments

@Suite("The map")
struct PlanMapTests {
  private func isWellFormed(_ svg: String) -> Bool { XMLParser(data: Data(svg.utf8)).parse() }

  @Test("the map is well-formed, whatever the names are")
  func wellFormed() {
    var scenario = SmallTown.scenario
    scenario.settings.title = "<b>\"A & B\"</b>\u{0}\u{FFFE}"
    scenario.options[1].name = "<\u{301}/text><script>\"\u{301}"
    for outlines in [[], [SmallTown.outline]] {
      let svg = PlanMap.svg(SmallTown.pages("da", scenario: scenario), outlines: outlines)
      #expect(isWellFormed(svg))
      #expect(!svg.contains("<script"))
      #expect(!svg.contains("nan") && !svg.contains("inf"))
      #expect(!svg.contains("href"))
    }
  }

  @Test("few persons are not told, and not to be found by subtraction")
  func fewPersons() {
    let pages = SmallTown.pages("en")
    let svg = PlanMap.svg(pages, outlines: [SmallTown.outline], language: "en")
    // One person lives in Blovstrød.
    #expect(svg.contains("fewer than 3 persons"))
    #expect(!svg.contains("1 person,"))
  }

  @Test("names do not lie on each other in a town with many sites")
  func crowded() {
    var scenario = SmallTown.scenario
    for index in 0..<14 {
      var option = CapacityOption(
        id: "o\(index)", name: "Mulighed nummer \(index)", kind: .lease, site: "o\(index)",
        coordinate: SmallTown.point(
          55.85 + 0.004 * Double(index % 5), 12.29 + 0.016 * Double(index / 2)),
        district: "lynge")
      option.setUpCost = index
      scenario.options.append(option)
    }
    let pages = SmallTown.pages("da", scenario: scenario)
    let projection = MapProjection(SmallTown.outline.rings[0], in: PlanMap.area)
    var content = MapContent(pages, projection, .persons, "da")
    content.arrange(within: PlanMap.area)
    let boxes = content.labels.map(\.box)
    var covered = 0.0
    for first in boxes.indices {
      #expect(boxes[first].outside(PlanMap.area) < 1)
      for second in boxes.indices where second > first {
        covered += boxes[first].overlap(boxes[second])
      }
    }
    let whole = boxes.reduce(0) { $0 + $1.width * $1.height }
    #expect(covered < whole * 0.01)
  }

  @Test("GeoJSON is JSON, and tells of no household")
  func geoJSON() throws {
    let text = PlanGeoJSON.encode(SmallTown.pages("da"))
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(object?["type"] as? String == "FeatureCollection")
    for household in SmallTown.scenario.households {
      #expect(!text.contains("\"\(household.id)\""))
    }
    #expect(!text.contains("\"ages") && !text.contains("\"needs"))
  }
}
