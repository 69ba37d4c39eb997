import CapacityProgram

/// What cost is set against.
public enum FrontierMeasure: String, Hashable, Sendable, CaseIterable {
  /// How uneven the spread over districts is, in unit-months; wishes must have a `SpreadMeasure`.
  case spread

  /// Household-months in hotels and emergency housing, on average.
  case shortage

  /// The measure of a plan.
  public func value(_ evaluation: CapacityEvaluation) -> Double {
    switch self {
    case .spread: evaluation.spread
    case .shortage: evaluation.hotelMonths + evaluation.emergencyMonths
    }
  }

  /// Wishes with a cap on the measure.
  func capped(_ wishes: PlanWishes, at cap: Double) -> PlanWishes {
    var wishes = wishes
    switch self {
    case .spread: wishes.spreadCap = cap
    case .shortage: wishes.shortageCap = cap
    }
    return wishes
  }
}

/// A plan on the frontier: to have less of the measure costs more.
public struct FrontierPoint: Hashable, Sendable {
  /// The most of the measure that was allowed; nil where it was not limited.
  public var cap: Double?

  /// The measure of the plan.
  public var measure: Double

  /// The objective of the plan, in kroner.
  public var objective: Double

  /// No plan within the cap has an objective below this, in kroner.
  public var bound: Double

  /// The plan.
  public var plan: CapacityPlan

  /// What it comes to.
  public var evaluation: CapacityEvaluation

  /// How far the objective may lie above the least within the cap, relative to its own size.
  public var gap: Double { max(0, objective - bound) / max(abs(objective), 1) }

  init(cap: Double?, _ solution: CapacitySolution, _ measure: FrontierMeasure) {
    self.cap = cap
    self.measure = measure.value(solution.evaluation)
    objective = solution.objective
    bound = solution.bound
    plan = solution.plan
    evaluation = solution.evaluation
  }

  /// Whether another point has no more of either, and less of one.
  func isDominated(by other: FrontierPoint) -> Bool {
    other.measure <= measure && other.objective <= objective
      && (other.measure < measure || other.objective < objective)
  }
}
