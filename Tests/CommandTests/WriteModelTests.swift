import Foundation
import TestSupport
import Testing

@Suite("place --write-model")
struct WriteModelTests {
  @Test("writes each level's program, and another solver finds the same optimum")
  func sameOptimum() throws {
    let folder = try Folder()
    let run = try Command.run(
      "place", Command.alleroed, "-q", "-o", folder.path("plan"), "--formulation", "aggregated",
      "--write-model", folder.path("models/F.mps"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.names(in: "models") == ["F.mps", "F.overflow.mps", "F.unplaced.mps"])
    let levels = try levels(folder.text("plan/plan.json"))
    for (name, level) in [("F.unplaced", "unplaced"), ("F.overflow", "overflow"), ("F", "burden")] {
      let claimed = try #require(levels[level])
      let optimum = try #require(
        try PeerSolver.cbc.optimum(ofMPS: folder.text("models/\(name).mps")), "\(level)")
      let slack = level == "burden" ? claimed * 1e-4 + 1e-3 : 1e-6
      #expect(
        optimum <= claimed + 1e-6 && claimed - optimum <= slack, "\(level): \(optimum), \(claimed)")
    }
  }

  @Test("writes the direct program where nothing else is asked for, and no plan gets worse by it")
  func direct() throws {
    let folder = try Folder()
    let run = try Command.shell(
      "$NABOLAG place $ALLEROED -q -o plan --write-model F.mps", from: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.names(in: "") == ["F.mps", "F.overflow.mps", "F.unplaced.mps", "plan"])
    let levels = try levels(folder.text("plan/plan.json"))
    for level in ["unplaced", "overflow"] {
      let optimum = try PeerSolver.cbc.optimum(ofMPS: folder.text("F.\(level).mps"))
      #expect(optimum == levels[level], "\(level)")
    }
  }

  private func levels(_ plan: String) throws -> [String: Double] {
    let document = try JSONSerialization.jsonObject(with: Data(plan.utf8)) as? [String: Any]
    let levels = try #require(document?["levels"] as? [[String: Any]])
    return levels.reduce(into: [:]) { found, level in
      if let id = level["id"] as? String { found[id] = (level["value"] as? NSNumber)?.doubleValue }
    }
  }
}
