import ArgumentParser
import Foundation
import GLPKSolver
import PlacementAdvice
import PlacementModel
import PlanDocuments

/// Work on a scenario that solves: its progress, Ctrl-C, and what is said where it fails.
struct SolverWork {
  private let scenario: String
  private let facts: PlacementFacts
  private let language: String
  private let quiet: Bool

  /// Work on a scenario, named as the user named it.
  init(_ scenario: String, _ facts: PlacementFacts, language: String, quiet: Bool) {
    self.scenario = scenario
    self.facts = facts
    self.language = language
    self.quiet = quiet
  }

  /// Work on a scenario as it was read.
  init(_ scenario: String, _ loaded: LoadedScenario, _ shared: SharedOptions) {
    self.init(
      scenario, loaded.facts, language: loaded.language(shared.language), quiet: shared.quiet)
  }

  /// Does the work; says what went wrong, and ends the program with the code for it.
  func run<Result>(
    _ work: (_ flag: CancellationFlag, _ progress: ProgressLine) throws -> Result
  ) throws -> Result {
    let progress = ProgressLine(quiet: quiet)
    defer { progress.clear() }
    let flag = CancellationFlag()
    return try flag.catchingInterrupts {
      try SolverFaults.said(
        of: facts, named: scenario, language: language, progress
      ) { try work(flag, progress) }
    }
  }

  /// Does a search under options that show its progress and end it at Ctrl-C.
  func run<Result>(
    _ options: PlacementOptions,
    _ search: (_ options: PlacementOptions, _ progress: ProgressLine) throws -> Result
  ) throws -> Result {
    try run { flag, progress in try search(watched(options, flag, progress), progress) }
  }

  private func watched(
    _ options: PlacementOptions, _ flag: CancellationFlag, _ progress: ProgressLine
  ) -> PlacementOptions {
    var options = options
    options.language = language
    options.progress = { progress.show($0) }
    options.shouldStop = { flag.isCancelled }
    return options
  }

  /// The best plan, proven on the first two levels.
  func best(_ flag: CancellationFlag, _ progress: ProgressLine) throws -> PlacementResult {
    let best = try PlacementSolver.place(
      facts, watched(PlacementOptions(), flag, progress))
    try expectProven(best)
    return best
  }

  /// Ends the program where a plan is not proven on the first two levels, so that no other can be held to them.
  func expectProven(_ best: PlacementResult) throws {
    guard !PlanExplorer.canBegin(from: best) else { return }
    Console.remark(
      """
      \(scenario): stopped before the first two levels were proven, so no other plan can be held to them; nothing is \
      written. Allow more: --time-limit
      """)
    throw ExitCode.noFeasiblePlan
  }

  /// How other plans are looked for.
  func options(
    pivots: Int?, _ flag: CancellationFlag, _ progress: ProgressLine
  ) -> ExplorerOptions {
    var options = ExplorerOptions()
    options.pivots = pivots
    options.progress = { progress.show($0) }
    options.shouldStop = { flag.isCancelled }
    return options
  }
}
