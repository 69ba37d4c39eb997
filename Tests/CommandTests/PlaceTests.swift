import Foundation
import Testing

@Suite("nabolag place")
struct PlaceTests {
  static let files = ["plan.csv", "plan.geojson", "plan.json", "plan.svg"]

  @Test("makes the same files, byte for byte, every time, and they pass their audit")
  func sameBytes() throws {
    let folder = try Folder()
    for name in ["one", "two"] {
      let run = try Command.run("place", Command.alleroed, "--output", folder.path(name))
      #expect(run.status == 0 && !run.wasKilled, "\(run.errors)")
      #expect(folder.names(in: name) == Self.files)
    }
    for file in Self.files {
      #expect(try folder.text("one/\(file)") == folder.text("two/\(file)"), "\(file)")
    }
    for file in ["plan.json", "plan.csv"] {
      let audit = try Command.run("audit", Command.alleroed, folder.path("one/\(file)"))
      #expect(audit.status == 0, "\(file): \(audit.output)")
    }
  }

  @Test("writes to out/<scenario name> of the folder it is started in")
  func standardFolder() throws {
    let folder = try Folder()
    let run = try Command.shell("$NABOLAG place $ALLEROED --quiet", from: folder)
    #expect(run.status == 0)
    #expect(folder.names(in: "out/alleroed") == Self.files)
  }

  @Test("takes a folder with a slash at its end, and a link to one, and says the same")
  func slashAndLink() throws {
    let folder = try Folder()
    let run = try Command.shell(
      """
      ln -s "$ALLEROED" link && $NABOLAG place "$ALLEROED/" -q -o one/ && $NABOLAG place link -q -o two
      """, from: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.text("one/plan.json") == folder.text("two/plan.json"))
  }

  @Test("of two runs at once into one folder, both succeed, and every file is whole")
  func twoAtOnce() throws {
    let folder = try Folder()
    let output = folder.path("plan")
    let runs = try [
      Command.start("place", Command.alleroed, "-q", "-o", output),
      Command.start("place", Command.alleroed, "-q", "-o", output),
    ]
    for run in runs {
      let outcome = try run.finish()
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(folder.names(in: "plan") == Self.files)
    #expect(try Command.run("audit", Command.alleroed, "\(output)/plan.json").status == 0)
  }

  @Test("refuses a broken scenario with file, line and column, and makes no folder")
  func brokenScenario() throws {
    let folder = try Folder()
    try folder.copyAlleroed()
    try folder.edit("alleroed/homes.csv") {
      $0.replacingOccurrences(
        of: "SPO-R02;SPORTSVEJ;Sportsvej 1-9;55,8682", with: "SPO-R02;SPORTSVEJ;Sportsvej 1-9;x")
    }
    let run = try Command.run("place", folder.path("alleroed"), "-o", folder.path("plan"))
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(run.errors.contains("homes.csv:3:"), "\(run.errors)")
    #expect(run.errors.contains(#/homes\.csv:3:\d+: /#))
    #expect(!folder.has("plan"))
  }

  @Test(
    "never repeats what stands in a household's row",
    arguments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
  func householdData(column: Int) throws {
    let folder = try Folder()
    try folder.copyAlleroed()
    try folder.edit("alleroed/households.csv") { text in
      var rows = text.components(separatedBy: "\n")
      var cells = rows[55].components(separatedBy: ";")
      cells[column] = "Fatima-0101901234"
      rows[55] = cells.joined(separator: ";")
      return rows.joined(separator: "\n")
    }
    for command in ["check", "place"] {
      let run = try Command.shell("$NABOLAG \(command) alleroed", from: folder)
      #expect(!(run.errors + run.output).contains("0101901234"), "\(run.errors)")
    }
  }
}
