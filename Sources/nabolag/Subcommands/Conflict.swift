import ArgumentParser
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
    let report = try report(loaded)
    let folder = output ?? "out/\(loaded.scenario.settings.name)"
    let files = [("conflict.json", ConflictJSON.encode(report, loaded.facts, language: language))]
    try Console.deliver(files, to: folder, shared) { paths in
      ConflictSummary.text(
        report, loaded.facts, language: language, width: Console.width,
        color: Console.showsColour, files: paths)
    }
  }

  private func report(_ loaded: LoadedScenario) throws -> ConflictReport {
    var options = PlacementOptions()
    options.timeLimit = timeLimit > 0 ? timeLimit : nil
    return try SolverWork(scenario, loaded, shared).run(options) { options, progress in
      try ConflictReport(loaded.facts, options) { done, all in
        progress.show(done: done, of: all)
      }
    }
  }
}
