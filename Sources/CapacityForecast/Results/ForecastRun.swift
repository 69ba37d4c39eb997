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
    let outcome = try ForecastVariants.run(
      [self], replications: replications, seed: seed, threads: threads, identities: [identity],
      goOn: goOn)
    return outcome.tallies[0]
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
