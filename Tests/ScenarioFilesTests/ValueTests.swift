import PlacementDomain
import Testing

@testable import ScenarioFiles

@Suite("Values as Danish offices write them")
struct ValueTests {
  @Test("numbers are read one way, two ways or not at all")
  func numbers() {
    let readings: [(String, NumberText.Reading)] = [
      ("7", .one(7)), ("-7,5", .one(-7.5)), ("+7.25", .one(7.25)), ("0,875", .one(0.875)),
      ("1.234.567", .one(1_234_567)), ("1,234,567", .one(1_234_567)), ("1.234,5", .one(1234.5)),
      ("1,234.5", .one(1234.5)), ("12 500", .one(12_500)), ("1 234 567,25", .one(1_234_567.25)),
      ("1.234", .either(decimal: 1.234, thousands: 1234)),
      ("55,871", .either(decimal: 55.871, thousands: 55_871)), ("1234,567", .one(1234.567)),
      ("", .none), ("-", .none), ("1e5", .none), ("nan", .none), ("inf", .none), ("0x10", .none),
      ("1.23.456", .none), ("1,2,3", .none), (",5", .none), ("5,", .none), ("1.234,567.8", .none),
      ("1 23", .none), ("--1", .none), (String(repeating: "9", count: 41), .none), ("१२", .none),
    ]
    for (text, reading) in readings { #expect(NumberText.read(text) == reading, "\(text)") }
  }

  @Test("a number that can be two is read where its column leaves one")
  func ambiguous() throws {
    var fixture = Fixture()
    fixture.files["s/districts.csv"] = """
      id;name;population;lat;lon
      lil;Lillerød;25.633;55,875;12,346
      lyn;Lynge;4.500;55.839;12.277
      """
    let scenario = try #require(fixture.read().scenario)
    #expect(scenario.districts.map(\.population) == [25_633, 4500])
    #expect(scenario.districts.map(\.centre.latitude) == [55.875, 55.839])
    let problems = Fixture().problems("districts.csv", "4500", "4.000")
    #expect(
      problems.first?.hasPrefix(
        "s/districts.csv:3:11: `population` is `4.000`, which can be read in two ways: write it without"
      ) == true)
  }

  @Test("dates are ISO or Danish, and must exist")
  func dates() {
    let day = Day(year: 2026, month: 12, day: 5)
    for text in ["2026-12-05", "05-12-2026", "5-12-2026", "05.12.2026"] {
      #expect(DateText.read(text) == day.map { .day($0) }, "\(text)")
    }
    for text in ["30-02-2027", "2027-02-30", "2026-13-01", "00-01-2027"] {
      #expect(DateText.read(text) == .noSuchDay, "\(text)")
    }
    for text in ["", "2026-12", "05-12-26", "05/12/2026", "2026-12-5", "x-y-z", "1-1-1-1"] {
      #expect(DateText.read(text) == .none, "\(text)")
    }
    #expect(DateText.read("0001-01-01") == .absurdYear)
    #expect(DateText.read("9999-01-01") == .absurdYear)
  }

  @Test("ids have Danish letters, whichever way a system writes å, but no spaces or signs")
  func ids() {
    for text in ["a", "H-01", "pav.fam.1", "Ø_Å-æ9", String(repeating: "a", count: 60)] {
      #expect(WordText.isID(text), "\(text)")
    }
    for text in ["", "a b", "a/b", ".", "..", ".a", "a:b", "😀", String(repeating: "a", count: 61)] {
      #expect(!WordText.isID(text), "\(text)")
    }
    #expect(Array(WordText.normal("a\u{30A}").unicodeScalars) == ["å"])
  }

  @Test("CPR numbers are found, other numbers are not")
  func civilNumbers() {
    func count(_ text: String) -> Int { CivilNumber.offsets(in: Array(text.utf8), most: 9).count }
    for text in ["010190-1234", "0101901234", "x 311299 1234;", "710190-1234", "a\n120675-0000"] {
      #expect(count(text) == 1, "\(text)")
    }
    for text in [
      "2026-12-01", "991390-1234", "01019012345", "010190-12345", "123456", "55.871130;12",
    ] {
      #expect(count(text) == 0, "\(text)")
    }
  }

  @Test("nearest words")
  func suggestions() {
    let words = ["step_free", "own_bathroom", "quiet"]
    #expect(Suggestion.nearest(to: "stepfree", among: words) == "step_free")
    #expect(Suggestion.nearest(to: "queit", among: words) == "quiet")
    #expect(Suggestion.nearest(to: "Quiet", among: words) == "quiet")
    #expect(Suggestion.nearest(to: "garden", among: words) == nil)
    #expect(Suggestion.nearest(to: "", among: words) == nil)
    #expect(Suggestion.nearest(to: "a", among: ["c", "b"]) == "b")
  }

  @Test("a Danish word in the place of one of the table's own leads to it")
  func danishWords() {
    #expect(DanishWords.meant(by: "Almen", among: ["social", "hotel"]) == "social")
    #expect(DanishWords.meant(by: "privat leje", among: ["private_let"]) == "private_let")
    #expect(DanishWords.meant(by: "skole", among: ["social"]) == nil)
    #expect(
      Fixture().problems("homes.csv", ";lyn;social;one", ";lyn;almen bolig;one").first?
        .hasSuffix(": write `social`") == true)
    #expect(
      Fixture().problems("places.csv", "læge;Lægehus;health", "læge;Lægehus;læge").first?
        .hasSuffix(": write `health`") == true)
  }

  @Test("ages may be written with commas between them")
  func agesWithCommas() throws {
    var fixture = Fixture()
    fixture.files["s/households.csv"] = fixture.files["s/households.csv"]?
      .replacingOccurrences(of: ";34 32 7 4;", with: ";34, 32,7, 4;")
    #expect(try #require(fixture.read().scenario?.households.first).ages == [34, 32, 7, 4])
  }
}
