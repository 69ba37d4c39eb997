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
    func end(_ sentence: String, _ code: ExitCode) -> ExitCode {
      progress.clear()
      Console.remark(sentence)
      return code
    }
    do {
      return try work()
    } catch let problem as OverrideProblem {
      throw end(
        "\(scenario): \(OverrideProblemText.text(problem, language: language))", .noFeasiblePlan)
    } catch PlacementFailure.infeasible(let pinned) {
      throw end(pinsText(pinned, facts, scenario, language), .noFeasiblePlan)
    } catch PlacementFailure.noPlanFound(let termination) {
      throw end(
        "\(scenario): stopped (\(termination)) before a plan was found. Allow more: --time-limit",
        .noFeasiblePlan)
    } catch PlacementFailure.rejectedByAudit(let findings) {
      let lines = findings.map { "  \($0.rule): \($0.message("en"))" }
      throw end(
        (["\(scenario): a fault inside: a plan fails its audit; nothing is written."] + lines)
          .joined(separator: "\n"), .internalFault)
    } catch let failure as GLPKFailure {
      throw end("\(scenario): the solver failed: \(failure)", .internalFault)
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
