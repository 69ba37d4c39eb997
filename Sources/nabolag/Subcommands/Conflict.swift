import ArgumentParser
import GLPKSolver
import PlacementAdvice
import PlacementModel
import PlanDocuments

/// `nabolag conflict`: what stands in the way, and the cheapest change.
struct Conflict: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what cannot be done, why not, and the cheapest change that would help.",
    discussion: """
      Pins that contradict, households without a home, soft limits that are exceeded: for each the \
      smallest set of demands that cannot all be kept, and what to write into which file instead. Writes \
      conflict.json. Needs and the law are never given up.
      """)

  @Argument(help: "The scenario's folder.")
  var scenario: String

  @Option(name: .shortAndLong, help: "Folder for the results; without it out/<scenario name>.")
  var output: String?

  @Option(help: "Seconds for the plan that is looked at; 0 is no limit.")
  var timeLimit = 60.0

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (0...31_536_000).contains(timeLimit) else {
      throw ValidationError("--time-limit is a number of seconds, up to a year, 0 for no limit")
    }
    guard output != "" else { throw ValidationError("--output is a folder's name, not nothing") }
  }

  func run() throws {
    let loaded = try LoadedScenario(folder: scenario, quiet: shared.quiet)
    let language = loaded.language(shared.language)
    let report = try report(loaded, language)
    let folder = output ?? "out/\(loaded.scenario.settings.name)"
    let files = [("conflict.json", ConflictJSON.encode(report, loaded.facts, language: language))]
    try Console.deliver(files, to: folder, shared) { paths in
      ConflictSummary.text(
        report, loaded.facts, language: language, width: Console.width,
        color: Console.showsColour, files: paths)
    }
  }

  private func report(_ loaded: LoadedScenario, _ language: String) throws -> ConflictReport {
    let progress = ProgressLine(quiet: shared.quiet)
    defer { progress.clear() }
    var options = PlacementOptions()
    options.timeLimit = timeLimit > 0 ? timeLimit : nil
    options.language = language
    options.progress = { progress.show($0) }
    do {
      return try ConflictReport(loaded.facts, options) { done, all in
        progress.show(done: done, of: all)
      }
    } catch PlacementFailure.noPlanFound(let termination) {
      Console.remark(
        "\(scenario): stopped (\(termination)) before a plan was found. Allow more: --time-limit")
      throw ExitCode.noFeasiblePlan
    } catch PlacementFailure.rejectedByAudit(let findings) {
      Console.remark("\(scenario): a fault inside: the plan fails its audit.")
      for finding in findings { Console.remark("  \(finding.rule): \(finding.message("en"))") }
      throw ExitCode.internalFault
    } catch let failure as GLPKFailure {
      Console.remark("\(scenario): the solver failed: \(failure)")
      throw ExitCode.internalFault
    }
  }
}
