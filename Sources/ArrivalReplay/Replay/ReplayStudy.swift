import GLPKSolver
import ParallelWork

/// Years of arrivals, each decided three ways on the same people: one by one greedily, one by one with
/// look-ahead, and all at once by someone who knew the year.
public struct ReplayStudy: Sendable {
  /// How a study is made.
  public struct Options: Sendable {
    /// Years.
    public var years = 20
    /// Futures in which each decision of the look-ahead is weighed.
    public var futures = 24
    /// Seed of all random numbers.
    public var seed: UInt32 = 1
    /// Threads; the results are the same on any number.
    public var threads = 1
    /// Raised to end the study; nothing comes of it then.
    public var cancellation: CancellationFlag?
    /// Told, from any thread, how many years are done.
    public var progress: (@Sendable (Int) -> Void)?

    /// Options with every default.
    public init() {}
  }

  /// The years, in order.
  public let years: [ReplayedYear]

  /// Runs a study.
  ///
  /// - Throws: What the solver throws, ``ReplayStopped`` when it was cancelled, and a fault where a
  ///   placement breaks a rule.
  public init(_ town: ReplayTown, _ options: Options) throws {
    let lookAhead = LookAheadPolicy(town, futures: options.futures, seed: options.seed)
    do {
      years = try ParallelWork.map(
        options.years, threads: options.threads,
        isCancelled: { options.cancellation?.isCancelled == true },
        finished: { options.progress?($0) },
        { try ReplayedYear(town, lookAhead, seed: options.seed, number: UInt32($0)) })
    } catch is ParallelWork.Cancelled {
      throw ReplayStopped()
    }
  }
}

/// A study that was cancelled.
public struct ReplayStopped: Error {}
