import Foundation
import TestSupport
import Testing

/// docs/your-municipality.md from its first command to its last, on the files that it shows.
@Suite("The worked example for a new municipality")
struct WorkedExampleTests {
  private static let page = Repository.root.appendingPathComponent("docs/your-municipality.md")
  private static let files = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/norrefjord")
  /// What the page changes in scenario.yaml, by the line that `nabolag new` writes.
  private static let settings = [
    "#title: My scenario": "title: Vinter 2027, Nørrefjord",
    "#municipality: Allerød": "municipality: Nørrefjord",
    "  to: 2027-12-31": "  to: 2027-03-31",
    "#  max_wait_days: 0": "  max_wait_days: 14",
    "#    transport: 1": "    transport: 1.5",
    "#  family_areas: 1": "  family_areas: 2",
  ]

  @Test("comes to what the page shows, command by command")
  func wholePage() throws {
    let folder = try Folder()
    try expect(folder, "nabolag new norrefjord", "new", 0)
    try folder.edit("norrefjord/scenario.yaml") { text in
      try Self.settings.sorted { $0.key < $1.key }.reduce(text) { text, change in
        let lines = text.components(separatedBy: "\n")
        #expect(lines.filter { $0 == change.key }.count == 1, "\(change.key)")
        return lines.map { $0 == change.key ? change.value : $0 }.joined(separator: "\n")
      }
    }
    try fill(folder, from: "")
    try fill(folder, from: "first-try")
    try expect(folder, "nabolag check norrefjord", "check-first", 65)
    try fill(folder, from: "")
    try expect(folder, "nabolag check norrefjord", "check", 0)
    try expect(folder, "nabolag place norrefjord", "place", 0, until: "\n\nDe, der bliver boende")
    for line in [
      "audit norrefjord out/norrefjord/plan.json",
      "explain norrefjord out/norrefjord/plan.json N08",
      "place norrefjord --pin N06=KOM-3",
    ] {
      #expect(try Self.text().contains("$ nabolag \(line)\n"))
      let run = try Command.shell("$NABOLAG \(line)", from: folder)
      #expect(run.status == 0, "\(line): \(run.errors)")
    }
    try expect(
      folder, "nabolag forecast norrefjord --replications 200", "forecast", 0, until: "\n\n")
  }

  @Test("the files are as Danish offices save them, and the page shows every row")
  func files() throws {
    let shown = Set(try Self.text().components(separatedBy: "\n"))
    for value in Self.settings.values { #expect(shown.contains(value), "\(value)") }
    var bytes = Data()
    for name in try names("") {
      let data = try Data(contentsOf: Self.files.appendingPathComponent(name))
      bytes.append(data)
      let text = try #require(String(data: data, encoding: .windowsCP1252))
      for line in text.components(separatedBy: "\r\n") where !line.isEmpty && !line.hasPrefix("#") {
        #expect(shown.contains(line), "\(name): \(line)")
      }
    }
    #expect(String(data: bytes, encoding: .utf8) == nil)
    let text = try #require(String(data: bytes, encoding: .windowsCP1252))
    for sign in ["# Bydele", ";55,3021;", ";28-02-2027;", "VÆRT-1", ";;;;;\r\n"] {
      #expect(text.contains(sign), "\(sign)")
    }
  }

  private static func text() throws -> String { try String(contentsOf: page, encoding: .utf8) }

  private func names(_ sub: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: Self.files.appendingPathComponent(sub).path
    ).filter { $0.hasSuffix(".csv") }
  }

  /// Puts saved tables in the place of the template's.
  private func fill(_ folder: Folder, from sub: String) throws {
    for name in try names(sub) {
      let target = URL(fileURLWithPath: folder.path("norrefjord/\(name)"))
      try Data(contentsOf: Self.files.appendingPathComponent(sub).appendingPathComponent(name))
        .write(to: target)
    }
  }

  /// Runs a command, and compares it and what it says with a block of the page; with
  /// `RECORD_SNAPSHOTS` in the environment the block is written anew.
  private func expect(
    _ folder: Folder, _ line: String, _ block: String, _ status: Int32, until end: String? = nil
  ) throws {
    let run = try Command.shell(
      "$NABOLAG" + line.dropFirst("nabolag".count) + " 2>&1", from: folder)
    #expect(run.status == status, "\(run.output)")
    let shown = end.flatMap { run.output.range(of: $0) }.map {
      String(run.output[..<$0.lowerBound])
    }
    let said = (shown ?? run.output).trimmingCharacters(in: .newlines)
    let page = try Self.text()
    let opening = "<!-- output: \(block) -->\n```\n"
    let begin = try #require(page.range(of: opening)?.upperBound, "the page has no \(block)")
    let close = try #require(page.range(of: "\n```\n", range: begin..<page.endIndex)?.lowerBound)
    let wanted = "$ \(line)\n\(said)"
    guard page[begin..<close] != wanted else { return }
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      let changed = page.replacingCharacters(in: begin..<close, with: wanted)
      try Data(changed.utf8).write(to: Self.page)
    }
    Issue.record("docs/your-municipality.md, \(block), is now:\n\(wanted)")
  }
}
