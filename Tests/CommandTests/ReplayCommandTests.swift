import Foundation
import TestSupport
import Testing

@Suite("nabolag replay and place --arriving")
struct ReplayCommandTests {
  private func town() throws -> Folder {
    let folder = try Folder()
    try ForecastFolder.write(to: folder)
    return folder
  }

  @Test("replay writes JSON and a table and says what they hold", arguments: ["da", "en"])
  func writes(language: String) throws {
    let folder = try town()
    let run = try Command.shell(
      "$NABOLAG replay town --years 3 --futures 3 --language \(language)", from: folder)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains(language == "da" ? "med fremsyn" : "with look-ahead"))
    #expect(folder.names(in: "out/town") == ["replay.csv", "replay.json"])
    let rows = try folder.text("out/town/replay.csv").split(whereSeparator: \.isNewline)
    #expect(rows.count == 4)
  }

  @Test("replay gives the same bytes on one thread and on two, another seed others")
  func sameBytes() throws {
    let folder = try town()
    for (name, options) in [("a", "--threads 1"), ("b", "--threads 2"), ("c", "--seed 2")] {
      let run = try Command.shell(
        "$NABOLAG replay town --years 4 --futures 2 -q -o \(name) \(options)", from: folder)
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
    }
    for file in ["replay.json", "replay.csv"] {
      #expect(try folder.text("a/\(file)") == folder.text("b/\(file)"))
    }
    #expect(try folder.text("a/replay.json") != folder.text("c/replay.json"))
  }

  @Test("replay.json holds the three ways with their errors, none better than hindsight")
  func json() throws {
    let folder = try town()
    let run = try Command.shell(
      "$NABOLAG replay town --years 4 --futures 2 --json -o a", from: folder)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    func value(_ path: String...) -> Any? {
      path.reduce(object as Any?) { ($0 as? [String: Any])?[$1] }
    }
    #expect(value("format") as? String == "nabolag.replay/1")
    let shares = try ["greedy", "lookahead", "hindsight"].map {
      try #require(value($0, "share", "value") as? Double)
    }
    #expect(shares[2] == 1 && shares[0] <= 1 && shares[1] <= 1)
    #expect(value("lookahead", "share", "error") is Double)
    #expect((value("years") as? [Any])?.count == 4)
  }

  @Test(
    "options that make no sense are refused",
    arguments: [
      ("replay town --years 0", "--years"), ("replay town --futures 0", "--futures"),
      ("replay town --threads 0", "--threads"), ("place town --households H3", "--arriving"),
      ("place town --arriving --households H9", "H9"),
      ("place town --arriving --households H1", "H1"),
      ("place town --arriving --write-model m.mps", "--write-model"),
    ])
  func refused(line: String, word: String) throws {
    let folder = try town()
    let run = try Command.shell("$NABOLAG \(line)", from: folder)
    #expect(run.status == 64 && run.errors.contains(word), "\(run.status) \(run.errors)")
    #expect(folder.names(in: "out/town").isEmpty)
  }

  @Test("place --arriving decides those named, in a plan that passes the audit")
  func arriving() throws {
    let folder = try town()
    let run = try Command.shell(
      "$NABOLAG place town --arriving --households H3 --futures 20 --language en", from: folder)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("H3 gets B2."))
    #expect(folder.names(in: "out/town").contains("arriving.json"))
    let audit = try Command.shell("$NABOLAG audit town out/town/plan.json", from: folder)
    #expect(audit.status == 0, "\(audit.output) \(audit.errors)")
    let nobody = try Command.shell("$NABOLAG place town --arriving -o other", from: folder)
    #expect(nobody.status == 65 && nobody.errors.contains("--households"))
  }
}
