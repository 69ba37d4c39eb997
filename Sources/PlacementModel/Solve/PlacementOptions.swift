import LinearModel
import PlacementDomain
import SiftedSearch

/// How a plan is to be made.
public struct PlacementOptions: Sendable {
  /// Which program is written.
  public var formulation = Formulation.aggregated
  /// Relative gap of the burden at which the search may stop.
  public var gap = 1e-4
  /// Seconds for the search; nil is no limit.
  public var timeLimit: Double?
  /// Whether, where the scenario follows an earlier plan, the best plan that changes least is looked for;
  /// without that the burden is the last level.
  public var changesLeast = true
  /// Simplex iterations for each level of a search, the same on every machine; nil is no limit.
  public var pivotLimit: Int?
  /// Language of reasons.
  public var language = "en"
  /// Asked now and then; true ends the search with the best plan so far.
  public var shouldStop: (@Sendable () -> Bool)?
  /// Called as the search goes on.
  public var progress: (@Sendable (PlacementProgress) -> Void)?

  /// Options with every default.
  public init() {}
}

/// How far a search is.
public struct PlacementProgress: Sendable {
  /// The level that is being solved.
  public let level: String
  /// The best value so far.
  public let value: Double?
  /// No plan has less.
  public let bound: Double?
  /// Nodes of the search tree so far.
  public let nodes: Int
}

/// A plan with what was counted and checked about it.
public struct PlacementResult: Sendable {
  /// The plan.
  public let plan: Plan
  /// The same in positions.
  public let assignment: Assignment
  /// What it comes to.
  public let evaluation: Evaluation
  /// The audit's findings; a plan of ours has none.
  public let findings: [Violation]
  /// What the search did, counted; the same on every machine.
  public let counters: SearchCounters
}

/// Why no plan could be made.
public enum PlacementFailure: Error, Sendable {
  /// No plan keeps every pin; the households that are pinned, by id.
  case infeasible([String])
  /// The audit rejects the plan: a fault of the program, not of the scenario.
  case rejectedByAudit([Violation])
  /// Time or patience ran out before any plan was found.
  case noPlanFound(Termination)
}
