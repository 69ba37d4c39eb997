import Foundation
import Testing

@testable import ScenarioFiles

@Suite("Bad files and folders are refused")
struct BadFileTests {
  private let source = MemorySource(files: Fixture().files.mapValues { Array($0.utf8) })

  private func problems(_ change: (inout MemorySource) -> Void) -> [String] {
    var changed = source
    change(&changed)
    let result = ScenarioReader.read(folder: "s", from: changed)
    #expect((result.scenario == nil) == !result.errors.isEmpty)
    return result.problems.map(\.description)
  }

  @Test("wrong folder, missing file, no rights, folder for a file, empty and binary files")
  func files() {
    #expect(
      ScenarioReader.read(folder: "nowhere", from: source).problems.map(\.description)
        == ["nowhere:1:1: there is no such folder: give the folder of a scenario"])
    #expect(
      ScenarioReader.read(folder: "s/homes.csv", from: source).problems.map(\.description)
        == ["s/homes.csv:1:1: this is not a folder: give the folder, not a file in it"])
    #expect(
      problems { $0.denied = ["s"] }
        == ["s:1:1: no rights to read the folder: ask for the right to read it"])
    #expect(
      problems { $0.denied = ["s/modules.csv"] }
        == ["s/modules.csv:1:1: no rights to read the file: ask for the right to read it"])
    #expect(
      problems { $0.files["s/districts.csv"] = nil }
        == [
          "s/districts.csv:1:1: the file is missing: add it: parts of the municipality, for spread, "
            + "daycare and families' areas"
        ])
    #expect(
      problems { $0.files["s/scenario.yaml"] = nil } == [
        "s/scenario.yaml:1:1: the file is missing: every scenario has one; `nabolag new` writes one "
          + "to begin with"
      ])
    #expect(
      problems {
        $0.files["s/travel.csv"] = nil
        $0.files["s/travel.csv/x"] = []
      } == ["s/travel.csv:1:1: this is not a file: put a file of this name in its place"])
    #expect(
      problems { $0.files["s/travel.csv"] = [] }
        .first?.hasPrefix("s/travel.csv:1:1: the file is empty") == true)
    #expect(
      problems { $0.files["s/travel.csv"] = Array("from;to\n\u{0}".utf8) }
        .first?.hasPrefix("s/travel.csv:2:1: the file holds a byte that is no text (0)") == true)
    #expect(
      problems { $0.files["s/travel.csv"] = [0xFF, 0xFE, 0x41, 0x00] }
        .first?.hasPrefix("s/travel.csv:1:1: the file is in UTF-16: save it as CSV UTF-8") == true)
    #expect(
      problems { $0.files["s/travel.csv"] = Array("from;to;minutes\na".utf8) + [0x81] }
        .first?.hasPrefix("s/travel.csv:2:2: the file is neither UTF-8 nor Windows-1252") == true)
    #expect(
      problems { $0.files["s/scenario.yaml"] = [UInt8](repeating: 0x23, count: 1 << 20 | 1) }
        == [
          "s/scenario.yaml:1:1: the file is larger than 1 MiB: take out what this scenario does not "
            + "need"
        ])
    #expect(
      problems { $0.files["s/home.csv"] = [] } == [
        "s/home.csv:1:1: no table of a scenario has this name: did you mean `homes.csv`?"
      ])
  }

  @Test("a table with nothing but a header is an error where rows are needed")
  func headerOnly() {
    let problems = Fixture().problems("households.csv", text: "id;arrives;ages\n")
    #expect(
      problems.contains("s/households.csv:1:1: the table has no rows: add at least one household"))
    #expect(Fixture().problems("travel.csv", text: "from;to;minutes\n") == [])
  }

  @Test("a million rows is an error at the first row too many")
  func millionRows() {
    let rows = String(repeating: "vest;skole;7\n", count: 200_001)
    let problems = Fixture().problems("travel.csv", text: "from;to;minutes\n" + rows)
    #expect(problems.count == 201)
    #expect(problems.last?.hasPrefix("s:1:1: and ") == true)
    #expect(
      problems.contains {
        $0.hasPrefix("s/travel.csv:3:1: the trip `vest skole` stands already in line 2")
      })
  }

  @Test("the file system: rights, pipes, folders, circles of links, the path as given")
  func disk() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("nabolag-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (path, text) in Fixture().files {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + path.dropFirst()))
    }
    #expect(ScenarioReader.read(folder: folder + "/").problems == [])
    #expect(ScenarioReader.read(folder: URL(fileURLWithPath: folder)).scenario != nil)
    #expect(mkfifo(folder + "/districts.geojson", 0o600) == 0)
    try FileManager.default.removeItem(atPath: folder + "/travel.csv")
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/travel.csv", withDestinationPath: "travel.csv")
    try FileManager.default.removeItem(atPath: folder + "/scores.csv")
    try FileManager.default.createDirectory(
      atPath: folder + "/scores.csv", withIntermediateDirectories: true)
    #expect(
      ScenarioReader.read(folder: folder).problems.map(\.description) == [
        "\(folder)/districts.geojson:1:1: this is not a file: put a file of this name in its place",
        "\(folder)/scores.csv:1:1: this is not a file: put a file of this name in its place",
        "\(folder)/travel.csv:1:1: the file cannot be read, its links lead in a circle: look at the file",
      ])
  }

  @Test("the file system: a file and a folder that nobody may read", .enabled(if: geteuid() != 0))
  func rights() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("nabolag-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try ScenarioTemplate.write(to: folder)
    #expect(chmod(folder + "/homes.csv", 0) == 0)
    #expect(
      ScenarioReader.read(folder: folder).problems.map(\.description).contains(
        "\(folder)/homes.csv:1:1: no rights to read the file: ask for the right to read it"))
    #expect(chmod(folder, 0) == 0)
    #expect(
      ScenarioReader.read(folder: folder).problems.map(\.description) == [
        "\(folder):1:1: no rights to read the folder: ask for the right to read it"
      ])
    #expect(chmod(folder, 0o700) == 0)
  }

  @Test("many problems end with how many more there are")
  func capped() {
    let rows = (1...300).map { "B-03;skole\($0);1441" }.joined(separator: "\n")
    let problems = Fixture().problems("travel.csv", text: "from;to;minutes\n" + rows)
    #expect(problems.count == 201)
    #expect(problems.last == "s:1:1: and 100 more problems: mend those above and check again")
  }
}
