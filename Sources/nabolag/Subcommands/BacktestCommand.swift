import ArgumentParser
import FlowForecast
import Foundation
import GLPKSolver
import PlanDocuments
import ScenarioFiles

extension SeriesGaps: ExpressibleByArgument {}

/// `nabolag backtest`: forecasts made as they would have been made in the past, and their errors.
struct BacktestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "Test the forecast of a monthly flow on its own past.",
    discussion: """
      The file has a column of months (2026-05) and a column of persons for each series, or columns \
      of months, names and persons. Every series is forecast from each month of its past by what was \
      known then. Writes backtest.json, backtest.csv and backtest.svg, whole or not at all.
      """)

  @Argument(help: "The series, as CSV.")
  var series: String

  @Option(help: "More series to learn from, as CSV; these are not tested.")
  var panel: String?

  @Option(name: .shortAndLong, help: "Folder for the results; without it out/backtest-<file name>.")
  var output: String?

  @Option(help: "Seed of all random numbers.")
  var seed: UInt32 = 1

  @Option(help: "Paths drawn for each forecast, 100 to 20000.")
  var replications = 1000

  @Option(help: "Months known before the first forecast, at least 24.")
  var minHistory = 85

  @Option(help: "Months between one forecast and the next.")
  var every = 1

  @Option(help: "refuse, or latest: use the months after the last gap of a series.")
  var gaps = SeriesGaps.refuse

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (100...20_000).contains(replications) else {
      throw ValidationError("--replications is a number from 100 to 20000")
    }
    guard (FlowModel.leastMonths...1200).contains(minHistory) else {
      throw ValidationError("--min-history is a number of months from \(FlowModel.leastMonths) on")
    }
    guard (1...1200).contains(every) else {
      throw ValidationError("--every is a number of months, at least 1")
    }
    guard output != "" else { throw ValidationError("--output is a folder's name, not nothing") }
  }

  func run() throws {
    var settings = BacktestSettings()
    settings.leastHistory = minHistory
    settings.every = every
    settings.replications = replications
    settings.seed = seed
    let all = try read(series)
    let others = try panel.map { try read($0) } ?? []
    let tested = all.filter { $0.values.count >= settings.leastMonths }
    guard !tested.isEmpty else { throw tooShort(all, settings) }
    let results = try results(Backtest(settings, panel: all + others), tested)
    let report = BacktestReport(
      results, settings, unscored: all.filter { $0.values.count < settings.leastMonths })
    try write(report)
  }

  /// The series of a file; says every problem, and ends the program where one is an error.
  private func read(_ path: String) throws -> [MonthlySeries] {
    let result = SeriesReader.read(path, gaps: gaps)
    for problem in result.problems where !(shared.quiet && problem.severity == .warning) {
      Console.remark(problem.description)
    }
    guard !result.problems.contains(where: { $0.severity == .error }) else {
      throw ExitCode.badData
    }
    return result.series
  }

  private func tooShort(_ all: [MonthlySeries], _ settings: BacktestSettings) -> ExitCode {
    let longest = all.map(\.values.count).max() ?? 0
    let ahead = settings.horizons[0]
    let least = FlowModel.leastMonths
    let advice =
      longest >= least + ahead
      ? "ask for a shorter history: --min-history \(longest - ahead) or less, down to \(least)"
      : "give a series of \(least + ahead) months or more"
    Console.remark(
      """
      \(series):1:1: the longest series has \(longest) months, and a test needs \
      \(settings.leastMonths) (\(minHistory) known and \(ahead) to come): \(advice)
      """)
    return .badData
  }

  private func results(
    _ backtest: Backtest, _ tested: [MonthlySeries]
  ) throws -> [BacktestSeries] {
    let progress = ProgressLine(quiet: shared.quiet)
    defer { progress.clear() }
    let interrupted = CancellationFlag()
    do {
      return try interrupted.catchingInterrupts {
        try backtest.run(
          tested, shouldStop: { interrupted.isCancelled },
          progress: { progress.show(done: $0, of: $1) })
      }
    } catch BacktestFailure.stopped {
      progress.clear()
      throw Console.stopped(series)
    } catch BacktestFailure.flow(let problem) {
      progress.clear()
      Console.remark("\(series): \(problem)")
      throw ExitCode.badData
    }
  }

  private func write(_ report: BacktestReport) throws {
    let language = shared.language?.rawValue ?? "en"
    let stem = URL(fileURLWithPath: series).deletingPathExtension().lastPathComponent
    let folder = output ?? "out/backtest-\(stem)"
    let files = [
      ("backtest.json", BacktestJSON.encode(report)),
      ("backtest.csv", BacktestCSV.encode(report, language: language)),
      ("backtest.svg", BacktestChart.svg(report, language: language)),
    ]
    try Console.deliver(files, to: folder, shared) { paths in
      BacktestSummary.text(
        report, language: language, width: Console.width, color: Console.showsColour,
        verbose: shared.verbose, files: paths)
    }
  }
}
