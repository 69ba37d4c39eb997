import Foundation
import Testing

@Suite("A search that is stopped")
struct StoppedSearchTests {
  @Test("by Ctrl-C ends with the best plan so far, marked as such")
  func interrupted() throws {
    let folder = try Folder()
    try LargeTown.write(to: folder, times: 4)
    let run = try Command.start(
      "place", folder.path("town"), "--gap", "0", "--time-limit", "30", "-o", folder.path("plan"))
    Thread.sleep(forTimeInterval: 2)
    run.interrupt()
    try expect(run.finish(), "interrupted", folder)
  }

  @Test("by its time limit ends with the best plan so far, marked as such")
  func time() throws {
    let folder = try Folder()
    try LargeTown.write(to: folder, times: 4)
    let run = try Command.start(
      "place", folder.path("town"), "--gap", "0", "--time-limit", "1", "-o", folder.path("plan"))
    try expect(run.finish(), "time", folder)
  }

  /// A plan that ended so and passes its audit; or, where there was none yet, a word and no files.
  private func expect(_ run: Command.Outcome, _ termination: String, _ folder: Folder) throws {
    #expect(!run.wasKilled)
    guard run.status != 2 else {
      #expect(run.errors.contains(termination) && !folder.has("plan"))
      return
    }
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.names(in: "plan") == PlaceTests.files)
    #expect(try folder.text("plan/plan.json").contains("\"termination\": \"\(termination)\""))
    let audit = try Command.run("audit", folder.path("town"), folder.path("plan/plan.json"))
    #expect(audit.status == 0, "\(audit.output)")
  }
}
