import Foundation
import Testing

@testable import ScenarioFiles

@Suite("Reference and template")
struct ReferenceTests {
  private var page: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/scenario-files.md")
  }

  @Test("docs/scenario-files.md is what the columns say; NABOLAG_RECORD=1 writes it anew")
  func checkedIn() throws {
    let made = ColumnReference.markdown()
    let written = try? String(contentsOf: page, encoding: .utf8)
    if written != made, ProcessInfo.processInfo.environment["NABOLAG_RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: page.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(made.utf8).write(to: page)
    }
    #expect(written == made, "run once more with NABOLAG_RECORD=1, and look at what changed")
  }

  @Test("every column and key is explained in two languages")
  func explained() {
    for schema in TableSchema.all {
      for column in schema.columns {
        #expect(!column.english.isEmpty && !column.danish.isEmpty)
      }
      #expect(schema.position.count == schema.columns.count, "\(schema.file) names a column twice")
      #expect(schema.key.allSatisfy { schema.position[$0] != nil })
    }
    for key in SettingsKey.all { #expect(!key.english.isEmpty && !key.danish.isEmpty) }
  }

  @Test("a fresh template lacks nothing but rows")
  func template() throws {
    let files = ScenarioTemplate.files().map { ("n/" + $0.name, Array($0.text.utf8)) }
    let source = MemorySource(files: Dictionary(files, uniquingKeysWith: { first, _ in first }))
    #expect(
      ScenarioReader.read(folder: "n", from: source).problems.map(\.description) == [
        "n/districts.csv:1:1: the table has no rows: add at least one district",
        "n/homes.csv:1:1: the table has no rows: add at least one home",
        "n/households.csv:1:1: the table has no rows: add at least one household",
        "n/places.csv:1:1: the table has no rows: add at least one place",
      ])
  }

  @Test("an explanation is one cell to a spreadsheet, which sees that the table is UTF-8")
  func cells() {
    for (name, text) in ScenarioTemplate.files() where name.hasSuffix(".csv") {
      #expect(text.unicodeScalars.first == "\u{FEFF}", "\(name)")
      let lines = text.dropFirst().split(separator: "\n")
      #expect(lines.dropLast().allSatisfy { $0.hasPrefix("#") }, "\(name)")
      #expect(!lines.dropLast().contains { $0.contains(";") || $0.contains("\"") }, "\(name)")
    }
  }

  @Test("a template that a spreadsheet has saved is still a template")
  func savedBySpreadsheet() throws {
    var files: [String: [UInt8]] = [:]
    for (name, text) in ScenarioTemplate.files() {
      guard name.hasSuffix(".csv") else {
        files["n/" + name] = Array(text.utf8)
        continue
      }
      let lines = text.dropFirst().split(separator: "\n").map(String.init)
      let width = try #require(lines.last?.filter { $0 == ";" }.count)
      let saved = lines.map { line in
        line.hasPrefix("#")
          ? "\"" + line.replacingOccurrences(of: "\"", with: "\"\"") + "\""
            + String(repeating: ";", count: width)
          : line
      }
      files["n/" + name] = Array(
        try #require(saved.joined(separator: "\r\n").data(using: .windowsCP1252)))
    }
    let problems = ScenarioReader.read(folder: "n", from: MemorySource(files: files)).problems
    #expect(problems.count == 4)
    #expect(problems.allSatisfy { $0.description.contains("the table has no rows") })
  }

  @Test("every key of the template can be taken out of its comment")
  func uncommented() throws {
    let text = try #require(ScenarioTemplate.files().first?.text)
    let lines = text.split(separator: "\n").map { line in
      line.hasPrefix("#") && !line.hasPrefix("# ") ? line.dropFirst() : line
    }.filter { !$0.hasPrefix("#") && !$0.hasPrefix("extends") && !$0.contains("profile:") }
    var fixture = Fixture()
    fixture.files["s/scenario.yaml"] = lines.joined(separator: "\n")
    fixture.files["s/households.csv"] = "id;arrives;ages\nH1;2027-01-01;30"
    let result = fixture.read()
    #expect(result.problems == [])
    #expect(result.scenario?.settings.name == "my-scenario")
  }

  @Test("a template is written into a new or empty folder only")
  func written() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("nabolag-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try ScenarioTemplate.write(to: folder)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 14)
    #expect(throws: ScenarioTemplate.Failure.self) { try ScenarioTemplate.write(to: folder) }
  }
}
