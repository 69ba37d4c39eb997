import Foundation
import PlacementDomain
import PlanDocuments
import Testing

@Suite("Plans from files")
struct PlanFileTests {
  private func message(_ path: String) -> String {
    do {
      _ = try PlanFile.read(path: path)
      return "no problem"
    } catch {
      return error.message("en")
    }
  }

  @Test("the file's name says how it is read")
  func forms() throws {
    let folder = NSTemporaryDirectory() + "nabolag-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let pages = SmallTown.pages("da")
    try AtomicFiles.write(
      [
        ("plan.json", PlanJSON.encode(pages.plan)),
        ("plan.csv", PlanCSV.encode(pages, language: "da")), ("plan.xlsx", ""), ("empty.json", ""),
      ], to: folder)
    #expect(try PlanFile.read(path: folder + "/plan.json") == pages.plan)
    let table = try PlanFile.read(path: folder + "/plan.csv")
    #expect(table.placements.map(\.home) == pages.plan.placements.map(\.home))
    #expect(message(folder + "/plan.xlsx").contains("the name does not end as a plan's file does"))
    #expect(message(folder + "/empty.json").contains("the file is empty"))
    #expect(message(folder + "/none.json").contains("there is no such file"))
    #expect(message(folder).contains("does not end as"))
    try FileManager.default.createDirectory(
      atPath: folder + "/x.json", withIntermediateDirectories: false)
    #expect(message(folder + "/x.json").contains("this is a folder"))
  }
}
