import ArgumentParser
import GLPKSolver
import PlacementModel

/// A search for a plan from the command line: with progress, ended by Ctrl-C, its failures said in words.
enum PlacementRun {
  /// Does a search; ends the program where it comes to no plan.
  ///
  /// - Parameter scenario: The scenario, as the user named it.
  static func run<Result>(
    _ facts: PlacementFacts, of scenario: String, _ options: PlacementOptions,
    _ progress: ProgressLine,
    _ search: (PlacementOptions) throws -> Result
  ) throws -> Result {
    defer { progress.clear() }
    let interrupted = CancellationFlag()
    var options = options
    options.progress = { progress.show($0) }
    options.shouldStop = { interrupted.isCancelled }
    return try interrupted.catchingInterrupts {
      try SolverFaults.said(of: facts, named: scenario, language: options.language, progress) {
        try search(options)
      }
    }
  }
}
