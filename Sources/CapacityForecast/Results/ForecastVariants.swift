import Foundation

/// Several variants, run together.
public enum ForecastVariants {
  /// Runs each replication in every variant, and counts what comes out and how they differ.
  ///
  /// - Parameters:
  ///   - models: The variants, of the same months; the others are compared with the first.
  ///   - replications: Which replications; a shard is a part of the whole range.
  ///   - seed: The seed.
  ///   - threads: How many threads, at least 1.
  ///   - identities: What tells each variant from other forecasts.
  ///   - goOn: Told, now and then and from any thread, how many replications are done; false ends the
  ///     run, and those that were done are counted.
  /// - Throws: ``ForecastProblem`` where there is nothing to run, months differ, or arrivals cannot be.
  public static func run(
    _ models: [ForecastModel], replications: Range<Int>, seed: UInt32, threads: Int = 1,
    identities: [String] = [], goOn: (@Sendable (_ done: Int) -> Bool)? = nil
  ) throws(ForecastProblem) -> ForecastOutcome {
    guard !models.isEmpty, !replications.isEmpty, replications.lowerBound >= 0,
      replications.upperBound <= Int(UInt32.max)
    else {
      throw ForecastProblem(
        "a forecast needs at least one replication", da: "en prognose kræver mindst én gentagelse")
    }
    let first = models[0]
    guard models.allSatisfy({ $0.months == first.months && $0.setup.start == first.setup.start })
    else {
      throw ForecastProblem(
        "all variants must have the same months", da: "alle varianter skal have de samme måneder")
    }
    let empty = ForecastOutcome(models, seed: seed, identities: identities)
    let desk = WorkDesk(replications, goOn: goOn)
    let workers = min(max(1, threads), replications.count, 256)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      let benches = models.map { SimulatorBench($0, seed: seed) }
      var outcome = empty
      do throws(ForecastProblem) {
        while let part = desk.next() {
          for replication in part { try outcome.count(replication, benches) }
          for index in outcome.tallies.indices {
            outcome.tallies[index].replicationRanges.insert(part)
          }
          desk.finish(part.count)
        }
        desk.handIn(outcome)
      } catch {
        desk.fail(error)
      }
    }
    return try desk.result(empty)
  }
}

extension ForecastOutcome {
  /// Runs a replication in every variant.
  fileprivate mutating func count(
    _ replication: Int, _ benches: [SimulatorBench]
  ) throws(ForecastProblem) {
    for (index, bench) in benches.enumerated() {
      try bench.simulator.run(UInt32(replication))
      tallies[index].add(bench.simulator.counts)
    }
    guard !pairings.isEmpty else { return }
    let months = tallies[0].months
    let first = benches[0].simulator.counts.sums(months)
    for index in pairings.indices {
      pairings[index].add(benches[index + 1].simulator.counts.sums(months), first)
    }
  }
}

/// A thread's simulator of one variant.
private final class SimulatorBench {
  var simulator: Simulator

  init(_ model: ForecastModel, seed: UInt32) {
    simulator = Simulator(model, seed: seed)
  }
}
