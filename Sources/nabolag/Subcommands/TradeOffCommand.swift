import ArgumentParser
import Foundation
import GLPKSolver
import PlacementAdvice
import PlacementDomain
import PlacementModel
import PlanDocuments

/// `nabolag tradeoff`: what less of one consideration costs of another.
struct TradeOffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tradeoff",
    abstract: "Show what less of one consideration costs of another.",
    discussion: """
      The proven frontier between two of: \(BurdenID.allCases.map(\.rawValue).joined(separator: ", ")), \
      cost (of what opens), moves (households that have to), worst (what the worst-off household bears for each \
      person), burden (as a whole). Writes tradeoff.json, tradeoff.csv (for Excel) and tradeoff.svg, whole or not at \
      all. Ctrl-C ends with the points so far.
      """)

  @Argument(help: "The scenario's folder.")
  var scenario: String

  @Argument(help: "The first consideration, such as spread.")
  var first: MeasureChoice

  @Argument(help: "The second consideration, such as school.")
  var second: MeasureChoice

  @Option(name: .shortAndLong, help: "Folder for the results; without it out/<scenario name>.")
  var output: String?

  @Option(help: "How many points.")
  var points = 7

  @Option(help: "How much more burden than the best plan is allowed, as a fraction.")
  var within = 0.05

  @Option(help: "Simplex iterations that one search may take; 0 is no limit.")
  var pivots = 40_000

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (2...50).contains(points) else {
      throw ValidationError("--points is a number from 2 to 50")
    }
    guard within.isFinite, (0...10).contains(within) else {
      throw ValidationError("--within is a fraction from 0 to 10, such as 0.05 for 5 %")
    }
    guard pivots >= 0 else { throw ValidationError("--pivots is a whole number, 0 for no limit") }
    guard first.measure != second.measure else {
      throw ValidationError("give two considerations that differ, such as spread school")
    }
    guard output != "" else { throw ValidationError("--output is a folder's name, not nothing") }
  }

  func run() throws {
    let loaded = try LoadedScenario(folder: scenario, quiet: shared.quiet)
    let language = loaded.language(shared.language)
    let work = SolverWork(scenario, loaded, shared)
    let tradeOff = try work.run { flag, progress in
      let best = try work.best(flag, progress)
      return try TradeOff(
        first.measure, second.measure, from: best, loaded.facts, points: points, within: within,
        work.options(pivots: pivots > 0 ? pivots : nil, flag, progress)
      ) { done, all in progress.show(stage: "tradeoff", done: done, of: all) }
    }
    guard !tradeOff.points.isEmpty else {
      throw Console.stopped(scenario)
    }
    let report = TradeOffReport(tradeOff, within: within, loaded.facts)
    let files = [
      ("tradeoff.json", TradeOffJSON.encode(report)),
      ("tradeoff.csv", TradeOffCSV.encode(report, language: language)),
      ("tradeoff.svg", TradeOffChart.svg(report, language: language)),
    ]
    let folder = output ?? "out/\(loaded.scenario.settings.name)"
    try Console.deliver(files, to: folder, shared) { paths in
      TradeOffSummary.text(
        report, language: language, width: Console.width, color: Console.showsColour, files: paths)
    }
  }
}
