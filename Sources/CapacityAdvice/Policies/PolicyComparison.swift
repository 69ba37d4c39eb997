import CapacityProgram

/// Policies side by side in the same unseen futures (common random numbers).
public struct PolicyComparison: Sendable {
  /// What came of each policy, in a fixed order; the mean plan is the second.
  public internal(set) var rows: [Row] = []

  /// The rule of the threshold policy, with its order of offers.
  public internal(set) var threshold: ThresholdPolicy?

  /// Whether somebody asked to stop before all policies were tried.
  public internal(set) var isCancelled = false

  /// What came of one policy.
  public struct Row: Hashable, Sendable {
    /// The policy.
    public var kind: PolicyKind

    /// What it did in each future that it was tried in, the first ones.
    public var runs: [PolicyRun]

    /// Bounds below every policy, future by future, in kroner; only with perfect foresight.
    public var bounds: [Double]

    /// The mean cost, in kroner.
    public var meanCost: Double

    /// CVaR at 90 % of cost: the mean of the dearest tenth, in kroner.
    public var tailCost: Double

    /// The share of futures ever short of an ordinary home.
    public var shareWithoutHome: Double

    /// The share of futures ever short of home and hotel room.
    public var shareWithoutRoof: Double

    /// Household-months in hotels, on average.
    public var hotelMonths: Double

    /// Household-months in emergency housing, on average.
    public var emergencyMonths: Double

    /// Home-months vacant among those of the plan, on average.
    public var idleHomeMonths: Double

    /// The cost against the mean plan's; nil for the mean plan itself.
    public var againstMeanPlan: PairedDifference?

    /// Household-months in hotels and emergency housing against the mean plan's.
    public var shortageAgainstMeanPlan: PairedDifference?

    /// Sums up runs in the first futures, weighted as the futures are.
    public init(
      _ kind: PolicyKind, runs: [PolicyRun], bounds: [Double] = [], weights all: [Double],
      meanPlan: [PolicyRun]? = nil
    ) {
      let sum = all.prefix(runs.count).reduce(0, +)
      let weights = all.prefix(runs.count).map { $0 / sum }
      func mean(_ value: (PolicyRun) -> Double) -> Double {
        zip(runs, weights).reduce(0) { $0 + value($1.0) * $1.1 }
      }
      func paired(_ value: (PolicyRun) -> Double) -> PairedDifference? {
        meanPlan.map { PairedDifference(runs.map(value), $0.map(value), weights: all) }
      }
      self.kind = kind
      self.runs = runs
      self.bounds = bounds
      meanCost = mean { Double($0.cost) }
      tailCost = TailMean.of(runs.map { Double($0.cost) }, weights: weights, tail: 0.9).value
      shareWithoutHome = mean { $0.isWithoutHome ? 1 : 0 }
      shareWithoutRoof = mean { $0.isWithoutRoof ? 1 : 0 }
      hotelMonths = mean(\.hotelMonths)
      emergencyMonths = mean(\.emergencyMonths)
      idleHomeMonths = mean(\.idleHomeMonths)
      againstMeanPlan = paired { Double($0.cost) }
      shortageAgainstMeanPlan = paired { $0.hotelMonths + $0.emergencyMonths }
    }
  }

  /// The row of a policy.
  public subscript(kind: PolicyKind) -> Row? { rows.first { $0.kind == kind } }
}
