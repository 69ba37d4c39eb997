import CapacityProgram
import GLPKSolver

/// How policies are made and compared.
public struct PolicyOptions: Sendable {
  /// The gap and limits of the plans that are made once.
  ///
  /// Plans for a single path are the hardest: no other futures smooth what it costs.
  public var plan = CapacityOptions(gap: 0.01, pivots: 100_000)

  /// The gap and limits of each plan of the rolling policy.
  public var rollingPlan = CapacityOptions(gap: 0.02, pivots: 10_000)

  /// The gap and limits of each plan with foresight; what it proves counts, closed or not.
  public var foresightPlan = CapacityOptions(gap: 0.03, pivots: 15_000)

  /// The quantile of the quantile plan.
  public var quantile = 0.9

  /// At every which meeting the rolling policy plans; nil leaves it out.
  public var rollingEvery: Int? = 1

  /// How many analogues a rolling plan is made on.
  public var analogues = 80

  /// In how many of the unseen futures the rolling policy is tried, the first ones.
  public var rollingFutures = 100

  /// In how many of the unseen futures foresight is tried; 0 leaves it out.
  public var foresightFutures = 100

  /// On how many of the training futures the threshold rule is tuned.
  public var thresholdFutures = 200

  /// How many threads; results are the same for any number.
  public var threads = 1

  /// Raised to stop; the policies that were finished are still compared.
  public var cancellation: CancellationFlag?

  /// Told how far the comparison is, from any thread.
  public var progress: (@Sendable (PolicyProgress) -> Void)?

  /// The usual options.
  public init() {}
}

/// How far a comparison is.
public struct PolicyProgress: Hashable, Sendable {
  /// The policy that is being tried.
  public var policy: PolicyKind

  /// In how many futures it was tried.
  public var done: Int

  /// In how many it is to be tried.
  public var all: Int
}

extension CapacityOptions {
  /// Options with a gap and a limit on simplex iterations.
  fileprivate init(gap: Double, pivots: Int) {
    self.init(gap: gap)
    pivotLimit = pivots
  }
}
