import ArgumentParser
import Foundation
import ParallelWork
import PlacementAdvice
import PlacementDomain
import PlacementModel
import PlanDocuments

/// `nabolag explain`: why a household has its home, what else it could have had, and what that would have
/// cost whom.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say why a household has its home, what else was possible, and what that would cost.",
    discussion: """
      For each of the best other homes the whole plan is made again with the household there; what it \
      would cost is the difference. The sheet holds nothing of other households. With --output, or for \
      all households, a sheet as HTML to hand out and the same as JSON are written for each.
      """)

  @Argument(help: "The scenario's folder.")
  var scenario: String

  @Argument(help: "The plan: plan.json, or a CSV table with the columns household and home.")
  var plan: String

  @Argument(help: "The household's id; without it --all.")
  var household: String?

  @Flag(help: "Sheets of all households, into a folder.")
  var all = false

  @Option(
    name: .shortAndLong,
    help: "Folder for the sheets; with --all and without it out/<scenario name>/explain.")
  var output: String?

  @Option(help: "How many other homes are shown, from 1 to 20.")
  var alternatives = PlanExplainer.usualAlternatives

  @Option(help: "Sheets that are made at once; without it one for each processor.")
  var threads: Int?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (1...256).contains(threads ?? 1) else {
      throw ValidationError("--threads is a number from 1 to 256")
    }
    guard (household == nil) == all else {
      throw ValidationError("name one household by its id, or ask for all of them with --all")
    }
    guard (1...20).contains(alternatives) else {
      throw ValidationError("--alternatives is a number from 1 to 20")
    }
    guard output != "" else { throw ValidationError("--output is a folder's name, not nothing") }
  }

  func run() throws {
    let loaded = try LoadedScenario(folder: scenario, quiet: shared.quiet)
    let language = loaded.language(shared.language)
    let positions = try asked(loaded, language)
    let (read, audit) = try accepted(loaded, language)
    let isSaidToBeBest =
      !read.levels.isEmpty && read.levels.allSatisfy { $0.gap.map { $0 < 0.001 } ?? false }
    let explanations = try explain(positions, audit, loaded, isSaidToBeBest: isSaidToBeBest)
    let sheets = explanations.map { ExplanationSheet($0, loaded.facts, language: language) }
    let folder = output ?? (all ? "out/\(loaded.scenario.settings.name)/explain" : nil)
    if let folder {
      let files = zip(explanations, sheets).flatMap { explanation, sheet in
        [
          (sheet.fileName + ".html", sheet.html),
          (sheet.fileName + ".json", ExplanationJSON.encode([explanation], loaded.facts)),
        ]
      }
      try Console.write(files, to: folder)
    }
    if shared.json {
      try Console.result(ExplanationJSON.encode(explanations, loaded.facts))
    } else if let folder, !shared.quiet {
      try Console.result(ExplanationSheet.written(sheets.count, to: folder, language: language))
    } else if folder == nil {
      let text = sheets.map { $0.text(width: Console.width, color: Console.showsColour) }
      try Console.result(text.joined(separator: "\n"))
    }
  }

  /// Positions of the households asked for.
  private func asked(_ loaded: LoadedScenario, _ language: String) throws -> [Int] {
    let ids = loaded.scenario.households.map(\.id)
    guard let household else { return Array(ids.indices) }
    guard let position = ids.firstIndex(of: household) else {
      Console.remark(
        ExplanationSheet.unknown(household, among: ids, in: scenario, language: language))
      throw ExitCode.badData
    }
    return [position]
  }

  /// The plan, if it is one of this scenario and keeps every rule.
  private func accepted(_ loaded: LoadedScenario, _ language: String) throws -> (Plan, PlanAudit) {
    let (read, audit) = try loaded.audit(planAt: plan, language: language)
    if !read.scenarioHash.isEmpty, read.scenarioHash != loaded.scenario.hash {
      Console.remark(ExplanationSheet.foreignPlan(plan, scenario, language: language))
      throw ExitCode.badData
    }
    guard audit.passed else {
      Console.remark(ExplanationSheet.rejectedPlan(plan, audit.findings.count, language: language))
      for finding in audit.findings {
        Console.remark("  \(finding.rule): \(finding.message(language))")
      }
      throw ExitCode.noFeasiblePlan
    }
    return (read, audit)
  }

  private func explain(
    _ positions: [Int], _ audit: PlanAudit, _ loaded: LoadedScenario, isSaidToBeBest: Bool
  ) throws -> [HouseholdExplanation] {
    try SolverWork(scenario, loaded, shared).run { interrupted, progress in
      progress.show(done: 0, of: positions.count)
      let explainer = try PlanExplainer(
        audit.assignment, loaded.facts, isExpectedBest: isSaidToBeBest,
        shouldStop: { interrupted.isCancelled })
      do {
        let alternatives = alternatives
        return try ParallelWork.map(
          positions.count, threads: threads ?? ProcessInfo.processInfo.activeProcessorCount,
          isCancelled: { interrupted.isCancelled },
          finished: { progress.show(done: $0, of: positions.count) }
        ) { try explainer.explain(positions[$0], alternatives: alternatives) }
      } catch is ParallelWork.Cancelled {
        progress.clear()
        throw Console.stopped(scenario)
      }
    }
  }
}
