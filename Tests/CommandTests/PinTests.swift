import Foundation
import Testing

@Suite("Pins that cannot be kept")
struct PinTests {
  @Test("two households pinned to a home for one are bad data")
  func twoInOne() throws {
    let run = try place { rows in
      rows[54] = pinned(rows[54], to: "LIL-F1")
      rows[55] = pinned(rows[55], to: "LIL-F1")
    }
    #expect(run.status == 65, "\(run.errors)")
    #expect(run.errors.contains("households.csv:"))
  }

  @Test("a pin that a rule forbids leaves no plan, and nothing is written")
  func forbidden() throws {
    // H112 are eight persons.
    let run = try place { rows in
      for index in rows.indices where rows[index].hasPrefix("H112;") {
        rows[index] = pinned(rows[index], to: "SPO-R01")
      }
    }
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.errors.contains("H112"))
  }

  private func pinned(_ row: String, to home: String) -> String {
    var cells = row.components(separatedBy: ";")
    cells[10] = home
    return cells.joined(separator: ";")
  }

  private func place(_ change: (inout [String]) -> Void) throws -> Command.Outcome {
    let folder = try Folder()
    try folder.copyAlleroed()
    try folder.edit("alleroed/households.csv") { text in
      var rows = text.components(separatedBy: "\n")
      change(&rows)
      return rows.joined(separator: "\n")
    }
    let run = try Command.run("place", folder.path("alleroed"), "-o", folder.path("plan"))
    #expect(run.output.isEmpty)
    #expect(!folder.has("plan"))
    return run
  }
}
