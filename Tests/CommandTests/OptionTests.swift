import Foundation
import Testing

@Suite("Options")
struct OptionTests {
  @Test(
    "that make no sense are wrong usage",
    arguments: [
      "place X --gap 2", "place X --gap nan", "place X --gap -1", "place X --time-limit -1",
      "place X --time-limit inf", "place X --time-limit 1e300", "place X --unknown", "place",
      "check", "audit X", "new",
      "nothing",
      "place X --language sv", "place X --formulation best", "place X --output ''",
      "place X --write-model ''", "backtest", "backtest X --replications 3",
      "backtest X --replications 99999",
      "backtest X --min-history 12", "backtest X --every 0", "backtest X --gaps fill",
      "backtest X --seed -1", "backtest X --output ''",
      "place X --alternatives 0", "place X --alternatives 5", "place X --within -1",
      "place X --alternatives 2 --max-min", "place X --max-min --write-model m.mps",
      "tradeoff X spread", "tradeoff X spread spread", "tradeoff X cost opening",
      "tradeoff X spread sunshine", "tradeoff X spread school --points 1",
      "tradeoff X spread school --within nan", "tradeoff X spread school --pivots -1",
      "tradeoff X spread school --output ''", "fairness X", "fairness X plan.json --output ''",
    ])
  func wrongUsage(arguments: String) throws {
    let run = try Command.shell("$NABOLAG \(arguments)", from: Folder())
    #expect(run.status == 64 && !run.wasKilled, "\(run.errors)")
    #expect(run.output.isEmpty && !run.errors.isEmpty)
  }

  @Test("--quiet says nothing when all is well")
  func quiet() throws {
    let folder = try Folder()
    let lines = [
      "check $ALLEROED --quiet", "place $ALLEROED --quiet -o p",
      "audit $ALLEROED p/plan.json --quiet", "new town --quiet",
    ]
    for line in lines {
      let run = try Command.shell("$NABOLAG \(line)", from: folder)
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(line): \(run.errors)")
    }
  }

  @Test("--json says JSON and nothing else")
  func json() throws {
    let folder = try Folder()
    let lines = [
      "check $ALLEROED --json", "place $ALLEROED --json -o plan",
      "audit $ALLEROED plan/plan.json --json",
    ]
    for line in lines {
      let run = try Command.shell("$NABOLAG \(line)", from: folder)
      #expect(run.status == 0 && run.errors.isEmpty, "\(line): \(run.errors)")
      #expect(throws: Never.self, "\(line)") {
        try JSONSerialization.jsonObject(with: Data(run.output.utf8))
      }
      if line.hasPrefix("place") { #expect(try run.output == folder.text("plan/plan.json")) }
    }
  }

  @Test(
    "--language chooses the language of results",
    arguments: [("da", "Hvem bor hvor", "bestået"), ("en", "Who lives where", "passed")])
  func language(_ language: String, title: String, verdict: String) throws {
    let folder = try Folder()
    let place = try Command.run(
      "place", Command.alleroed, "-o", folder.path("plan"), "--language", language)
    #expect(place.status == 0 && place.output.hasPrefix(title), "\(place.output.prefix(80))")
    let audit = try Command.run(
      "audit", Command.alleroed, folder.path("plan/plan.json"), "--language", language)
    #expect(audit.output.contains(verdict))
  }
}
