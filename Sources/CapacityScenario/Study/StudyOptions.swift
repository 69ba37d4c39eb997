import CapacityAdvice
import CapacityProgram
import GLPKSolver

/// How much work a study of a case does.
public struct StudyOptions: Sendable {
  /// The gap of the recommended plan.
  public var gap = 0.005
  /// In how many unseen futures the rolling policy and foresight are tried.
  public var rollingFutures = 40
  /// At every which meeting the rolling policy plans.
  public var rollingEvery = 1
  /// How many points each frontier is to have; 0 leaves the frontiers out.
  public var frontierPoints = 8
  /// After about how many simplex iterations a search for a point of a frontier or for an alternative
  /// ends with what it has.
  public var comparisonPivots = 15_000
  /// How many plans within ``within`` of the best cost, the best included; 1 leaves them out.
  public var alternatives = 3
  /// How much more an alternative may cost, as a share.
  public var within = 0.02
  /// Whether policies are compared.
  public var comparesPolicies = true
  /// How many threads; results are the same for any number.
  public var threads = 1
  /// Raised to stop with what is done.
  public var cancellation: CancellationFlag?
  /// Told what is being done, from any thread.
  public var progress: (@Sendable (StudyStage, _ done: Int, _ all: Int) -> Void)?

  /// The usual work.
  public init() {}

  /// Options of a search with a gap.
  func search(_ gap: Double) -> CapacityOptions {
    var options = CapacityOptions(gap: gap)
    options.cancellation = cancellation
    return options
  }
}

/// The parts of a study, in their order.
public enum StudyStage: String, Sendable, CaseIterable {
  /// The recommended plan.
  case plan
  /// The price of waiting.
  case waiting
  /// Nothing, the plan and a cautious one.
  case choices
  /// Regret in named flows.
  case regret
  /// Policies side by side.
  case policies
  /// Cost against spread, and against shortage.
  case frontiers
  /// Plans at about the same cost.
  case alternatives
}
