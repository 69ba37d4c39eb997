import ArgumentParser
import ScenarioFiles

/// `nabolag check`: every problem of a scenario at once.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say every problem of a scenario at once, with file, line and column.")

  @Argument(help: "The scenario's folder.")
  var scenario: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let result = ScenarioReader.read(folder: scenario)
    let errors = result.problems.filter { $0.severity == .error }.count
    let warnings = result.problems.count - errors
    if shared.json {
      try Console.result(ProblemJSON.encode(result.problems))
    } else {
      for problem in result.problems { try Console.result(problem.description) }
    }
    let warned = warnings == 1 ? "1 warning" : "\(warnings) warnings"
    guard let found = result.scenario else {
      Console.remark("\(scenario): \(errors == 1 ? "1 error" : "\(errors) errors"), \(warned)")
      throw ExitCode.badData
    }
    guard !shared.quiet, !shared.json else { return }
    let persons = found.households.reduce(0) { $0 + $1.size }
    try Console.result(
      """
      \(scenario): no errors, \(warned). \
      \(found.households.count) households with \(persons) persons, \
      \(found.homes.filter { $0.module == nil }.count) homes, \(found.options.count) options.
      """)
  }
}
