import ArgumentParser
import PlacementDomain
import PlacementModel
import PlanDocuments

extension Plan {
  /// Reads a plan of any kind that is known; says what is wrong with a file that is none, and ends the program.
  ///
  /// A table has no place for what opens: there, what its homes need counts as opened.
  ///
  /// - Parameter facts: The scenario it is a plan of, where that is known.
  static func read(
    at path: String, facts: PlacementFacts?, language: String
  ) throws -> Plan {
    var plan: Plan
    do {
      plan = try PlanFile.read(path: path)
    } catch {
      Console.remark(error.message(language))
      throw ExitCode.badData
    }
    if let facts, path.lowercased().hasSuffix(".csv") {
      plan.opened = plan.openings(neededIn: facts)
    }
    return plan
  }
}

extension LoadedScenario {
  /// Reads a plan of any kind that is known, and audits it; ends the program where the file is none.
  func audit(planAt path: String, language: String) throws -> (plan: Plan, audit: PlanAudit) {
    let plan = try Plan.read(at: path, facts: facts, language: language)
    return (plan, PlanAudit(plan, facts))
  }
}

extension PlanAudit {
  /// Ends the program where the plan in a file fails.
  func mustPass(_ path: String) throws {
    guard !passed else { return }
    Console.remark("\(path): the plan fails its audit; see `nabolag audit`")
    throw ExitCode.noFeasiblePlan
  }
}
