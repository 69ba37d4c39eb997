import GLPKSolver

/// When a search for a plan stops.
///
/// Limits are on work, never on time: the same input gives the same plan on every machine.
public struct CapacityOptions: Sendable {
  /// Stop when plan and bound are this close, relative to the plan's objective.
  public var gap = 0.005

  /// Stop after this many nodes of all integer programs together.
  public var nodeLimit: Int? = 200_000

  /// Stop after about this many simplex iterations.
  public var pivotLimit: Int? = 150_000

  /// Raised to stop with the best so far.
  public var cancellation: CancellationFlag?

  /// Cuts that GLPK may add before it branches.
  public var cuts: Cuts = []

  /// The most rounds of cuts over fractions.
  var relaxationRounds = 200

  /// The most integer programs.
  var masterRounds = 400

  /// How far recourse may be off in the relaxation, relative to the objective.
  var relaxationTolerance = 2e-4

  /// Shares of the futures at whose demand the first tangents lie.
  var firstShares = [0.6]

  /// How far below the relaxation's solution a cut may lie and still be kept for the tree, as a
  /// part of the objective over all groups of months.
  var keptSlack = 0.01

  /// The usual options.
  public init() {}

  /// The usual options with another gap.
  public init(gap: Double) {
    self.gap = gap
  }
}
