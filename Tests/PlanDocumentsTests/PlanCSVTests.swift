import PlacementDomain
import PlanDocuments
import Testing

@Suite("Plans as CSV")
struct PlanCSVTests {
  private func decode(_ text: String) throws(PlanFileProblem) -> Plan {
    try PlanCSV.decode(Array(text.utf8), file: "plan.csv")
  }

  @Test("Danish Excel is served: mark, semicolons, CRLF, decimal comma, Danish dates")
  func danish() {
    let text = PlanCSV.encode(SmallTown.pages("da"), language: "da")
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    let rows = text.split(separator: "\r\n")
    #expect(rows.count == SmallTown.scenario.households.count + 1)
    #expect(rows.contains { $0.contains("14-01-2027") && $0.contains(";197,011;") })
    let separators = rows.map { row in row.filter { $0 == ";" }.count }
    #expect(Set(separators).count == 1)
  }

  @Test("a name that a spreadsheet would run as a formula is taken as text")
  func injection() {
    var scenario = SmallTown.scenario
    scenario.districts[1].name = "=cmd|' /C calc'!A0"
    scenario.places = scenario.places.map { place in
      var place = place
      place.name = "@SUM(1;2)"
      return place
    }
    let text = PlanCSV.encode(SmallTown.pages("da", scenario: scenario), language: "da")
    #expect(text.contains(";'=cmd|' /C calc'!A0;"))
    #expect(text.contains(";\"'@SUM(1;2)\";"))
    #expect(!text.contains(";=") && !text.contains(";@"))
  }

  @Test("what was written is read again, in both languages", arguments: ["da", "en"])
  func readAgain(language: String) throws {
    let plan = try decode(PlanCSV.encode(SmallTown.pages(language), language: language))
    let homes = Dictionary(uniqueKeysWithValues: plan.placements.map { ($0.household, $0.home) })
    #expect(homes == SmallTown.homesByHousehold)
  }

  @Test(
    "a table made by hand is read with any separator and line end",
    arguments: [
      "husstand;bolig\r\nH1;B1\r\nH2;\r\n;;\r\n", "household,home\nH1,B1\nH2,",
      "Home\tHousehold\r\"B1\"\tH1\r", "\u{FEFF}\"husstand\";\"bolig\"\n\" H1 \";\"B1\"\n",
    ])
  func handMade(text: String) throws {
    let plan = try decode(text)
    #expect(plan.placements == [Placement(household: "H1", home: "B1")])
  }

  @Test(
    "a wrong table is told in one sentence",
    arguments: [
      ("", "plan.csv: the file is empty: write the headings household;home in the first line"),
      (
        "husstand;bolg\nH1;B1",
        "plan.csv: the column \"bolg\" is not known (row 1): did you mean \"bolig\"?"
      ),
      (
        "husstand\nH1",
        "plan.csv: the column home/bolig is missing (row 1): write the headings household;home in "
          + "the first line"
      ),
      (
        "husstand;bolig\n;B1",
        "plan.csv: a home stands without a household (row 2): write the household's id, or remove "
          + "the row"
      ),
      (
        "husstand;bolig\n\"H1;B1",
        "plan.csv: a quote is never closed (row 2): close it, or write it twice"
      ),
      (
        "bolig;husstand;bolig\n",
        "plan.csv: the column \"bolig\" stands twice (row 1): keep one of them"
      ),
    ])
  func wrong(text: String, message: String) {
    #expect(throws: PlanFileProblem.self) { try decode(text) }
    do { _ = try decode(text) } catch { #expect(error.message("en") == message) }
  }

  @Test("any bytes are read or refused")
  func anyBytes() {
    for seed in UInt64(0)..<2000 {
      var generator = SeededGenerator(seed: seed)
      var bytes = Array("husstand;bolig\nH1;B1\n\"H2\";\"B2\"\n".utf8)
      for _ in 0..<3 {
        let at = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[at] = generator.pick([UInt8.random(in: 0...255, using: &generator), 34, 59, 10, 13])
      }
      do { _ = try PlanCSV.decode(bytes, file: "p") } catch { #expect(error.file == "p") }
    }
  }

  @Test("a quote in a name is doubled, also with an accent on it")
  func quotes() throws {
    var scenario = SmallTown.scenario
    scenario.districts[1].name = "a\"\u{301};b"
    let text = PlanCSV.encode(SmallTown.pages("da", scenario: scenario), language: "da")
    #expect(text.contains("\"a\"\"\u{301};b\""))
    #expect(try decode(text).placements.count == SmallTown.homesByHousehold.count)
  }
}
