import ArgumentParser
import Foundation
import PlacementAdvice
import PlacementDomain
import PlacementModel
import PlanDocuments

/// `nabolag fairness`: who bears how much in a plan.
struct FairnessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fairness",
    abstract: "Show who bears how much in a plan: by group, and the worst-off household.",
    discussion: """
      Burden for each person by household size, kind, needs, district and priority. Groups of fewer than three \
      households are not shown, nor those from which they would follow. With --output it also writes fairness.json and \
      fairness.csv (for Excel), whole or not at all.
      """)

  @Argument(help: "The scenario's folder.")
  var scenario: String

  @Argument(help: "The plan: plan.json, or a CSV table with the columns household and home.")
  var plan: String

  @Option(name: .shortAndLong, help: "Folder for files; without it none are written.")
  var output: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard output != "" else { throw ValidationError("--output is a folder's name, not nothing") }
  }

  func run() throws {
    let loaded = try LoadedScenario(folder: scenario, quiet: shared.quiet)
    let language = loaded.language(shared.language)
    let (_, audit) = try loaded.audit(planAt: plan, language: language)
    try audit.mustPass(plan)
    let fairness: Fairness
    do {
      fairness = try Fairness(audit.assignment, audit.evaluation, loaded.facts)
    } catch {
      Console.remark("\(scenario): a fault inside: small groups could not be hidden: \(error)")
      throw ExitCode.internalFault
    }
    let json = FairnessJSON.encode(fairness, loaded.scenario)
    let files = [
      ("fairness.json", json),
      ("fairness.csv", FairnessCSV.encode(fairness, loaded.scenario, language: language)),
    ]
    if let output { try Console.write(files, to: output) }
    if shared.json {
      try Console.result(json)
    } else if !shared.quiet {
      try Console.result(
        FairnessSummary.text(
          fairness, loaded.scenario, language: language, width: Console.width,
          color: Console.showsColour,
          files: output.map { folder in files.map { "\(folder)/\($0.0)" } } ?? []))
    }
  }
}
