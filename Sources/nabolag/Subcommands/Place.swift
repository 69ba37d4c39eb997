import ArgumentParser
import Foundation
import PlacementAdvice
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

      Decisions beside the scenario: --pin H012=B-07 and --forbid H003=B-02 show what they cost, and \
      for whom; with --accept the plan is written, and its log says what was decided at what price. \
      --previous plan.json follows an earlier plan, --max-moves 3 lets at most three households change.
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

  @OptionGroup(title: "Decisions beside the scenario") var overrides: OverrideOptions

  @OptionGroup(title: "Other plans") var others: OtherPlansOptions

  @OptionGroup(title: "One by one") var arriving: ArrivingOptions

  @OptionGroup var shared: SharedOptions

  private static let files = ["plan.json", "plan.csv", "plan.geojson", "plan.svg"]

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
    if let writeModel, let output {
      try ModelFiles(path: writeModel).check(against: output, files: Self.files)
    }
    guard writeModel == nil || !others.maxMin else {
      throw ValidationError("--write-model writes the three levels, which --max-min changes")
    }
    guard !arriving.arriving || (overrides.isEmpty && others.isEmpty) else {
      throw ValidationError(
        "--arriving goes without decisions (--pin, --forbid, --previous) and other plans")
    }
    guard overrides.isEmpty || others.isEmpty else {
      throw ValidationError(
        "decisions (--pin, --forbid, --previous) and other plans (--alternatives, --max-min) do not go together: "
          + "run place twice")
    }
  }

  func run() throws {
    let loaded = try LoadedScenario(folder: scenario, quiet: shared.quiet)
    let language = loaded.language(shared.language)
    let folder = output ?? "out/\(loaded.scenario.settings.name)"
    if let writeModel {
      try ModelFiles(path: writeModel).check(against: folder, files: Self.files)
    }
    var options = PlacementOptions()
    options.formulation = formulation ?? .aggregated
    options.gap = gap
    options.timeLimit = timeLimit > 0 ? timeLimit : nil
    options.language = language

    if arriving.arriving { return try runArriving(loaded, options, folder) }
    guard overrides.isEmpty else {
      return try placeUnderDecisions(loaded, options, folder)
    }
    let work = SolverWork(scenario, loaded, shared)
    let best = try work.run(options) { options, _ in
      try PlacementSolver.place(loaded.facts, options)
    }
    let found = try others.find(
      from: best, work, loaded.facts, gap: gap,
      options.formulation, language: language)
    try write(
      PlanPages(found.plan(orElse: best), loaded.facts), loaded, to: folder,
      beside: found.files(loaded, language: language),
      log: found.text(loaded.facts, language: language))
  }

  /// The plan under decisions of people: their prices first, the plan only where they are accepted.
  private func placeUnderDecisions(
    _ loaded: LoadedScenario, _ options: PlacementOptions, _ folder: String
  ) throws {
    let language = options.language
    let followed = try overrides.followed(in: loaded.facts, language: language)
    let request = try overrides.request(loaded, followed, language: language)
    let result = try SolverWork(scenario, loaded, shared).run(options) { options, progress in
      try OverridePlanner.plan(request, loaded.facts, options) {
        progress.begin(solve: $0, of: $1)
      }
    }
    guard !overrides.isQuote else {
      try Console.result(
        shared.json
          ? OverrideJSON.encode(result)
          : OverrideText.quote(
            result, language: language, width: Console.width, color: Console.showsColour))
      return
    }
    let pages = PlanPages(
      plan: result.plan, assignment: result.assignment, evaluation: result.evaluation,
      facts: result.facts)
    let log = OverrideText.log(
      result, followed: followed, language: language, width: Console.width,
      color: Console.showsColour)
    try write(pages, loaded, to: folder, log: log)
  }

  /// Writes a plan, and says what it comes to.
  func write(
    _ pages: PlanPages, _ loaded: LoadedScenario, to folder: String,
    beside files: [(String, String)] = [], log: String = ""
  ) throws {
    let language = loaded.language(shared.language)
    if let writeModel {
      try ModelFiles(path: writeModel).write(
        pages.facts, formulation ?? .direct, reached: pages.evaluation)
    }
    try Console.deliver(self.files(pages, loaded) + files, to: folder, shared) { paths in
      TerminalSummary.text(
        pages, language: language, width: Console.width, color: Console.showsColour,
        verbose: shared.verbose, files: paths) + log
    }
  }

  /// A plan's files, in the order of their names.
  func files(_ pages: PlanPages, _ loaded: LoadedScenario) -> [(String, String)] {
    let language = loaded.language(shared.language)
    let texts = [
      PlanJSON.encode(pages.plan), PlanCSV.encode(pages, language: language),
      PlanGeoJSON.encode(pages),
      PlanMap.svg(pages, outlines: loaded.mapOutlines, language: language),
    ]
    return Array(zip(Self.files, texts))
  }
}

extension LoadedScenario {
  /// Outlines for the map.
  var mapOutlines: [MapOutline] { outlines.map { MapOutline(id: $0.id, rings: $0.rings) } }
}
