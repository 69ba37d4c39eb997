import ArgumentParser
import PlacementAdvice
import PlacementDomain
import PlacementModel
import PlanDocuments

/// `nabolag compare`: two plans side by side.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Compare two plans: who moves, what opens, which burdens change, who gains and loses.",
    discussion: """
      Plans of `nabolag place` bring their numbers along. A plan made by hand does not: with --scenario \
      they are counted.
      """)

  @Argument(help: "The first plan: plan.json, or a CSV table with the columns household and home.")
  var first: String

  @Argument(help: "The second plan; every difference is what it has more than the first.")
  var second: String

  @Option(help: "The scenario's folder, from which a plan made by hand is counted.")
  var scenario: String?

  @Option(
    name: .shortAndLong, help: "Folder for comparison.json and comparison.csv; without it no files."
  )
  var output: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard output != "" else { throw ValidationError("--output is a folder's name, not nothing") }
  }

  func run() throws {
    let loaded = try scenario.map { try LoadedScenario(folder: $0, quiet: shared.quiet) }
    let language = loaded?.language(shared.language) ?? shared.language?.rawValue ?? "en"
    let comparison = PlanComparison(
      try plan(first, loaded, language), try plan(second, loaded, language))
    let json = ComparisonJSON.encode(comparison)
    if let output {
      try Console.write(
        [
          ("comparison.json", json),
          ("comparison.csv", ComparisonCSV.encode(comparison, language: language)),
        ], to: output)
    }
    if shared.json {
      try Console.result(json)
    } else if !shared.quiet {
      try Console.result(
        ComparisonText.text(
          comparison, names: (first, second), language: language, width: Console.width,
          color: Console.showsColour))
    }
  }

  /// The plan of a file, counted where it gives no numbers and there is a scenario for it.
  private func plan(
    _ path: String, _ loaded: LoadedScenario?, _ language: String
  ) throws -> Plan {
    let plan = try Plan.read(at: path, facts: loaded?.facts, language: language)
    guard let loaded else { return plan }
    let unknown = plan.unknownIDs(in: loaded.facts)
    guard unknown.isEmpty || !plan.terms.isEmpty else {
      for message in unknown { Console.remark("\(path): \(message(language))") }
      throw ExitCode.badData
    }
    return plan.counted(in: loaded.facts)
  }
}
