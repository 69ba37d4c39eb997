import Foundation
import TestSupport
import Testing

@Suite("The command conflict")
struct ConflictCommandTests {
  private struct Report: Decodable {
    struct Change: Decodable {
      let cells: [ScenarioEditor.Cell]
      let pins: [ScenarioEditor.Cell]
    }
    struct Found: Decodable {
      let household: String?
      let changes: [Change]
    }
    let format: String
    let assumed: Change?
    let everyone: Found?
    let households: [Found]
    let limits: [Found]
  }

  private struct Plan: Decodable {
    struct Placement: Decodable { let household: String }
    struct Unplaced: Decodable { let household: String }
    let placements: [Placement]
    let unplaced: [Unplaced]
  }

  private static let layers = ["alleroed-infeasible", "alleroed"]

  private func copies() throws -> Folder {
    let folder = try Folder()
    for layer in Self.layers {
      try folder.copyScenario(layer, as: layer)
    }
    return folder
  }

  private func decoded<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  @Test("place names the pins that contradict and no others, and writes nothing")
  func place() throws {
    let folder = try copies()
    for (language, word) in [("en", "pinned"), ("da", "fastlåst")] {
      let run = try Command.run(
        "place", folder.path("alleroed-infeasible"), "-o", folder.path("plan"), "--language",
        language)
      #expect(run.status == 2, "\(run.errors)")
      #expect(run.output.isEmpty)
      #expect(!folder.has("plan"))
      for id in ["H105", "H111", "H115", "H116", "H118"] { #expect(run.errors.contains(id)) }
      #expect(!run.errors.contains("H123"), "a pin that is in nobody's way")
      #expect(run.errors.contains(word))
    }
  }

  @Test("its changes, written into the files, leave a plan and give every household a home")
  func changes() throws {
    let folder = try copies()
    let run = try Command.run(
      "conflict", folder.path("alleroed-infeasible"), "-o", folder.path("out"), "--json")
    #expect(run.status == 0, "\(run.errors)")
    let report = try decoded(Report.self, run.output)
    #expect(try run.output == folder.text("out/conflict.json"))
    #expect(report.format == "nabolag.conflict/1")
    #expect(!report.households.isEmpty && !report.limits.isEmpty)

    let assumed = try #require(report.assumed)
    try ScenarioEditor(folder: folder, layers: Self.layers).write(assumed.cells)
    let before = try plan(folder)
    #expect(Set(before.unplaced.map(\.household)) == Set(report.households.compactMap(\.household)))

    for found in report.households {
      let change = try #require(found.changes.first)
      let copy = try Folder()
      for layer in Self.layers {
        try FileManager.default.copyItem(atPath: folder.path(layer), toPath: copy.path(layer))
      }
      try ScenarioEditor(folder: copy, layers: Self.layers).write(change.cells + change.pins)
      // A home that is to be found hangs on no option of the home that it is like.
      for cell in change.cells where cell.like != nil && cell.column == "id" {
        let rows = try copy.text("alleroed/homes.csv").components(separatedBy: "\n")
          .map { $0.components(separatedBy: ";") }
        let option = try #require(rows[0].firstIndex(of: "option"))
        #expect(rows.first { $0[0] == cell.to }?[option] == "")
      }
      let after = try plan(copy)
      #expect(after.placements.map(\.household).contains(found.household ?? ""))
      #expect(after.unplaced.count < before.unplaced.count)
    }
  }

  private func plan(_ folder: Folder) throws -> Plan {
    let run = try Command.run(
      "place", folder.path("alleroed-infeasible"), "--json", "-o", folder.path("plan"))
    #expect(run.status == 0, "\(run.errors)")
    return try decoded(Plan.self, run.output)
  }

  @Test("says which cell to change, in the reader's language")
  func words() throws {
    let folder = try Folder()
    let run = try Command.run(
      "conflict", Command.alleroed, "-o", folder.path("out"), "--language", "da")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("places.csv, række MK-6-10, seats: 13 → 14"))
    #expect(!run.output.contains("{"))
  }
}
