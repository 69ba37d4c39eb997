import ArgumentParser
import ScenarioFiles

/// `nabolag new`: an empty scenario with every column explained.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make an empty scenario with every column explained.")

  @Argument(help: "The folder to make; it must not exist, or be empty.")
  var folder: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    do {
      try ScenarioTemplate.write(to: folder)
    } catch {
      Console.remark("\(error)")
      throw ExitCode.badData
    }
    guard !shared.quiet else { return }
    try Console.result(
      """
      \(folder) holds an empty scenario. Fill in the tables (each explains its columns), then:
        nabolag check \(folder)
        nabolag place \(folder)
      """)
  }
}
