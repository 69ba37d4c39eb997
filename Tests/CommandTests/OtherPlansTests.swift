import Foundation
import Testing

/// On a small town, so that everything is proven in a moment.
@Suite("Other plans: nabolag place --alternatives and --max-min, tradeoff, fairness")
struct OtherPlansTests {
  @Test("place --alternatives writes each plan, and all of them pass their audit")
  func alternatives() throws {
    let folder = try Folder()
    try ForecastFolder.write(to: folder)
    let run = try Command.shell(
      "$NABOLAG place town --alternatives 4 --within 1 -o out --language en", from: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Other plans"))
    let names = folder.names(in: "out")
    #expect(names.contains("alternatives.json") && names.contains("alternatives.csv"))
    let plans = names.filter { $0.hasSuffix(".json") && $0 != "alternatives.json" }
    for plan in plans {
      let audit = try Command.shell("$NABOLAG audit town out/\(plan)", from: folder)
      #expect(audit.status == 0, "\(plan): \(audit.output)")
    }
    let listed = try folder.text("out/alternatives.json")
    for plan in plans { #expect(listed.contains("\"\(plan)\""), "\(plan) is not listed") }
  }

  @Test("place --max-min puts a level before the burden, which the audit checks")
  func maxMin() throws {
    let folder = try Folder()
    try ForecastFolder.write(to: folder)
    let run = try Command.shell(
      "$NABOLAG place town --max-min -o out --language en && $NABOLAG place town -q -o plain",
      from: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("The worst-off first"))
    let plan = try folder.text("out/plan.json")
    #expect(plan.contains("\"id\": \"worst\""))
    #expect(try !folder.text("plain/plan.json").contains("\"id\": \"worst\""))
    #expect(try Command.shell("$NABOLAG audit town out/plan.json", from: folder).status == 0)
    let level = try #require(
      plan.split(separator: "\n").first { $0.contains("\"id\": \"worst\"") })
    let value = try #require(level.components(separatedBy: "\"value\": ").last).prefix { $0 != "}" }
    let wrong = level.replacingOccurrences(of: "\"value\": \(value)", with: "\"value\": 999999")
    try folder.write(plan.replacingOccurrences(of: level, with: wrong), to: "wrong.json")
    let audit = try Command.shell("$NABOLAG audit town wrong.json", from: folder)
    #expect(audit.status == 2 && audit.output.contains("worst"), "\(audit.output)")
  }

  @Test("tradeoff writes the same table and chart every time, in both languages")
  func tradeOff() throws {
    let folder = try Folder()
    try ForecastFolder.write(to: folder)
    let line = "$NABOLAG tradeoff town spare crowding --within 5"
    let run = try Command.shell(
      "\(line) -o one --language en && \(line) -o two -q && \(line) -o two -q --language da",
      from: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.names(in: "one") == ["tradeoff.csv", "tradeoff.json", "tradeoff.svg"])
    #expect(run.output.contains("The frontier") && run.output.contains("proven"))
    #expect(try folder.text("one/tradeoff.json") == folder.text("two/tradeoff.json"))
    #expect(try folder.text("two/tradeoff.svg").contains("lang=\"da\""))
    #expect(try folder.text("one/tradeoff.svg").contains("lang=\"en\""))
    #expect(try folder.text("one/tradeoff.json").contains("\"proven\": true"))
    #expect(try !folder.text("one/tradeoff.json").contains("\"proven\": false"))
  }

  @Test("fairness shows groups, hides small ones, and writes files only where asked")
  func fairness() throws {
    let folder = try Folder()
    let run = try Command.shell(
      """
      $NABOLAG place $ALLEROED -q -o out && $NABOLAG fairness $ALLEROED out/plan.json --language en \
        && $NABOLAG fairness $ALLEROED out/plan.json -q -o fair
      """, from: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("The worst-off household"))
    #expect(folder.names(in: "out") == PlaceTests.files)
    #expect(folder.names(in: "fair") == ["fairness.csv", "fairness.json"])
    // What goes to a council names no household.
    let households = try folder.text("out/plan.csv").split(separator: "\r\n").dropFirst()
      .compactMap { $0.split(separator: ";").first }
    let table = try folder.text("fair/fairness.csv")
    #expect(households.count > 70)
    for id in households { #expect(!table.contains(id), "\(id) stands in the table") }
    let broken = try Command.shell(
      "printf 'household;home\nH001;nowhere\n' > p.csv; $NABOLAG fairness $ALLEROED p.csv",
      from: folder)
    #expect(broken.status == 2 && broken.output.isEmpty)
  }
}
