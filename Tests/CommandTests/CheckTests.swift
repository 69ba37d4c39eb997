import Foundation
import Testing

@Suite("nabolag check and new")
struct CheckTests {
  @Test("finds no errors in Allerød")
  func alleroed() throws {
    let run = try Command.run("check", Command.alleroed)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains("no errors"))
  }

  @Test("says every problem at once, as text and as JSON")
  func problems() throws {
    let folder = try Folder()
    try folder.copyAlleroed()
    try folder.edit("alleroed/homes.csv") {
      $0.replacingOccurrences(of: "SPO-R01;SPORTSVEJ;", with: "SPO-R01;NOWHERE;")
        .replacingOccurrences(
          of: ";pavilion;one;1;1;", with: ";pavilion;one;-1;1;")
    }
    let text = try Command.run("check", folder.path("alleroed"))
    #expect(text.status == 65)
    let json = try Command.run("check", folder.path("alleroed"), "--json")
    #expect(json.status == 65)
    let list = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect((list?.count ?? 0) > 1)
    #expect(text.output.split(separator: "\n").count == list?.count)
  }

  @Test("reads what new makes, and says what is missing in it")
  func newScenario() throws {
    let folder = try Folder()
    let made = try Command.run("new", folder.path("town"))
    #expect(made.status == 0 && made.errors.isEmpty)
    #expect(folder.names(in: "town").contains("scenario.yaml"))
    for command in ["check", "place"] {
      let run = try Command.shell("$NABOLAG \(command) town", from: folder)
      #expect(!run.wasKilled && run.status == 65, "\(run.errors)")
      #expect((run.output + run.errors).contains("households.csv"))
    }
    #expect(!folder.has("out"))
  }

  @Test("leaves a folder alone that is not empty")
  func notEmpty() throws {
    let folder = try Folder()
    try folder.write("mine", to: "notes.txt")
    for path in [folder.url.path, folder.path("notes.txt")] {
      let run = try Command.run("new", path)
      #expect(run.status == 65 && run.errors.contains(path))
    }
    #expect(folder.names(in: "") == ["notes.txt"])
    #expect(try folder.text("notes.txt") == "mine")
  }

  @Test("refuses a scenario that is missing or a file")
  func noScenario() throws {
    let folder = try Folder()
    try folder.write("", to: "file")
    for (command, path) in [
      ("check", "none"), ("place", "none"), ("check", "file"), ("place", "file"),
    ] {
      let run = try Command.shell("$NABOLAG \(command) \(path)", from: folder)
      #expect(run.status == 65 && !(run.errors + run.output).isEmpty)
    }
  }
}
