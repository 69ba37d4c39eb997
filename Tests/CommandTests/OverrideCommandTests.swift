import Foundation
import Testing

@Suite("Decisions on the command line")
struct OverrideCommandTests {
  /// A new family's home, other than the one that the plan alone would give it.
  private static let pin = "H110=ALM-BLO1"

  /// Those who arrive in Allerød and have no ties to others, as `town` in a folder: solved in no time.
  private func town() throws -> Folder {
    let folder = try Folder()
    try folder.copyAlleroed()
    try folder.edit("alleroed/households.csv") { text in
      text.components(separatedBy: "\n").filter { row in
        !row.hasPrefix("H0") && !row.contains("household:")
      }.joined(separator: "\n")
    }
    return folder
  }

  @Test("show their price and write nothing; accepted, they stand in the plan's log with it")
  func pin() throws {
    let folder = try town()
    let quote = try Command.shell(
      "$NABOLAG place alleroed --pin \(Self.pin) --json --time-limit 0", from: folder)
    #expect(quote.status == 0 && quote.errors.isEmpty, "\(quote.errors)")
    #expect(folder.names(in: "") == ["alleroed"])
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(quote.output.utf8)) as? [String: Any])
    #expect(document["format"] as? String == "nabolag.override/1")
    let quoted = try #require(document["price"] as? [String: Double])

    let accepted = try Command.shell(
      "$NABOLAG place alleroed --pin \(Self.pin) --accept -o plan --time-limit 0 --language en",
      from: folder)
    #expect(accepted.status == 0, "\(accepted.errors)")
    #expect(accepted.output.contains("proven best under the decisions"))
    let text = try folder.text("plan/plan.json")
    let plan = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let change = try #require((plan["changes"] as? [[String: Any]])?.first)
    #expect(change["price"] as? [String: Double] == quoted)
    #expect(change["decided_by"] as? String == "")
    #expect(text.contains("\"home\": \"ALM-BLO1\", \"household\": \"H110\""))

    // Filled in by hand, it still passes; turned into another decision, it does not.
    try folder.edit("plan/plan.json") {
      $0.replacingOccurrences(of: "\"decided_by\": \"\"", with: "\"decided_by\": \"the head\"")
    }
    let audit = try Command.shell("$NABOLAG audit alleroed plan/plan.json", from: folder)
    #expect(audit.status == 0, "\(audit.output)")
    try folder.edit("plan/plan.json") {
      $0.replacingOccurrences(of: "\"kind\": \"pin\"", with: "\"kind\": \"forbid\"")
    }
    let refused = try Command.shell("$NABOLAG audit alleroed plan/plan.json", from: folder)
    #expect(refused.status == 2, "\(refused.output)")

    let same = try Command.shell("$NABOLAG compare plan/plan.json plan/plan.json", from: folder)
    #expect(same.status == 0 && same.output.contains("The plans are the same."))
    try follow("plan/plan.json", folder)
  }

  /// A plan that follows the accepted one, with no change allowed, is the accepted one again.
  private func follow(_ plan: String, _ folder: Folder) throws {
    let run = try Command.shell(
      "$NABOLAG place alleroed --previous \(plan) --max-moves 0 -o second --time-limit 0 "
        + "--language en", from: folder)
    // The log says of a home that it is refused, so the plan itself is read, not its log.
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Against the earlier plan"))
    let compared = try Command.shell(
      "$NABOLAG compare \(plan) second/plan.json --json -o both", from: folder)
    #expect(compared.status == 0, "\(compared.errors)")
    #expect(compared.output.contains("nabolag.comparison/1"))
    #expect(!compared.output.contains("\"change\": \"moves\""))
    #expect(folder.names(in: "both") == ["comparison.csv", "comparison.json"])
    #expect(try compared.output == folder.text("both/comparison.json"))
  }

  @Test("that name nobody, contradict each other or a rule end with what is wrong")
  func refused() throws {
    let folder = try town()
    let cases: [(arguments: String, status: Int32, words: [String])] = [
      ("--pin H10=XX", 64, ["H10", "\"H101\"", "homes.csv"]),
      ("--pin H112=SPO-R01", 2, ["H112 gets SPO-R01", "room"]),
      ("--pin H101=SPO-R01 --pin H101=SPO-R02", 2, ["H101 gets SPO-R01", "H101 gets SPO-R02"]),
      ("--previous nothing.json", 65, ["nothing.json"]),
    ]
    for (arguments, status, words) in cases {
      let run = try Command.shell(
        "$NABOLAG place alleroed --language en --time-limit 0 \(arguments)", from: folder)
      #expect(run.status == status && run.output.isEmpty, "\(arguments): \(run.errors)")
      for word in words { #expect(run.errors.contains(word), "\(arguments): \(run.errors)") }
    }
    #expect(folder.names(in: "") == ["alleroed"])
  }

  @Test(
    "that make no sense are wrong usage",
    arguments: [
      "place X --pin H1", "place X --pin =B", "place X --max-moves 2", "place X --accept",
      "place X --previous p.json --max-moves -1", "place X --allow-school-changes",
      "place X -o p --write-model p", "place X -o p/q --write-model p",
      "place X -o p --write-model p/plan.json", "place X -o p.unplaced.mps --write-model p",
      "compare X", "compare X Y --output ''",
    ])
  func wrongUsage(arguments: String) throws {
    let run = try Command.shell("$NABOLAG \(arguments)", from: Folder())
    #expect(run.status == 64 && !run.wasKilled, "\(run.errors)")
  }

  @Test("a comparison with a plan made by hand needs the scenario for numbers")
  func byHand() throws {
    let folder = try Folder()
    try "household;home\nH101;SPO-R07\n".write(
      toFile: folder.path("one.csv"), atomically: true, encoding: .utf8)
    try "household;home\nH101;LIL-R1\nH102;SPO-R07\n".write(
      toFile: folder.path("two.csv"), atomically: true, encoding: .utf8)
    let bare = try Command.shell("$NABOLAG compare one.csv two.csv", from: folder)
    #expect(bare.status == 0 && bare.output.contains("--scenario"), "\(bare.errors)")
    let counted = try Command.shell(
      "$NABOLAG compare one.csv two.csv --scenario $ALLEROED --json", from: folder)
    #expect(counted.status == 0, "\(counted.errors)")
    #expect(counted.output.contains("\"id\": \"burden\""))
    let wrong = try Command.shell(
      "$NABOLAG compare one.csv missing.csv --scenario $ALLEROED", from: folder)
    #expect(wrong.status == 65 && wrong.errors.contains("missing.csv"))
  }
}
