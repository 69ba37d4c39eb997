import ArgumentParser
import PlacementDomain
import PlacementModel
import PlanDocuments

extension LoadedScenario {
  /// Reads a plan of any kind that is known, and audits it; says what is wrong with a file that is none, and ends
  /// the program.
  ///
  /// A table has no place for what opens: there, what its homes need counts as opened.
  func audit(planAt path: String, language: String = "en") throws -> (plan: Plan, audit: PlanAudit)
  {
    var plan: Plan
    do {
      plan = try PlanFile.read(path: path)
    } catch {
      Console.remark(error.message(language))
      throw ExitCode.badData
    }
    if path.lowercased().hasSuffix(".csv") { plan.opened = plan.openings(neededIn: facts) }
    return (plan, PlanAudit(plan, facts))
  }
}
