import Foundation

extension ForecastModel {
  /// Runs replications and counts what comes out.
  ///
  /// The same replications give the same tally, on any number of threads.
  ///
  /// - Parameters:
  ///   - replications: Which ones; a shard is a part of the whole range.
  ///   - seed: The seed.
  ///   - threads: How many threads, at least 1.
  ///   - identity: What tells this forecast from others; parts merge only where it is the same.
  ///   - goOn: Told, now and then and from any thread, how many replications are done; false ends the
  ///     run, and the tally then counts those that were done.
  /// - Throws: ``ForecastProblem`` where there is nothing to run or the arrivals cannot be.
  public func run(
    replications: Range<Int>, seed: UInt32, threads: Int = 1, identity: String = "",
    goOn: (@Sendable (_ done: Int) -> Bool)? = nil
  ) throws(ForecastProblem) -> ForecastTally {
    guard !replications.isEmpty, replications.lowerBound >= 0,
      replications.upperBound <= Int(UInt32.max)
    else {
      throw ForecastProblem(
        "a forecast needs at least one replication", da: "en prognose kræver mindst én gentagelse")
    }
    let desk = WorkDesk(replications, goOn: goOn)
    let empty = ForecastTally(
      identity: identity, seed: seed, start: setup.start, months: months, groups: groups)
    let workers = min(max(1, threads), replications.count, 256)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var simulator = Simulator(self, seed: seed)
      var tally = empty
      do throws(ForecastProblem) {
        while let part = desk.next() {
          for replication in part {
            try simulator.run(UInt32(replication))
            tally.add(simulator.counts)
          }
          tally.replicationRanges.insert(part)
          desk.finish(part.count)
        }
        desk.handIn(tally)
      } catch {
        desk.fail(error)
      }
    }
    return try desk.result(empty)
  }

  /// The replications of one of several shards of equal size.
  ///
  /// - Throws: ``ForecastProblem`` unless 1 ≤ shard ≤ shards ≤ replications.
  public static func shard(
    _ shard: Int, of shards: Int, replications: Int
  ) throws(ForecastProblem) -> Range<Int> {
    guard shard >= 1, shard <= shards, shards <= replications else {
      throw ForecastProblem(
        "there is no shard \(shard) of \(shards) of \(replications) replications",
        da: "der er ingen del \(shard) af \(shards) af \(replications) gentagelser")
    }
    return (replications * (shard - 1) / shards)..<(replications * shard / shards)
  }
}

/// Where threads take parts of the work and hand in what they counted.
private final class WorkDesk: @unchecked Sendable {
  private let lock = NSLock()
  private var left: Range<Int>
  private var done = 0
  private var tallies: [ForecastTally] = []
  private var problem: ForecastProblem?
  private let goOn: (@Sendable (Int) -> Bool)?
  /// Replications of one part: enough that the lock costs nothing, few enough that threads end together.
  private static let part = 16

  init(_ replications: Range<Int>, goOn: (@Sendable (Int) -> Bool)?) {
    left = replications
    self.goOn = goOn
  }

  func next() -> Range<Int>? {
    lock.withLock {
      guard problem == nil, !left.isEmpty else { return nil }
      let part = left.lowerBound..<min(left.lowerBound + Self.part, left.upperBound)
      left = part.upperBound..<left.upperBound
      return part
    }
  }

  func finish(_ count: Int) {
    let done = lock.withLock {
      self.done += count
      return self.done
    }
    guard let goOn, !goOn(done) else { return }
    lock.withLock { left = left.upperBound..<left.upperBound }
  }

  func handIn(_ tally: ForecastTally) { lock.withLock { tallies.append(tally) } }

  func fail(_ problem: ForecastProblem) { lock.withLock { self.problem = problem } }

  func result(_ empty: ForecastTally) throws(ForecastProblem) -> ForecastTally {
    if let problem { throw problem }
    var result = tallies.first ?? empty
    for tally in tallies.dropFirst() { try result.merge(tally) }
    return result
  }
}
