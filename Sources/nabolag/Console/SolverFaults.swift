import ArgumentParser
import GLPKSolver
import PlacementAdvice
import PlacementModel
import PlanDocuments

/// What is said where no plan can be made.
enum SolverFaults {
  /// Does some work; says why a plan could not be made, and ends the program with the code for it.
  ///
  /// - Parameter scenario: The scenario, as the user named it.
  static func said<Result>(
    of facts: PlacementFacts, named scenario: String, language: String, _ progress: ProgressLine,
    _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch let problem as OverrideProblem {
      progress.clear()
      Console.remark(
        "\(scenario): \(OverrideProblemText.text(problem, language: language))")
      throw ExitCode.noFeasiblePlan
    } catch PlacementFailure.infeasible(let pinned) {
      progress.clear()
      Console.remark(pinsText(pinned, facts, scenario, language))
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
  /// Which pins and rules contradict, and the cheapest change.
  private static func pinsText(
    _ pinned: [String], _ facts: PlacementFacts, _ scenario: String, _ language: String
  ) -> String {
    do {
      return ConflictSummary.pins(
        try Obstacles.ofPins(facts), facts, scenario: scenario, language: language)
    } catch {
      return
        "\(scenario): no plan keeps every pin (\(pinned.joined(separator: ", "))), and which of them "
        + "contradict was not found: \(error)"
    }
  }
}
