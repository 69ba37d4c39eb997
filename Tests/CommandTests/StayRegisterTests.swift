import Foundation
import TestSupport
import Testing

@Suite("nabolag forecast --stays")
struct StayRegisterTests {
  private static let head = "size;children;from;to;cause\n"
  /// 30 who left after one month and 30 who left after three, and some who are still here.
  private static let register =
    head
    + (0..<30).map { _ in
      """
      1;0;2025-01-10;2025-02-10;departure
      2;0;2025-01-10;2025-04-10;permanent_home
      1;0;2026-10-05;;

      """
    }.joined()

  private func town(_ register: String) throws -> Folder {
    let folder = try Folder()
    try ForecastFolder.write(to: folder)
    try folder.write(register, to: "stays.csv")
    return folder
  }

  private func forecast(_ folder: Folder, _ options: String) throws -> Command.Outcome {
    try Command.shell("$NABOLAG forecast town --replications 60 \(options)", from: folder)
  }

  @Test("a register changes the stays, and the pages say what was fitted", arguments: ["da", "en"])
  func fits(language: String) throws {
    let folder = try town(Self.register)
    _ = try forecast(folder, "-q -o without")
    let run = try forecast(
      folder, "-o with --stays stays.csv --drawn 30-11-2026 --language \(language)")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains(language == "da" ? "Opholdstid efter registret" : "fitted on"))
    let with = try folder.text("with/forecast.json")
    #expect(try folder.text("without/forecast.json").contains("\"stays\"") == false)
    let object = try JSONSerialization.jsonObject(with: Data(with.utf8)) as? [String: Any]
    let law = try #require((object?["stays"] as? [[String: Any]])?.first)
    #expect(law["band"] as? String == "all")
    #expect(law["ended"] as? Int == 60 && law["open"] as? Int == 30)
    #expect(law["mean_of_ended"] as? Double == 2)
    #expect(try #require(law["mean"] as? Double) > 2)
  }

  @Test("parts know the register they were made with")
  func parts() throws {
    let folder = try town(Self.register)
    _ = try forecast(folder, "-q -o parts --shard 1/2 --stays stays.csv --drawn 2026-11-30")
    _ = try forecast(folder, "-q -o parts --shard 2/2")
    let run = try Command.shell("$NABOLAG merge parts -o out", from: folder)
    #expect(run.status == 65 && !run.errors.isEmpty)
    _ = try forecast(folder, "-q -o parts --shard 2/2 --stays stays.csv --drawn 2026-11-30")
    _ = try forecast(folder, "-q -o whole --stays stays.csv --drawn 2026-11-30")
    #expect(try Command.shell("$NABOLAG merge parts -q -o out", from: folder).status == 0)
    #expect(try folder.text("out/forecast.json") == folder.text("whole/forecast.json"))
  }

  @Test(
    "a register that cannot be used is refused, and nothing is written",
    arguments: [
      ("", "--stays stays.csv --drawn 2026-11-30", 65),
      (head, "--stays stays.csv --drawn 2026-11-30", 65),
      (head + "1;0;2026-01-01;2026-02-01;\n", "--stays stays.csv --drawn 2026-11-30", 65),
      (head + "1;0;2026-12-24;;\n", "--stays stays.csv --drawn 2026-11-30", 65),
      (register, "--stays stays.csv", 64), (register, "--drawn 2026-11-30", 64),
      (register, "--stays stays.csv --drawn 31-02-2026", 64),
      (register, "--stays none.csv --drawn 2026-11-30", 65),
    ])
  func refuses(register: String, options: String, status: Int32) throws {
    let folder = try town(register)
    let run = try forecast(folder, "-o out \(options)")
    #expect(run.status == status, "\(run.errors)")
    #expect(!run.errors.isEmpty && run.output.isEmpty)
    #expect(!folder.has("out/forecast.json"))
  }
}
