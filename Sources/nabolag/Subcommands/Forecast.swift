import ArgumentParser
import CapacityForecast
import Foundation
import GLPKSolver
import PlanDocuments

/// `nabolag forecast`: how many homes of each kind are needed, month by month.
struct Forecast: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Forecast how many homes are needed, month by month.",
    discussion: """
      Writes forecast.json, forecast.csv (for Excel) and forecast.svg, whole or not at all. They are \
      working files: small counts stand in them as they are. The same seed gives the same bytes on any \
      number of threads. With --shard only a part is written; `nabolag merge` puts parts together.
      """)

  @Argument(help: "The scenario's folder.")
  var scenario: String

  @Option(name: .shortAndLong, help: "Folder for the results; without it out/<scenario name>.")
  var output: String?

  @Option(help: "Months to forecast, 1 to 600; without it the scenario's own number.")
  var months: Int?

  @Option(help: "Courses to compute, 1 to 10000000.")
  var replications = 2000

  @Option(help: "Seed of all random numbers.")
  var seed: UInt32 = 1

  @Option(help: "Threads; without it one for each processor.")
  var threads: Int?

  @Option(help: "A variant of the scenario; may be given several times. Without it, all.")
  var variant: [String] = []

  @Option(help: ShardChoice.help)
  var shard: ShardChoice?

  @OptionGroup var register: StayOptions

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (1...ForecastSetup.longest).contains(months ?? 1) else {
      throw ValidationError("--months is a number from 1 to \(ForecastSetup.longest)")
    }
    guard (1...10_000_000).contains(replications) else {
      throw ValidationError("--replications is a number from 1 to 10000000")
    }
    guard (1...256).contains(threads ?? 1) else {
      throw ValidationError("--threads is a number from 1 to 256")
    }
    guard shard?.shards ?? 1 <= replications else {
      throw ValidationError("--shard has more parts than there are replications")
    }
    guard output != "" else { throw ValidationError("--output is a folder's name, not nothing") }
  }

  func run() throws {
    let loaded = try LoadedScenario(folder: scenario, quiet: shared.quiet)
    let stays = try register.fit(language: loaded.language(shared.language))
    do {
      let task = try ForecastTask(loaded, months: months, variants: variant, stays: stays)
      let header = task.header(seed: seed, replications: replications)
      if let shard {
        let range = try ForecastModel.shard(
          shard.shard, of: shard.shards, replications: replications)
        let part = ForecastPart(
          header, part: shard.shard, of: shard.shards, try outcome(task, header, range))
        try ForecastOutput.write(part, header, to: output, shared)
      } else {
        let outcome = try outcome(task, header, 0..<replications)
        try ForecastOutput.write(ForecastReport(header, outcome), to: output, shared)
      }
    } catch let problem as ForecastProblem {
      Console.remark("\(scenario): \(problem.message(loaded.language(shared.language)))")
      throw ExitCode.badData
    }
  }

  private func outcome(
    _ task: ForecastTask, _ header: ForecastHeader, _ range: Range<Int>
  ) throws -> ForecastOutcome {
    let progress = ProgressLine(quiet: shared.quiet)
    defer { progress.clear() }
    let interrupted = CancellationFlag()
    let outcome = try interrupted.catchingInterrupts {
      try ForecastVariants.run(
        task.models, replications: range, seed: header.seed,
        threads: threads ?? ProcessInfo.processInfo.activeProcessorCount,
        identities: header.variants.map { "\(header.hash) \($0.id)" },
        goOn: { done in
          progress.show(done: done, of: range.count)
          return !interrupted.isCancelled
        })
    }
    guard !interrupted.isCancelled else {
      progress.clear()
      throw Console.stopped(scenario)
    }
    return outcome
  }
}
