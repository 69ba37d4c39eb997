import ArgumentParser
import ArrivalReplay
import CapacityForecast
import Foundation
import ParallelWork
import PlacementDomain
import PlacementModel
import PlanDocuments

extension Place {
  /// The seed of the futures that homes are kept for: the same plan on every run.
  private static let seed: UInt32 = 1

  /// Decides today's households, with prices on the homes that others are expected to need.
  func runArriving(
    _ loaded: LoadedScenario, _ options: PlacementOptions, _ folder: String
  ) throws {
    let language = loaded.language(shared.language)
    let today = try arriving.today(in: loaded.scenario)
    guard !today.isEmpty else {
      Console.remark(
        "\(scenario): nobody comes by \(loaded.scenario.settings.from): name them with --households"
      )
      throw ExitCode.badData
    }
    let prices: HomePrices
    let courses = arriving.courses
    do {
      let town = try ReplayTown(ReplaySetup(loaded.scenario, flows: loaded.flows))
      prices = try SolverWork(scenario, loaded, shared).run { flag, progress in
        try HomePrices(
          town, today: today, futures: courses, seed: Place.seed,
          threads: ProcessInfo.processInfo.activeProcessorCount,
          isCancelled: { flag.isCancelled }, progress: { progress.show(done: $0, of: courses) })
      }
    } catch is ParallelWork.Cancelled {
      throw Console.stopped(scenario)
    } catch let problem as ForecastProblem {
      Console.remark("\(scenario): \(problem.message(language))")
      throw ExitCode.badData
    } catch let fault as ReplayFault {
      Console.remark("\(scenario): a fault inside: \(fault)")
      throw ExitCode.internalFault
    }
    let byHome = Dictionary(
      uniqueKeysWithValues: prices.prices.map { (loaded.scenario.homes[$0.home].id, $0.price) })
    let placement = try SolverWork(scenario, loaded, shared).run(options) { options, _ in
      try ArrivingPlacement(loaded.facts, today: today, prices: byHome, options)
    }
    let report = ArrivingReport(placement, prices, loaded.scenario, seed: Place.seed)
    let pages = PlanPages(placement.result, loaded.facts)
    try Console.write(
      files(pages, loaded) + [("arriving.json", report.json())], to: folder)
    if shared.json {
      try Console.result(report.json())
    } else if !shared.quiet {
      try Console.result(
        report.text(language: language, width: Console.width, color: Console.showsColour))
    }
  }
}
