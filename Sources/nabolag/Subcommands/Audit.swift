import ArgumentParser
import Foundation
import PlacementDomain
import PlacementModel
import PlanDocuments

/// `nabolag audit`: an independent check of any plan.
struct Audit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check any plan, ours or made by hand: every rule, every number it claims.")

  @Argument(help: "The scenario's folder.")
  var scenario: String

  @Argument(help: "The plan: plan.json, or a CSV table with the columns household and home.")
  var plan: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let loaded = try LoadedScenario(folder: scenario, quiet: shared.quiet)
    let language = loaded.language(shared.language)
    let (read, audit) = try loaded.audit(planAt: plan, language: language)
    if shared.json {
      try Console.result(AuditJSON.encode(audit, language: language))
    } else if !shared.quiet || !audit.passed {
      try Console.result(AuditSummary.text(audit, read, file: plan, language: language))
    }
    guard audit.passed else { throw ExitCode.noFeasiblePlan }
  }
}
