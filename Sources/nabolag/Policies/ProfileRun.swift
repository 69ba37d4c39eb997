import ArgumentParser
import PlacementAdvice
import PlacementDomain
import PlacementModel
import PlanDocuments
import ScenarioFiles

/// One scenario under several policies: reads them, makes each one's plan, compares.
struct ProfileRun {
  let scenario: String
  let shared: SharedOptions

  /// Compares the profiles of some documents; ends the program where one cannot be read or comes to no plan.
  func compare(_ paths: [String], _ loaded: LoadedScenario) throws -> ProfileComparison {
    let read = PolicyReader.read(files: paths)
    for problem in read.problems where !(shared.quiet && problem.severity == .warning) {
      Console.remark(problem.description)
    }
    guard !read.documents.isEmpty else { throw ExitCode.badData }
    try expectDistinct(read.documents)
    let plans = try read.documents.enumerated().map { index, document in
      try plan(document, loaded) { $0.begin(solve: index, of: read.documents.count) }
    }
    return ProfileComparison(plans, loaded.facts)
  }

  private func plan(
    _ document: PolicyDocument, _ loaded: LoadedScenario, begin: (ProgressLine) -> Void
  ) throws -> ProfilePlan {
    var scenario = loaded.scenario
    scenario.settings.policy = document.profile
    scenario.hash = CanonicalHash.of(scenario)
    let facts = PlacementFacts(scenario)
    let work = SolverWork(
      self.scenario, facts, language: loaded.language(shared.language), quiet: shared.quiet)
    let result = try work.run(PlacementOptions()) { options, progress in
      begin(progress)
      return try PlacementSolver.place(facts, options)
    }
    guard result.plan.termination != "interrupted" else {
      throw Console.stopped(self.scenario)
    }
    return ProfilePlan(document, facts, result)
  }

  /// Plans are told apart by the names of their documents.
  private func expectDistinct(_ documents: [PolicyDocument]) throws {
    let names = documents.map(\.name)
    guard Set(names).count == names.count else {
      Console.remark(
        "two documents have the same name (\(names.sorted().joined(separator: ", "))): give their files "
          + "names that differ")
      throw ExitCode.badData
    }
  }
}
