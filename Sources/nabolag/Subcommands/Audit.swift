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
    var read: Plan
    do {
      read = try PlanFile.read(path: plan)
    } catch {
      Console.remark("\(error)")
      throw ExitCode.badData
    }
    // A table has no place for what opens: there, what its homes need counts as opened.
    if plan.lowercased().hasSuffix(".csv") { read.opened = read.openings(neededIn: loaded.facts) }
    let audit = PlanAudit(read, loaded.facts)
    let language = loaded.language(shared.language)
    if shared.json {
      try Console.result(AuditJSON.encode(audit, language: language))
    } else if !shared.quiet || !audit.passed {
      try Console.result(AuditSummary.text(audit, read, file: plan, language: language))
    }
    guard audit.passed else { throw ExitCode.noFeasiblePlan }
  }
}
