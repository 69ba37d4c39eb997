import Foundation
import TestSupport
import Testing

@Suite("nabolag forecast")
struct ForecastCommandTests {
  static let files = ["forecast.csv", "forecast.json", "forecast.svg"]

  private func town() throws -> Folder {
    let folder = try Folder()
    try ForecastFolder.write(to: folder)
    return folder
  }

  @Test("writes JSON, a table and a picture, and says what they hold", arguments: ["da", "en"])
  func writes(language: String) throws {
    let folder = try town()
    let run = try Command.shell(
      "$NABOLAG forecast town --replications 100 --language \(language)", from: folder)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains(language == "da" ? "ud af 100" : "of 100"))
    #expect(run.output.contains("Hurtigere udslusning") && run.output.contains("━"))
    #expect(folder.names(in: "out/town") == Self.files)
    #expect(try folder.text("out/town/forecast.csv").hasPrefix("\u{FEFF}variant;"))
    #expect(try folder.text("out/town/forecast.svg").hasSuffix("</svg>\n"))
  }

  @Test("forecast.json names the scenario, the months and every variant")
  func json() throws {
    let folder = try town()
    let run = try Command.shell(
      "$NABOLAG forecast town --replications 60 --months 14 --seed 9 --json -o a", from: folder)
    #expect(
      try run.status == 0 && run.errors.isEmpty && run.output == folder.text("a/forecast.json"))
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    func value(_ path: String...) -> Any? {
      path.reduce(object as Any?) { ($0 as? [String: Any])?[$1] }
    }
    #expect(value("format") as? String == "nabolag.forecast/1")
    #expect(value("seed") as? Int == 9 && value("replications") as? Int == 60)
    #expect((value("months") as? [String])?.first == "2027-01")
    #expect((value("months") as? [String])?.last == "2028-02")
    #expect(value("scenario", "name") as? String == "town")
    #expect((value("scenario", "sha256") as? String)?.count == 64)
    let variants = try #require(value("variants") as? [String: Any])
    #expect(Set(variants.keys) == ["baseline", "hurtig", "som2015"])
    #expect(value("differences", "hurtig", "need", "mean") is Double)
    for key in ["need", "occupied", "free", "missing", "waiting"] {
      #expect(value("variants", "som2015", "groups", "all", key, "2027-09", "band80") is [Int])
    }
    #expect(value("variants", "hurtig", "groups", "two", "short", "2028-02", "ever") is Double)
  }

  @Test("the same seed gives the same bytes on one thread and on two, another seed others")
  func sameBytes() throws {
    let folder = try town()
    for (name, options) in [("a", "--threads 1"), ("b", "--threads 2"), ("c", "--seed 2")] {
      let run = try Command.shell(
        "$NABOLAG forecast town --replications 90 -q -o \(name) \(options)", from: folder)
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
    }
    for file in Self.files {
      #expect(try folder.text("a/\(file)") == folder.text("b/\(file)"))
    }
    #expect(try folder.text("a/forecast.json") != folder.text("c/forecast.json"))
  }

  @Test("a variant that is named stands alone beside the first, once")
  func variants() throws {
    let folder = try town()
    let run = try Command.shell(
      "$NABOLAG forecast town --replications 50 --variant hurtig --variant hurtig --json",
      from: folder)
    #expect(run.status == 0 && !run.output.contains("som2015") && run.output.contains("hurtig"))
  }

  /// Options that are no use, the exit code, and a word of what is said.
  static let bad: [(options: String, status: Int32, word: String)] = [
    ("--shard 3/2", 64, "--shard"), ("--shard 0/2", 64, "--shard"), ("--shard 2", 64, "--shard"),
    ("--shard 1/9 --replications 8", 64, "--shard"), ("--replications 0", 64, "--replications"),
    ("--replications x", 64, "--replications"), ("--months 0", 64, "--months"),
    ("--months 601", 64, "--months"), ("--threads 0", 64, "--threads"),
    ("--seed -1", 64, "--seed"), ("--output ''", 64, "--output"),
    ("--variant nothing", 65, "nothing"),
  ]

  @Test("arguments that are no use are refused and nothing is written", arguments: bad)
  func badArguments(bad: (options: String, status: Int32, word: String)) throws {
    let folder = try town()
    let run = try Command.shell("$NABOLAG forecast town \(bad.options)", from: folder)
    #expect(run.status == bad.status && run.output.isEmpty, "\(bad.options): \(run.errors)")
    #expect(run.errors.contains(bad.word), "\(run.errors)")
    #expect(!folder.has("out"))
  }

  @Test("no scenario, no quotas and a series that is not there are said, and nothing is written")
  func badData() throws {
    let folder = try town()
    #expect(try Command.shell("$NABOLAG forecast none", from: folder).status == 65)
    try FileManager.default.removeItem(atPath: folder.path("town/quotas.csv"))
    let nobody = try Command.shell("$NABOLAG forecast town", from: folder)
    #expect(nobody.status == 65 && nobody.errors.contains("quotas.csv"), "\(nobody.errors)")
    try folder.edit("town/scenario.yaml") {
      $0 + "forecast:\n  applicants:\n    series: missing.csv\n"
    }
    let missing = try Command.shell("$NABOLAG forecast town", from: folder)
    #expect(missing.status == 65 && missing.errors.contains("missing.csv"), "\(missing.errors)")
    #expect(!folder.has("out"))
  }

  @Test("a place that cannot be written keeps what it had")
  func unwritable() throws {
    let folder = try town()
    try folder.write("mine", to: "file")
    let line = "$NABOLAG forecast town --replications 20 -q -o"
    #expect(try Command.shell("\(line) file", from: folder).status == 65)
    #expect(try Command.shell("\(line) file/a", from: folder).status == 65)
    let large = try Command.shell("ulimit -f 8; \(line) large", from: folder)
    #expect(large.status == 65 && !large.wasKilled && !folder.has("large"))
    #expect(try folder.text("file") == "mine")
    #expect(try Command.shell("\(line) kept && chmod 500 kept", from: folder).status == 0)
    let before = try folder.text("kept/forecast.json")
    let again = try Command.shell("\(line) kept --seed 2; chmod 700 kept", from: folder)
    // The superuser may write anywhere.
    #expect(try getuid() == 0 || folder.text("kept/forecast.json") == before, "\(again.errors)")
    #expect(folder.names(in: "kept") == Self.files)
  }

  @Test("Ctrl-C ends it with nothing written")
  func interrupted() throws {
    let folder = try town()
    let run = try Command.start(
      "forecast", folder.path("town"), "--replications", "10000000", "-o", folder.path("out"))
    Thread.sleep(forTimeInterval: 1)
    run.interrupt()
    let outcome = try run.finish()
    #expect(outcome.status == 130 && !outcome.wasKilled, "\(outcome.status)")
    #expect(outcome.errors.contains("nothing is written") && !folder.has("out"))
  }
}
