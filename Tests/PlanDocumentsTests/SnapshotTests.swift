import PlanDocuments
import Testing

@Suite("Documents of the small town are as recorded")
struct SnapshotTests {
  @Test("plan.json is as recorded")
  func planJSON() throws {
    try expectSnapshot(PlanJSON.encode(SmallTown.plan("en")), "plan.json")
  }

  @Test("plan.csv is as recorded", arguments: ["da", "en"])
  func planCSV(language: String) throws {
    try expectSnapshot(
      PlanCSV.encode(SmallTown.pages(language), language: language), "plan.\(language).csv")
  }

  @Test("plan.geojson is as recorded")
  func planGeoJSON() throws {
    try expectSnapshot(PlanGeoJSON.encode(SmallTown.pages("en")), "plan.geojson")
  }

  @Test("the summary is as recorded", arguments: ["da", "en"])
  func summary(language: String) throws {
    let text = TerminalSummary.text(
      SmallTown.pages(language), language: language, width: 100,
      files: ["out/smaastad/plan.json", "out/smaastad/plan.csv"])
    try expectSnapshot(text, "summary.\(language).txt")
  }

  @Test("the map is as recorded", arguments: ["da", "en"])
  func map(language: String) throws {
    let svg = PlanMap.svg(
      SmallTown.pages(language), outlines: [SmallTown.outline], language: language)
    try expectSnapshot(svg, "map.\(language).svg")
  }
}
