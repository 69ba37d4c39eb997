import ArgumentParser
import Foundation
import GLPKSolver
import PlacementAdvice
import PlacementModel
import PlanDocuments

/// Work that begins with the best plan of a scenario and looks for others: its progress, Ctrl-C, and what is
/// said where it fails.
struct ExplorerWork {
  private let scenario: String
  private let loaded: LoadedScenario
  private let shared: SharedOptions

  /// Work on a scenario.
  init(_ scenario: String, _ loaded: LoadedScenario, _ shared: SharedOptions) {
    self.scenario = scenario
    self.loaded = loaded
    self.shared = shared
  }

  /// Does the work; says what went wrong, and ends the program with the code for it.
  func run<Result>(
    _ work: (_ flag: CancellationFlag, _ progress: ProgressLine) throws -> Result
  ) throws -> Result {
    let progress = ProgressLine(quiet: shared.quiet)
    defer { progress.clear() }
    let flag = CancellationFlag()
    return try flag.catchingInterrupts {
      try SolverFaults.said(of: scenario) { try work(flag, progress) }
    }
  }

  /// The best plan, proven on the first two levels.
  func best(_ flag: CancellationFlag, _ progress: ProgressLine) throws -> PlacementResult {
    var options = PlacementOptions()
    options.language = loaded.language(shared.language)
    options.progress = { progress.show($0) }
    options.shouldStop = { flag.isCancelled }
    let best = try PlacementSolver.place(loaded.facts, options)
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

/// What is said where no plan can be made.
enum SolverFaults {
  /// Does some work; says why a plan could not be made, and ends the program with the code for it.
  static func said<Result>(of scenario: String, _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
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
}
