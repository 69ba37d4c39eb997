import ArgumentParser
import CapacityForecast
import PlacementDomain
import ScenarioFiles

/// The register of stays on which laws of stay are fitted.
struct StayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A register of stays, on which the length of stay is fitted; needs --drawn.",
      valueName: "csv"))
  var stays: String?

  @Option(
    help: ArgumentHelp(
      "The day on which the register was drawn: who has no `to` was still there.",
      valueName: "date"))
  var drawn: String?

  func validate() throws {
    guard (stays == nil) == (drawn == nil) else {
      throw ValidationError(
        "--stays and --drawn go together: the register, and the day on which it was drawn")
    }
    guard drawn.map({ Day(written: $0) != nil }) ?? true else {
      throw ValidationError("--drawn is a day such as 2026-11-30")
    }
  }

  /// The laws of the register; nil where none was given.
  ///
  /// Says every problem of the file, and ends the program where one is an error.
  func fit(language: String) throws -> StayBookFit? {
    guard let stays, let day = drawn.flatMap({ Day(written: $0) }) else { return nil }
    let result = StayRegisterReader.read(stays, drawn: day)
    for problem in result.problems { Console.remark(problem.description) }
    guard let records = result.stays else { throw ExitCode.badData }
    do {
      return try StayBookFit(records, drawn: day)
    } catch {
      Console.remark("\(stays): \(error.message(language))")
      throw ExitCode.badData
    }
  }
}
