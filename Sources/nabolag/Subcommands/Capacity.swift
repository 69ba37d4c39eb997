import ArgumentParser
import CapacityForecast
import CapacityProgram
import CapacityScenario
import Foundation
import GLPKSolver
import PlanDocuments
import ScenarioFiles

/// `nabolag capacity`: what to order or give up, how many, and by when.
struct Capacity: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Decide which homes to order or give up, and by when.",
    discussion: """
      Plans over futures of the forecast: what to order, extend or give up at which meeting, by when at \
      the latest, and what waiting costs; ways of deciding side by side on futures that none has seen; \
      cost against spread and against shortage; other plans at about the same cost. Writes \
      capacity.json, capacity.csv (for Excel) and capacity.svg, whole or not at all. The same seed gives \
      the same bytes on any number of threads.
      """)

  @Argument(help: "The scenario's folder.")
  var scenario: String

  @Option(name: .shortAndLong, help: "Folder for the results; without it out/<scenario name>.")
  var output: String?

  @Option(help: "Stop when plan and bound are this close, relative to the cost.")
  var gap = 0.005

  @Option(help: "Seed of all random numbers.")
  var seed: UInt32 = 1

  @Option(help: "Threads; without it one for each processor.")
  var threads: Int?

  @Option(help: "In how many futures ways of deciding that plan again are tried.")
  var tried = 40

  @Flag(help: "Only the plan, its dates and the price of waiting; nothing is compared.")
  var planOnly = false

  @OptionGroup var register: StayOptions

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard gap >= 0, gap < 1 else { throw ValidationError("--gap is a number from 0 to below 1") }
    guard (1...256).contains(threads ?? 1) else {
      throw ValidationError("--threads is a number from 1 to 256")
    }
    guard (2...10_000).contains(tried) else {
      throw ValidationError("--tried is a number from 2 to 10000")
    }
    guard output != "" else { throw ValidationError("--output is a folder's name, not nothing") }
  }

  func run() throws {
    let loaded = try LoadedScenario(folder: scenario, quiet: shared.quiet)
    let language = loaded.language(shared.language)
    let stays = try register.fit(language: language)
    let threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
    do {
      let councilCase = try CapacityCase(
        loaded.facts, flows: loaded.flows, stays: stays?.book, seed: seed, threads: threads)
      switch try study(councilCase, threads) {
      case .found(let study):
        try CapacityOutput.write(
          CapacityReport(
            study, of: loaded.scenario, series: CanonicalHash.of(loaded.flows), seed: seed),
          to: output, shared, language: language)
      case .impossible(let wishes):
        let text = UnmetWishText(councilCase, loaded.scenario, language: language)
        for wish in wishes { Console.remark("\(scenario): \(text(wish))") }
        throw ExitCode.noFeasiblePlan
      case .stopped:
        throw Console.stopped(scenario)
      }
    } catch let problem as ForecastProblem {
      Console.remark("\(scenario): \(problem.message(language))")
      throw ExitCode.badData
    } catch let problem as CaseProblem {
      Console.remark("\(scenario): \(problem.words(language))")
      throw ExitCode.badData
    }
  }

  private func study(_ councilCase: CapacityCase, _ threads: Int) throws -> CapacityStudy.Outcome {
    let progress = ProgressLine(quiet: shared.quiet)
    defer { progress.clear() }
    let interrupted = CancellationFlag()
    var options = StudyOptions()
    options.gap = gap
    options.threads = threads
    options.rollingFutures = tried
    options.cancellation = interrupted
    if planOnly {
      options.comparesPolicies = false
      options.frontierPoints = 0
      options.alternatives = 1
    }
    options.progress = { stage, done, all in
      progress.show(stage: stage.rawValue, done: done, of: all)
    }
    return try interrupted.catchingInterrupts {
      try CapacityStudy.run(councilCase, options: options)
    }
  }
}
