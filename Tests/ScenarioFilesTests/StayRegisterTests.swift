import PlacementDomain
import Testing

@testable import ScenarioFiles

@Suite("A register of stays")
struct StayRegisterTests {
  private func read(_ text: String) -> StayRegisterReader.Result {
    StayRegisterReader.read(
      "stays.csv", drawn: Day(year: 2026, month: 11, day: 30) ?? Day(number: 0),
      from: MemorySource(files: ["stays.csv": Array(text.utf8)]))
  }

  @Test("is read with Danish dates, open stays and unknown causes")
  func good() throws {
    let result = read(
      """
      size;children;from;to;cause
      4;2;01-03-2024;15-09-2025;permanent_home
      1;;2026-02-01;;
      2;0;2026-01-05;2026-06-30;
      """)
    #expect(result.problems == [])
    let stays = try #require(result.stays)
    #expect(stays.count == 3)
    #expect(stays[0].cause == .permanentHome && stays[0].children == 2)
    #expect(stays[1].to == nil && stays[1].children == 0)
    #expect(stays[2].to != nil && stays[2].cause == nil)
  }

  @Test(
    "is refused with the place of what is wrong",
    arguments: [
      ("size;from;to\n2;2026-02-30;", 2), ("size;from\n0;2026-02-03", 2),
      ("size;from;to\n2;2026-02-03;2026-01-03", 2), ("size;from\n2;2026-12-03", 2),
      ("size;children;from\n2;3;2026-02-03", 2), ("size;from;cause\n2;2026-02-03;move", 2),
      ("size;from;cause\n2;2026-02-03;died", 2), ("size\n2", 1), ("", 1), ("size;from", 1),
      ("size;from\n2;2026-02-03\n1;010190-1234", 3),
    ])
  func bad(text: String, line: Int) {
    let result = read(text)
    #expect(result.stays == nil)
    #expect(result.problems.contains { $0.line == line }, "\(result.problems)")
  }

  @Test("that is not there is a problem and no crash")
  func missing() {
    let result = StayRegisterReader.read(
      "nowhere.csv", drawn: Day(number: 20_000), from: MemorySource(files: [:]))
    #expect(result.stays == nil && result.problems.count == 1)
  }
}
