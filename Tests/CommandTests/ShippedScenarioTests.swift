import Foundation
import TestSupport
import Testing

/// Every folder in `Scenarios/` does what its README says: found by listing, so that none is forgotten.
@Suite("Scenarios that are shipped")
struct ShippedScenarioTests {
  /// The names of all scenarios.
  static let names: [String] = {
    let folder = Repository.root.appendingPathComponent("Scenarios")
    let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (found ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }()

  /// What cannot be planned at all, which is its point.
  private static let impossible: Set = ["alleroed-infeasible"]

  private func path(_ name: String) -> String {
    Repository.root.appendingPathComponent("Scenarios/\(name)").path
  }

  @Test("there are some, each with a README that says what to look for")
  func readmes() throws {
    #expect(Self.names.count >= 10)
    for name in Self.names {
      let readme = URL(fileURLWithPath: path(name)).appendingPathComponent("README.md")
      #expect(try String(contentsOf: readme, encoding: .utf8).hasPrefix("# "), "\(name)")
    }
  }

  @Test("have no errors and no warnings", arguments: names)
  func check(_ name: String) throws {
    let run = try Command.run("check", path(name))
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("no errors, 0 warnings"), "\(run.output)")
  }

  @Test("are placed as recorded, to the asked gap, without a clock", arguments: names)
  func place(_ name: String) throws {
    let folder = try Folder()
    let run = try Command.run(
      "place", path(name), "--time-limit", "0", "--output", folder.path("plan"))
    guard !Self.impossible.contains(name) else {
      #expect(run.status == 2)
      return try expect(run.errors, "\(name).place.txt")
    }
    #expect(run.status == 0, "\(run.errors)")
    // The certificate counts columns and nodes, which say nothing of the plan.
    try expect(text(run.output, until: "Certifikat"), "\(name).place.txt")
    let json = try JSONSerialization.jsonObject(with: Data(folder.text("plan/plan.json").utf8))
    let termination = (json as? [String: Any])?["termination"] as? String
    #expect(termination == "optimal" || termination == "gap")
  }

  @Test("are forecast as recorded", arguments: names)
  func forecast(_ name: String) throws {
    let folder = try Folder()
    let run = try Command.run(
      "forecast", path(name), "--replications", "40", "--output", folder.path("forecast"))
    #expect(run.status == 0, "\(run.errors)")
    try expect(text(run.output, until: "Filer"), "\(name).forecast.txt")
  }

  @Test("are planned for in years as recorded, on few futures", arguments: names)
  func capacity(_ name: String) throws {
    let folder = try Folder()
    try FileManager.default.createDirectory(
      atPath: folder.path("few"), withIntermediateDirectories: true)
    try folder.write(
      """
      extends: \(path(name))
      title: \(name)
      capacity: {futures: 60, unseen: 20}

      """, to: "few/scenario.yaml")
    let run = try Command.run(
      "capacity", folder.path("few"), "--plan-only", "--output", folder.path("capacity"))
    #expect(run.status == 0, "\(run.errors)")
    try expect(text(run.output, until: "Filer"), "\(name).capacity.txt")
  }

  /// What is said before a heading: paths differ from machine to machine.
  private func text(_ output: String, until heading: String) throws -> String {
    let end = try #require(output.range(of: "\n\(heading)\n"), "\(output)")
    return String(output[..<end.lowerBound])
  }

  private func expect(_ text: String, _ name: String) throws {
    let known = text.replacingOccurrences(of: Repository.root.path + "/", with: "")
    if let difference = try Snapshot.difference(known, name) { Issue.record("\(difference)") }
  }
}
