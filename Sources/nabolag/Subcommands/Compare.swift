import ArgumentParser
import PlacementAdvice
import PlacementDomain
import PlacementModel
import PlanDocuments

/// `nabolag compare`: two plans side by side, or one scenario under several policies.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Compare two plans: who moves, what opens, which burdens change, who gains and loses.",
    discussion: """
      Plans of `nabolag place` bring their numbers along. A plan made by hand does not: with --scenario \
      they are counted.

      --profiles seeds/a.yaml seeds/b.yaml --scenario DIR makes the plan of one scenario under each of several \
      policies, measures all with the same yardstick, and writes profiles.json, profiles.csv (for Excel) and \
      profiles.svg (a small map for each) into --output, else out/<scenario name>.
      """)

  @Argument(help: "The first plan: plan.json, or a CSV table with the columns household and home.")
  var first: String?

  @Argument(help: "The second plan; every difference is what it has more than the first.")
  var second: String?

  @Option(
    parsing: .upToNextOption,
    help: "Policy documents whose profiles are compared in one scenario, instead of two plans.")
  var profiles: [String] = []

  @Option(
    help:
      "The scenario's folder: from it a plan made by hand is counted, and profiles are compared.")
  var scenario: String?

  @Option(
    name: .shortAndLong, help: "Folder for comparison.json and comparison.csv; without it no files."
  )
  var output: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard output != "" else { throw ValidationError("--output is a folder's name, not nothing") }
    if profiles.isEmpty {
      guard first != nil, second != nil else {
        throw ValidationError(
          "name two plans, or --profiles with two policy documents or more and --scenario")
      }
    } else {
      guard first == nil, second == nil else {
        throw ValidationError("--profiles compares policies, not plans: leave the plans out")
      }
      guard profiles.count > 1 else {
        throw ValidationError("--profiles needs two policy documents or more")
      }
      guard scenario != nil else {
        throw ValidationError("--profiles needs a municipality: --scenario DIR")
      }
    }
  }

  func run() throws {
    if let first, let second {
      try comparePlans(first, second)
    } else if let scenario {
      try compareProfiles(scenario)
    }
  }

  private func compareProfiles(_ scenario: String) throws {
    let loaded = try LoadedScenario(folder: scenario, quiet: shared.quiet)
    let language = loaded.language(shared.language)
    let comparison = try ProfileRun(scenario: scenario, shared: shared).compare(profiles, loaded)
    let files = [
      ("profiles.json", ProfileJSON.encode(comparison)),
      ("profiles.csv", ProfileCSV.encode(comparison, language: language)),
      (
        "profiles.svg",
        ProfileMaps.svg(comparison, outlines: loaded.mapOutlines, language: language)
      ),
    ]
    let folder = output ?? "out/\(loaded.scenario.settings.name)"
    try Console.deliver(files, to: folder, shared) { paths in
      ProfileSummary.text(
        comparison, language: language, width: Console.width, color: Console.showsColour,
        files: paths)
    }
  }

  private func comparePlans(_ first: String, _ second: String) throws {
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
