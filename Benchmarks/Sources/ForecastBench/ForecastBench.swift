import ArgumentParser
import CapacityForecast
import Foundation
import PlacementDomain
import ScenarioFiles

/// Runs a forecast and says how long the replications took and what came out on average.
@main
struct ForecastBench: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "forecast-bench")

  @Option(help: "A system's file.") var system: String?
  @Option(help: "A scenario's folder.") var scenario: String?
  @Option(help: "Arriving households a month, for a scenario.") var perMonth = 3.0
  @Option var months = 60
  @Option var replications = 1000
  @Option var threads = 1
  @Option var seed: UInt32 = 1

  func run() throws {
    let model = try ForecastModel(setup())
    let clock = ContinuousClock()
    var tally: ForecastTally?
    let before = processorSeconds()
    let time = try clock.measure {
      tally = try model.run(replications: 0..<replications, seed: seed, threads: threads)
    }
    let cpu = processorSeconds() - before
    guard let tally else { return }
    func mean(_ measure: ForecastMeasure) -> Double {
      (0..<model.months).reduce(0) {
        $0 + tally.distribution(measure, group: nil, month: $1).mean
      } / Double(model.months)
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    let result: [String: Double] = [
      "seconds": seconds, "cpu": cpu, "need": mean(.need), "waiting": mean(.waiting),
      "occupied": mean(.occupied),
      "last_waiting":
        tally.distribution(.waiting, group: nil, month: model.months - 1).mean,
      "households": Double(tally.flows.came) / Double(replications),
      "kinds": Double(model.kinds.count), "types": Double(model.types.count),
    ]
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    print(String(decoding: try encoder.encode(result), as: UTF8.self))
  }

  /// Seconds that processors have worked for this program.
  private func processorSeconds() -> Double {
    Double(Foundation.clock()) / Double(CLOCKS_PER_SEC)
  }

  private func setup() throws -> ForecastSetup {
    if let system {
      return try JSONDecoder().decode(
        SystemFile.self, from: Data(contentsOf: URL(fileURLWithPath: system))
      ).setup()
    }
    guard let folder = scenario, let read = ScenarioReader.read(folder: folder).scenario else {
      throw ValidationError("a system or a scenario that can be read is needed")
    }
    // Whoever may come is like those who live here or are known to come.
    let types = read.households.map {
      (HouseholdType($0, adult: read.settings.ages.adult), 1.0)
    }
    return ForecastSetup(
      scenario: read, months: months,
      arrivals: try PoissonArrivals(types: types, means: [perMonth]))
  }
}
