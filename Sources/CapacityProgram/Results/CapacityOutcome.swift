import LinearModel

/// What came of looking for a plan.
public enum CapacityOutcome: Sendable {
  /// A plan, and what is proven about it.
  case solved(CapacitySolution)

  /// No plan does what is asked: which wishes cannot be met, and what would be possible.
  case impossible([UnmetWish])

  /// A limit was reached before any plan was found.
  case stopped(Termination)

  /// The solution, if there is one.
  public var solution: CapacitySolution? {
    if case .solved(let solution) = self { solution } else { nil }
  }
}

/// A plan, and what is proven about it.
public struct CapacitySolution: Sendable {
  /// What to do.
  public var plan: CapacityPlan

  /// What it comes to, reckoned in full over all futures.
  public var evaluation: CapacityEvaluation

  /// The objective at the plan: risk-weighted cost with siting and spread as priced, in kroner.
  ///
  /// With ``PlanWishes/differFrom`` it is the distance to the nearest plan with its sign turned.
  public var objective: Double

  /// No plan has an objective below this.
  public var bound: Double

  /// Why the search ended: optimal or gap when within the gap asked for.
  public var termination: Termination

  /// The work it took.
  public var effort: Effort

  /// How far the objective may lie above the least, relative to its own size.
  public var gap: Double {
    let distance = max(0, objective - bound)
    return distance == 0 ? 0 : distance / max(abs(objective), 1)
  }

  /// Counts of work; the same on every machine.
  public struct Effort: Hashable, Sendable {
    /// Linear programs solved.
    public var relaxations = 0

    /// Integer programs solved.
    public var masters = 0

    /// Nodes of their trees.
    public var nodes = 0

    /// Simplex iterations.
    public var pivots = 0

    /// Cuts added.
    public var cuts = 0
  }
}
