import PlacementDomain
import PlanDocuments
import Testing

@Suite("Plans as JSON")
struct PlanJSONTests {
  private func decode(_ text: String) throws(PlanFileProblem) -> Plan {
    try PlanJSON.decode(Array(text.utf8), file: "plan.json")
  }

  private func problem(_ text: String) -> String {
    do {
      _ = try decode(text)
      return "no problem"
    } catch {
      return error.message("en")
    }
  }

  @Test("a plan that is written and read is the same plan and the same bytes")
  func roundTrip() throws {
    for seed in UInt64(0)..<500 {
      var generator = SeededGenerator(seed: seed)
      let plan = generator.plan()
      let text = PlanJSON.encode(plan)
      let read = try decode(text)
      #expect(read == plan, "seed \(seed)")
      #expect(PlanJSON.encode(read) == text, "seed \(seed)")
    }
  }

  @Test("a changed file is read or refused, never a crash")
  func mutations() {
    var refused = 0
    for seed in UInt64(0)..<5000 {
      var generator = SeededGenerator(seed: seed)
      var bytes = Array(PlanJSON.encode(SmallTown.plan("da")).utf8)
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let at = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(contentsOf: generator.pick(strange).utf8, at: at)
        case 3: bytes.removeSubrange(at..<min(bytes.count, at + 40))
        default: bytes.removeSubrange(at...)
        }
        if bytes.isEmpty { bytes = [0x20] }
      }
      do {
        let plan = try PlanJSON.decode(bytes, file: "plan.json")
        _ = PlanJSON.encode(plan)
      } catch {
        refused += 1
        #expect(error.message("da").hasPrefix("plan.json: "))
        #expect(!error.message("da").contains("\n"))
      }
    }
    #expect(refused > 2500)
  }

  private let strange = [
    "{", "}", "[", "]", ",", ":", "\"", "\\u", "\\ud800", "null", "1e999", "-", "NaN", "Infinity",
    "99999999999999999999999", "\u{FEFF}", "{\"a\":", "[[[[[[[[", "true", "0.0000000001",
  ]

  @Test("a plan made by hand needs only its form and its placements")
  func handMade() throws {
    let plan = try decode(
      """
      {"format": "nabolag.plan/1",
       "placements": [{"household": "H1", "home": "B1"}, {"home": "B2", "household": "H2"}],
       "opened": [{"option": "PAV", "module": "m", "count": 2}, {"option": "SKOLE"}]}
      """)
    #expect(plan.placements.map(\.home) == ["B1", "B2"])
    #expect(plan.opened.map(\.count) == [2, 1])
    #expect(plan.opened[1].module == nil)
    #expect(plan.levels.isEmpty)
    #expect(plan.certificate == Certificate() || plan.certificate.solver.isEmpty)
  }

  @Test(
    "a wrong file is told in one sentence with its place and what to do",
    arguments: [
      ("", "plan.json: the file is empty: make a plan with `nabolag place`"),
      (" \n", "plan.json: the file is empty: make a plan with `nabolag place`"),
      (
        "hello",
        "plan.json: the text is not JSON (line 1): mend the text there, or make the plan again "
          + "with `nabolag place`"
      ),
      (
        "[1]",
        "plan.json: the value is of the wrong type (line 1): write an object in curly brackets"
      ),
      ("{}", "plan.json: \"format\" is missing (line 1): add \"format\""),
      (
        "{\"format\": \"nabolag.plan/2\"}",
        "plan.json: the plan has the form nabolag.plan/2, which this version does not know "
          + "(format, line 1): make the plan again, or use the version of nabolag that made it; "
          + "this one reads nabolag.plan/1"
      ),
      (
        "{\"format\": \"nabolag.plan/1\",\n\"placement\": []}",
        "plan.json: \"placement\" is not known here (placement, line 2): "
          + "did you mean \"placements\"?"
      ),
      (
        "{\"format\": \"nabolag.plan/1\", \"format\": 1}",
        "plan.json: \"format\" stands twice (line 1): mend the text there, or make the plan again "
          + "with `nabolag place`"
      ),
    ])
  func wrongFile(text: String, message: String) {
    #expect(problem(text) == message)
  }

  @Test(
    "a wrong placement is told with its place",
    arguments: [
      ("{\"household\": 7, \"home\": \"B\"}", "wrong type (placements[0].household, line 1)"),
      ("{\"household\": \"\", \"home\": \"B\"}", "the id is empty (placements[0].household"),
      ("{\"household\": \"H\"}", "\"home\" is missing (placements[0], line 1)"),
      (
        "{\"household\": \"H\", \"home\": \"B\", \"from\": \"2026-02-30\"}",
        "\"2026-02-30\" is not a day in the calendar"
      ),
      (
        "{\"household\": \"H\", \"home\": \"B\", \"terms\": {\"scool\": 1}}",
        "did you mean \"school\"?"
      ),
      (
        "{\"household\": \"H\", \"home\": \"B\", \"terms\": {\"school\": 9000000000.001}}",
        "the number is too large (placements[0].terms.school"
      ),
      (
        "{\"household\": \"H\\u001b[2J\", \"home\": \"B\"}", "the text has control characters"
      ),
    ])
  func wrongPlacement(placement: String, message: String) {
    let text = "{\"format\": \"nabolag.plan/1\", \"placements\": [\(placement)]}"
    #expect(problem(text).contains(message), "\(problem(text))")
  }

  @Test(
    "decimals are read digit by digit",
    arguments: [
      ("0.1", 100), ("1.0005", 1001), ("1.00049999999999999999", 1000), ("-0.0005", -1),
      ("-0.0004", 0), ("9e9", 9_000_000_000_000), ("1e-9999999999", 0), ("0e999999999", 0),
      ("12345678.901", 12_345_678_901), ("4503599627.370", 4_503_599_627_370),
    ])
  func decimals(written: String, thousandths: Int) throws {
    let plan = try decode(
      "{\"format\": \"nabolag.plan/1\", \"placements\": [], "
        + "\"levels\": [{\"id\": \"burden\", \"value\": \(written)}]}")
    #expect(plan.levels.map(\.value.raw) == [thousandths])
  }

  @Test("deep nesting is refused")
  func deepNesting() {
    let text = String(repeating: "[", count: 100_000)
    #expect(problem(text).contains("too deep"))
  }
}
