import ArgumentParser
import FlowForecast
import PlacementDomain
import PlacementModel
import ScenarioFiles

/// A scenario that was read without errors.
struct LoadedScenario {
  let facts: PlacementFacts
  let outlines: [Outline]
  /// The series that its forecast settings name.
  let flows: FlowHistories
  /// Sources that it names.
  let sources: [String]
  /// The policy document that it takes its profile from.
  let policyDocument: String?
  /// Where each setting's value comes from, by the path of its key.
  let settingSources: [String: SettingSource]

  var scenario: Scenario { facts.scenario }

  /// Reads a scenario; says every problem, and ends the program where one is an error.
  init(folder: String, quiet: Bool) throws {
    let result = ScenarioReader.read(folder: folder)
    for problem in result.problems where !(quiet && problem.severity == .warning) {
      Console.remark(problem.description)
    }
    guard let scenario = result.scenario else { throw ExitCode.badData }
    facts = PlacementFacts(scenario)
    outlines = result.outlines
    flows = result.flows
    sources = result.sources
    policyDocument = result.policyDocument
    settingSources = result.settingSources
  }

  /// The language asked for, else the scenario's.
  func language(_ asked: Language?) -> String { asked?.rawValue ?? scenario.settings.language }
}
