import ArgumentParser
import Foundation
import GLPKSolver
import PlacementDomain
import PlacementModel
import PlanDocuments

extension Formulation: ExpressibleByArgument {}

/// `nabolag place`: the placement plan of a scenario.
struct Place: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the placement plan: who gets which home, and what opens.",
    discussion: """
      Writes plan.json, plan.csv (for Excel), plan.geojson and plan.svg (the map), whole or not at \
      all. Ctrl-C ends with the best plan so far.
      """)

  @Argument(help: "The scenario's folder.")
  var scenario: String

  @Option(name: .shortAndLong, help: "Folder for the results; without it out/<scenario name>.")
  var output: String?

  @Option(help: "How far the burden may be from the best possible, as a fraction.")
  var gap = 1e-4

  @Option(help: "Seconds for the search; 0 is no limit.")
  var timeLimit = 60.0

  @Option(
    help: "aggregated (the default to solve) or direct (the default to write): the same optimum.")
  var formulation: Formulation?

  @Option(help: "Also write the program of each level as MPS, the last under this name.")
  var writeModel: String?

  @OptionGroup var arriving: ArrivingOptions

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard !arriving.arriving || (writeModel == nil && formulation == nil) else {
      throw ValidationError("--arriving goes without --write-model and --formulation")
    }
    guard gap.isFinite, (0...1).contains(gap) else {
      throw ValidationError("--gap is a fraction from 0 to 1, such as 1e-4")
    }
    guard (0...31_536_000).contains(timeLimit) else {
      throw ValidationError("--time-limit is a number of seconds, up to a year, 0 for no limit")
    }
    guard output != "" else { throw ValidationError("--output is a folder's name, not nothing") }
    guard writeModel.map({ !$0.isEmpty && !$0.hasSuffix("/") }) ?? true else {
      throw ValidationError("--write-model is a file's name, such as model.mps")
    }
  }

  func run() throws {
    let loaded = try LoadedScenario(folder: scenario, quiet: shared.quiet)
    let language = loaded.language(shared.language)
    let progress = ProgressLine(quiet: shared.quiet)
    var options = PlacementOptions()
    options.formulation = formulation ?? .aggregated
    options.gap = gap
    options.timeLimit = timeLimit > 0 ? timeLimit : nil
    options.language = language
    options.progress = { progress.show($0) }
    if arriving.arriving { return try runArriving(loaded, options, progress) }
    let result = try solving(options, progress) { try PlacementSolver.place(loaded.facts, $0) }

    let folder = output ?? "out/\(loaded.scenario.settings.name)"
    let pages = PlanPages(result, loaded.facts)
    let files = self.files(result, loaded, language)
    try writeModels(loaded, result)
    try Console.write(files, to: folder)
    if shared.json {
      try Console.result(PlanJSON.encode(result.plan))
    } else if !shared.quiet {
      try Console.result(
        TerminalSummary.text(
          pages, language: language, width: Console.width, color: Console.showsColour,
          verbose: shared.verbose,
          files: files.map { "\(folder)/\($0.0)" }))
    }
  }

  /// The plan's files.
  func files(
    _ result: PlacementResult, _ loaded: LoadedScenario, _ language: String
  ) -> [(String, String)] {
    let pages = PlanPages(result, loaded.facts)
    return [
      ("plan.json", PlanJSON.encode(result.plan)),
      ("plan.csv", PlanCSV.encode(pages, language: language)),
      ("plan.geojson", PlanGeoJSON.encode(pages)),
      ("plan.svg", PlanMap.svg(pages, outlines: loaded.mapOutlines, language: language)),
    ]
  }

  /// Solves with Ctrl-C heard, and says in words why nothing came of it.
  func solving<Value>(
    _ options: PlacementOptions, _ progress: ProgressLine,
    _ solve: (PlacementOptions) throws -> Value
  ) throws -> Value {
    defer { progress.clear() }
    let interrupted = CancellationFlag()
    var options = options
    options.shouldStop = { interrupted.isCancelled }
    do {
      return try interrupted.catchingInterrupts {
        try solve(options)
      }
    } catch PlacementFailure.infeasible(let pinned) {
      Console.remark(
        """
        \(scenario): no plan keeps every pin (\(pinned.joined(separator: ", "))). \
        Take pins out of households.csv one by one, or give their homes room.
        """)
      throw ExitCode.noFeasiblePlan
    } catch PlacementFailure.noPlanFound(let termination) {
      Console.remark(
        "\(scenario): stopped (\(termination)) before a plan was found. Allow more: --time-limit")
      throw ExitCode.noFeasiblePlan
    } catch PlacementFailure.rejectedByAudit(let findings) {
      Console.remark("\(scenario): a fault inside: the plan fails its audit and is not written.")
      for finding in findings { Console.remark("  \(finding.rule): \(finding.message("en"))") }
      throw ExitCode.internalFault
    } catch let failure as GLPKFailure {
      Console.remark("\(scenario): the solver failed: \(failure)")
      throw ExitCode.internalFault
    }
  }

  /// Each level's model beside the last: `model.unplaced.mps`, `model.overflow.mps`, `model.mps`.
  private func writeModels(_ loaded: LoadedScenario, _ result: PlacementResult) throws {
    guard let writeModel else { return }
    let url = URL(fileURLWithPath: writeModel)
    let stem = url.deletingPathExtension().lastPathComponent
    let models = PlacementSolver.models(
      loaded.facts, formulation ?? .direct, reached: result.evaluation)
    let files = models.enumerated().map { index, level in
      let isLast = index == models.count - 1
      let name = isLast ? url.lastPathComponent : "\(stem).\(level.level).mps"
      return (name, level.model.mps(name: "\(loaded.scenario.settings.name)_\(level.level)"))
    }
    try Console.write(files, to: url.deletingLastPathComponent().path)
  }
}

extension LoadedScenario {
  /// Outlines for the map.
  var mapOutlines: [MapOutline] { outlines.map { MapOutline(id: $0.id, rings: $0.rings) } }
}
