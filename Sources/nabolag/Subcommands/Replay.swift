import ArgumentParser
import ArrivalReplay
import CapacityForecast
import Foundation
import GLPKSolver
import PlanDocuments
import ScenarioFiles

/// `nabolag replay`: years of arrivals, decided one household at a time.
struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Replay years of arrivals: deciding one by one, with look-ahead, knowing the year.",
    discussion: """
      Draws years from the scenario's forecast and decides them household by household: the best free \
      home for whoever is next; with look-ahead, which keeps homes for those the forecast expects; and all \
      at once, as someone could who knew the year. Writes replay.json and replay.csv (for Excel), whole or \
      not at all. The same seed gives the same bytes on any number of threads.
      """)

  @Argument(help: "The scenario's folder.")
  var scenario: String

  @Option(name: .shortAndLong, help: "Folder for the results; without it out/<scenario name>.")
  var output: String?

  @Option(help: "Years to replay, 1 to 10000.")
  var years = 20

  @Option(help: "Courses of the forecast in which look-ahead weighs each decision, 1 to 1000.")
  var futures = 24

  @Option(help: "Seed of all random numbers.")
  var seed: UInt32 = 1

  @Option(help: "Threads; without it one for each processor.")
  var threads: Int?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (1...10_000).contains(years) else {
      throw ValidationError("--years is a number from 1 to 10000")
    }
    guard (1...1000).contains(futures) else {
      throw ValidationError("--futures is a number from 1 to 1000")
    }
    guard (1...256).contains(threads ?? 1) else {
      throw ValidationError("--threads is a number from 1 to 256")
    }
    guard output != "" else { throw ValidationError("--output is a folder's name, not nothing") }
  }

  func run() throws {
    let loaded = try LoadedScenario(folder: scenario, quiet: shared.quiet)
    let language = loaded.language(shared.language)
    do {
      let town = try ReplayTown(ReplaySetup(loaded.scenario, flows: loaded.flows))
      let report = ReplayReport(
        try study(town), of: town, series: CanonicalHash.of(loaded.flows), futures: futures,
        seed: seed)
      let files = [
        ("replay.json", ReplayJSON.encode(report)),
        ("replay.csv", ReplayCSV.encode(report, language: language)),
      ]
      let folder = output ?? "out/\(loaded.scenario.settings.name)"
      try Console.deliver(files, to: folder, shared) { paths in
        ReplaySummary.text(
          report, language: language, width: Console.width, color: Console.showsColour,
          files: paths)
      }
    } catch let problem as ForecastProblem {
      Console.remark("\(scenario): \(problem.message(language))")
      throw ExitCode.badData
    } catch is ReplayStopped {
      throw Console.stopped(scenario)
    } catch let failure as GLPKFailure {
      Console.remark("\(scenario): the solver failed: \(failure)")
      throw ExitCode.internalFault
    } catch let fault as ReplayFault {
      Console.remark("\(scenario): a fault inside: \(fault)")
      throw ExitCode.internalFault
    }
  }

  private func study(_ town: ReplayTown) throws -> ReplayStudy {
    let progress = ProgressLine(quiet: shared.quiet)
    defer { progress.clear() }
    let interrupted = CancellationFlag()
    var options = ReplayStudy.Options()
    options.years = years
    options.futures = futures
    options.seed = seed
    options.threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
    options.cancellation = interrupted
    let years = years
    options.progress = { progress.show(done: $0, of: years) }
    return try interrupted.catchingInterrupts { try ReplayStudy(town, options) }
  }
}
