import Foundation
import GLPKSolver

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
    let tray = YearTray(options.years)
    DispatchQueue.concurrentPerform(iterations: max(1, min(options.threads, options.years))) { _ in
      while let index = tray.next(), options.cancellation?.isCancelled != true {
        tray.put(
          index,
          Result {
            try ReplayedYear(town, lookAhead, seed: options.seed, number: UInt32(index))
          })
        options.progress?(tray.done)
      }
    }
    guard options.cancellation?.isCancelled != true else { throw ReplayStopped() }
    years = try tray.values()
  }
}

/// A study that was cancelled.
public struct ReplayStopped: Error {}

/// Years on their way back from several threads.
///
/// Unchecked: the lock guards all that changes.
private final class YearTray: @unchecked Sendable {
  private let lock = NSLock()
  private var begun = 0
  private var results: [Result<ReplayedYear, any Error>?]

  init(_ count: Int) { results = Array(repeating: nil, count: count) }

  var done: Int { lock.withLock { results.reduce(0) { $0 + ($1 == nil ? 0 : 1) } } }

  func next() -> Int? {
    lock.withLock {
      guard begun < results.count else { return nil }
      begun += 1
      return begun - 1
    }
  }

  func put(_ index: Int, _ result: Result<ReplayedYear, any Error>) {
    lock.withLock { results[index] = result }
  }

  func values() throws -> [ReplayedYear] {
    try results.map { result in
      guard let result else { throw ReplayStopped() }
      return try result.get()
    }
  }
}
