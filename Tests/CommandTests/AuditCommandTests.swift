import Foundation
import Testing

@Suite("nabolag audit")
struct AuditCommandTests {
  @Test("names the rule that a plan changed by hand breaks")
  func brokenPlan() throws {
    let folder = try Folder()
    try #require(
      Command.run("place", Command.alleroed, "-q", "-o", folder.path("plan")).status == 0)
    try folder.edit("plan/plan.json") { text in
      // Eight persons into a room for one.
      text.replacing(#/"home": "[^"]*", "household": "H112"/#) { _ in
        #""home": "SPO-R01", "household": "H112""#
      }
    }
    let run = try Command.run(
      "audit", Command.alleroed, folder.path("plan/plan.json"), "--language", "en")
    #expect(run.status == 2)
    #expect(run.output.contains("failed with"))
    #expect(run.output.contains(#/\n  [a-z_.-]+: .*H112/#), "\(run.output)")
    let json = try Command.run("audit", Command.alleroed, folder.path("plan/plan.json"), "--json")
    #expect(json.status == 2)
    let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(report?["passed"] as? Bool == false)
  }

  @Test(
    "refuses what is no plan",
    arguments: ["", "{", "[]", "null", "{\"format\": 1}", "\u{0}\u{1}\u{2}", "a;b\n1;2\n"])
  func noPlan(text: String) throws {
    let folder = try Folder()
    for name in ["plan.json", "plan.csv", "plan.txt"] {
      try folder.write(text, to: name)
      let run = try Command.run("audit", Command.alleroed, folder.path(name))
      #expect(run.status == 65 && !run.wasKilled, "\(name): \(run.errors)")
      #expect(run.errors.contains(name) && run.output.isEmpty)
    }
  }

  @Test("refuses a plan that is missing, or a folder")
  func missing() throws {
    let folder = try Folder()
    for path in [folder.path("none.json"), folder.url.path] {
      let run = try Command.run("audit", Command.alleroed, path)
      #expect(run.status == 65 && !run.errors.isEmpty)
    }
  }
}
