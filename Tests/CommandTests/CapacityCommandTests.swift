import Foundation
import TestSupport
import Testing

@Suite("nabolag capacity")
struct CapacityCommandTests {
  private static let options = """
    id;name;kind;lat;lon;district;modules;max_modules;lead_days;set_up_cost;monthly_cost;permit_end
    eng;Pavilloner på engen;pavilion;55,88;12,36;lil;FAM RUM;4;90;100000;2000;31-12-2027
    """
  private static let modules = """
    id;name;homes;letting;places;bedrooms;set_up_cost;monthly_cost
    FAM;Familiebolig;1;one;4;2;250000;8000
    RUM;To værelser;2;one;1;1;200000;4000
    """

  private func town(_ settings: String = "") throws -> Folder {
    let folder = try Folder()
    try ForecastFolder.write(to: folder)
    try folder.write(Self.options, to: "town/options.csv")
    try folder.write(Self.modules, to: "town/modules.csv")
    try folder.edit("town/scenario.yaml") {
      $0 + "\ndecision: 2027-01-15\ncapacity:\n  months: 12\n  futures: 60\n  unseen: 30\n"
        + settings
    }
    return folder
  }

  @Test(
    "writes JSON, a table and a picture, and says what must be decided", arguments: ["da", "en"])
  func writes(language: String) throws {
    let folder = try town()
    let run = try Command.shell(
      "$NABOLAG capacity town --tried 3 --language \(language)", from: folder)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains(language == "da" ? "Kapacitetsplan" : "Capacity plan"))
    #expect(run.output.contains(language == "da" ? "Måder at beslutte på" : "Ways of deciding"))
    #expect(folder.names(in: "out/town") == ["capacity.csv", "capacity.json", "capacity.svg"])
    #expect(try folder.text("out/town/capacity.svg").hasSuffix("</svg>\n"))
    let json = try folder.text("out/town/capacity.json")
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["format"] as? String == "nabolag.capacity/1")
    #expect(object?["complete"] as? Bool == true)
    #expect((object?["meetings"] as? [String])?.first == "2027-01-15")
    let homes = try #require(object?["homes"] as? [String: [Int]])
    #expect(homes["if_nothing_is_decided"]?.count == 12)
    // Decisions and homes tell the same story.
    let ordered = try #require(object?["decisions"] as? [[String: Any]]).reduce(0) {
      $0 + ($1["what"] as? String == "order" ? $1["count"] as? Int ?? 0 : 0)
    }
    let gained = zip(homes["recommended"] ?? [], homes["if_nothing_is_decided"] ?? []).map {
      $0 - $1
    }
    #expect((ordered > 0) == gained.contains { $0 > 0 })
  }

  @Test("the same seed gives the same bytes on one thread and on two")
  func sameBytes() throws {
    let folder = try town()
    for threads in [1, 2] {
      let run = try Command.shell(
        "$NABOLAG capacity town --tried 3 -q -o \(threads) --threads \(threads)", from: folder)
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
    }
    for name in ["capacity.csv", "capacity.json", "capacity.svg"] {
      #expect(try folder.text("1/\(name)") == folder.text("2/\(name)"))
    }
  }

  @Test("more may be spent and it costs no more; a budget that is bound already is named")
  func budgets() throws {
    let folder = try town()
    func cost(_ most: Int, committed: Int = 0) throws -> (Command.Outcome, Double?) {
      try folder.write("year;most;committed\n2027;\(most);\(committed)\n", to: "town/budgets.csv")
      let run = try Command.shell("$NABOLAG capacity town --plan-only --json -o b", from: folder)
      let object = try? JSONSerialization.jsonObject(with: Data(run.output.utf8))
      let plan = (object as? [String: Any])?["recommended"] as? [String: Any]
      return (run, plan?["value"] as? Double)
    }
    let (none, some, plenty) = (try cost(0).1, try cost(600_000).1, try cost(5_000_000).1)
    #expect(try #require(none) >= #require(some) * 0.994)
    #expect(try #require(some) >= #require(plenty) * 0.994)
    let bound = try cost(100_000, committed: 200_000).0
    #expect(bound.status == 2 && bound.errors.contains("100.000"), "\(bound.errors)")
    #expect(!folder.has("out/town/capacity.json"))
  }

  @Test(
    "what makes no sense is refused, and nothing is written",
    arguments: [
      ("", "--gap 2", 64), ("", "--tried 1", 64), ("", "--threads 0", 64),
      ("  risk: courage\n", "", 65), ("  meeting_months: 0\n", "", 65),
      ("  risk: service\n  service_percent: 0\n", "--plan-only", 2),
    ])
  func refuses(settings: String, options: String, status: Int32) throws {
    let folder = try town(settings)
    let run = try Command.shell("$NABOLAG capacity town -o out \(options)", from: folder)
    #expect(run.status == status, "\(run.errors)")
    #expect(!run.errors.isEmpty && run.output.isEmpty)
    #expect(!folder.has("out/capacity.json"))
  }

  @Test("a scenario without options has nothing to decide")
  func nothing() throws {
    let folder = try Folder()
    try ForecastFolder.write(to: folder)
    let run = try Command.shell("$NABOLAG capacity town -o out", from: folder)
    #expect(run.status == 65 && run.errors.contains("options.csv"), "\(run.errors)")
  }
}
