import Foundation
import TestSupport
import Testing

@Suite("Policies: nabolag policies, and compare --profiles")
struct PoliciesCommandTests {
  private static let seeds = Repository.root.appendingPathComponent("seeds").path

  @Test("lists every clause with what serves it, in two languages and as JSON")
  func list() throws {
    let danish = try Command.run("policies", Self.seeds, "--language", "da")
    #expect(danish.status == 0, "\(danish.errors)")
    #expect(danish.output.contains("ALL-2") && danish.output.contains("opfyldes af burden:spread"))
    #expect(try Command.run("policies", Self.seeds).output.contains("served by burden:spread"))
    let json = try Command.run("policies", Self.seeds, "--json").output
    let clauses = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(clauses.count == 38)
    #expect(clauses.allSatisfy { !(($0["served_by"] as? [String]) ?? []).isEmpty })
  }

  @Test(
    "a name that the program does not have is an error at its place, and so is a folder without documents"
  )
  func wrong() throws {
    let folder = try Folder()
    let text = try String(contentsOfFile: "\(Self.seeds)/lejre-sf-2017.yaml", encoding: .utf8)
    try folder.write(
      text.replacingOccurrences(of: "[burden:spread]", with: "[command:spred]"), to: "seeds/a.yaml")
    let run = try Command.shell("$NABOLAG policies", from: folder)
    #expect(run.status == 65)
    #expect(run.errors.contains("seeds/a.yaml:") && run.errors.contains("no command `spred`"))
    let none = try Command.shell("$NABOLAG policies nowhere", from: folder)
    #expect(none.status == 65 && none.errors.contains("no such folder"))
  }

  @Test(
    "compare --profiles writes the same table and maps every time, and measures with one yardstick")
  func profiles() throws {
    let folder = try Folder()
    try ForecastFolder.write(to: folder)
    let line =
      "$NABOLAG compare --profiles \(Self.seeds)/lejre.yaml \(Self.seeds)/lejre-sf-2017.yaml "
      + "--scenario town"
    let run = try Command.shell(
      "\(line) -o one --language en && \(line) -o two -q --language en && \(line) -o da -q --language da",
      from: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.names(in: "one") == ["profiles.csv", "profiles.json", "profiles.svg"])
    for name in folder.names(in: "one") {
      #expect(try folder.text("one/\(name)") == folder.text("two/\(name)"), "\(name)")
    }
    #expect(run.output.contains("lejre-sf-2017") && run.output.contains("Persons by district"))
    #expect(try folder.text("da/profiles.svg").contains("lang=\"da\""))
    let root = try #require(
      JSONSerialization.jsonObject(with: Data(folder.text("one/profiles.json").utf8))
        as? [String: Any])
    let plans = try #require(root["profiles"] as? [String: [String: Any]])
    for (name, plan) in plans {
      let burdens = try #require(plan["burden_by_weights_of"] as? [String: Double])
      for (other, burden) in burdens {
        let own = try #require(
          (plans[other]?["burden_by_weights_of"] as? [String: Double])?[other])
        // No plan is better by a policy's weights than that policy's own, but for the gap.
        #expect(burden >= own * (1 - 1e-4) - 1e-3, "\(name) by the weights of \(other)")
      }
    }
  }

  @Test(
    "compare says what it needs",
    arguments: [
      "compare", "compare a.json", "compare --profiles a.yaml --scenario town",
      "compare --profiles a.yaml b.yaml", "compare x.json y.json --profiles a.yaml b.yaml",
    ])
  func usage(line: String) throws {
    let folder = try Folder()
    #expect(try Command.shell("$NABOLAG \(line)", from: folder).status == 64)
  }

  @Test("a profile that is not there, or two of one name, end with 65 and nothing written")
  func badProfiles() throws {
    let folder = try Folder()
    try ForecastFolder.write(to: folder)
    let missing = try Command.shell(
      "$NABOLAG compare --profiles \(Self.seeds)/lejre.yaml nix.yaml --scenario town -o out",
      from: folder)
    #expect(missing.status == 65 && missing.errors.contains("nix.yaml"))
    let twice = try Command.shell(
      "$NABOLAG compare --profiles \(Self.seeds)/lejre.yaml \(Self.seeds)/lejre.yaml --scenario town -o out",
      from: folder)
    #expect(twice.status == 65 && !folder.has("out"))
  }
}
