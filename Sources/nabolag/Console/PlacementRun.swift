import ArgumentParser
import GLPKSolver
import PlacementAdvice
import PlacementModel
import PlanDocuments

/// A search for a plan from the command line: with progress, ended by Ctrl-C, its failures said in words.
enum PlacementRun {
  /// Does a search; ends the program where it comes to no plan.
  ///
  /// - Parameter scenario: The scenario, as the user named it.
  static func run<Result>(
    _ facts: PlacementFacts, of scenario: String, _ options: PlacementOptions, _ progress: ProgressLine,
    _ search: (PlacementOptions) throws -> Result
  ) throws -> Result {
    defer { progress.clear() }
    let interrupted = CancellationFlag()
    var options = options
    options.progress = { progress.show($0) }
    options.shouldStop = { interrupted.isCancelled }
    do {
      return try interrupted.catchingInterrupts { try search(options) }
    } catch let problem as OverrideProblem {
      progress.clear()
      Console.remark(
        "\(scenario): \(OverrideProblemText.text(problem, language: options.language))")
      throw ExitCode.noFeasiblePlan
    } catch PlacementFailure.infeasible {
      progress.clear()
      Console.remark(
        ConflictSummary.pins(
          try Obstacles.ofPins(facts), facts, scenario: scenario, language: options.language))
      throw ExitCode.noFeasiblePlan
    } catch PlacementFailure.noPlanFound(let termination) {
      progress.clear()
      Console.remark(
        "\(scenario): stopped (\(termination)) before a plan was found. Allow more: --time-limit")
      throw ExitCode.noFeasiblePlan
    } catch PlacementFailure.rejectedByAudit(let findings) {
      progress.clear()
      Console.remark("\(scenario): a fault inside: the plan fails its audit and is not written.")
      for finding in findings { Console.remark("  \(finding.rule): \(finding.message("en"))") }
      throw ExitCode.internalFault
    } catch let failure as GLPKFailure {
      progress.clear()
      Console.remark("\(scenario): the solver failed: \(failure)")
      throw ExitCode.internalFault
    }
  }
}
