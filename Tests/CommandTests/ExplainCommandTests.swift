import Foundation
import Testing

@Suite("nabolag explain")
struct ExplainCommandTests {
  /// A small scenario with its plan in `plan`.
  private func planned() throws -> Folder {
    let folder = try Folder()
    try ForecastFolder.write(to: folder)
    try #require(
      Command.run("place", folder.path("town"), "-q", "-o", folder.path("plan")).status == 0)
    return folder
  }

  @Test("prints one household's sheet in the language asked for, and writes nothing")
  func oneHousehold() throws {
    let folder = try planned()
    let danish = try Command.run(
      "explain", folder.path("town"), folder.path("plan/plan.json"), "H1", from: folder)
    #expect(danish.status == 0, "\(danish.errors)")
    #expect(danish.output.contains("Hvorfor denne bolig?") && danish.output.contains("H1"))
    let english = try Command.run(
      "explain", folder.path("town"), folder.path("plan/plan.json"), "H1", "--language", "en",
      from: folder)
    #expect(english.output.contains("Why this home?"))
    #expect(!english.output.contains("H2") && !english.output.contains("H3"))
    #expect(folder.names(in: ".") == ["plan", "town"])
  }

  @Test("writes a sheet to hand out and its JSON for each household, the same bytes each time")
  func all() throws {
    let folder = try planned()
    for name in ["one", "two"] {
      let run = try Command.run(
        "explain", folder.path("town"), folder.path("plan/plan.json"), "--all", "-o",
        folder.path(name))
      #expect(run.status == 0, "\(run.errors)")
    }
    let names = ["H1.html", "H1.json", "H2.html", "H2.json", "H3.html", "H3.json"]
    #expect(folder.names(in: "one") == names)
    for name in names { #expect(try folder.text("one/\(name)") == folder.text("two/\(name)")) }
    let json = try Command.run(
      "explain", folder.path("town"), folder.path("plan/plan.json"), "H2", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["format"] as? String == "nabolag.explanation/1")
    #expect(json.output == (try folder.text("one/H2.json")))
  }

  @Test("explains a plan made by hand, and says that it is not the best")
  func byHand() throws {
    let folder = try planned()
    try folder.write("household;home\nH1;B3\nH2;B1\n", to: "hand.csv")
    let run = try Command.run(
      "explain", folder.path("town"), folder.path("hand.csv"), "H1", "--language", "en")
    #expect(run.status == 0 && run.output.contains("not the best possible"), "\(run.errors)")
    let without = try Command.run(
      "explain", folder.path("town"), folder.path("hand.csv"), "H3", "--language", "en")
    #expect(without.output.contains("Why no home?") && without.output.contains("rules let"))
  }

  @Test("refuses a household, a plan and options that do not belong there, and says what to do")
  func refuses() throws {
    let folder = try planned()
    let plan = folder.path("plan/plan.json")
    let unknown = try Command.run("explain", folder.path("town"), plan, "H11", "--language", "en")
    #expect(unknown.status == 65 && unknown.errors.contains("did you mean \"H1\""))
    #expect(try Command.run("explain", folder.path("town"), plan).status == 64)
    #expect(try Command.run("explain", folder.path("town"), plan, "H1", "--all").status == 64)
    try folder.write("household;home\nH1;B1\nH2;B1\n", to: "broken.csv")
    let broken = try Command.run(
      "explain", folder.path("town"), folder.path("broken.csv"), "H1", "--language", "en")
    #expect(broken.status == 2 && broken.output.isEmpty)
    #expect(broken.errors.contains("fails its audit") && broken.errors.contains("occupancy"))
    try folder.edit("town/households.csv") { $0.replacing("40 38", with: "40 39") }
    let foreign = try Command.run("explain", folder.path("town"), plan, "H1", "--language", "en")
    #expect(foreign.status == 65 && foreign.errors.contains("made from other data"))
  }
}
