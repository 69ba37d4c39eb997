import CapacityProgram

/// How decisions are come by.
public enum PolicyKind: Hashable, Sendable {
  /// Nothing is ordered or given up; only what must go goes.
  case doNothing

  /// A plan made at the first meeting on mean demand, then kept.
  case meanPlan

  /// A plan made at the first meeting on a quantile of demand, month by month, then kept.
  case quantilePlan(Double)

  /// A plan made at the first meeting on all training futures, then kept.
  case twoStage

  /// A new plan at every so-manieth meeting, on futures like what was seen.
  case rolling(every: Int)

  /// A rule of thumb; see ``ThresholdRule``.
  case threshold

  /// Each future planned as if it were known: no policy can have that, it is a bound.
  case perfectForesight

  /// A word for it, as written into files.
  public var name: String {
    switch self {
    case .doNothing: "do-nothing"
    case .meanPlan: "mean-plan"
    case .quantilePlan(let share): "quantile-plan-\(Int((share * 100).rounded()))"
    case .twoStage: "two-stage"
    case .rolling(let every): "rolling-\(every)"
    case .threshold: "threshold"
    case .perfectForesight: "perfect-foresight"
    }
  }
}

/// Decides at every meeting on what was seen until then.
///
/// A policy is shown the months before the meeting and its own decisions, never more, so it cannot
/// use the future.
public protocol CapacityPolicy: Sendable {
  /// What sort of policy it is.
  var kind: PolicyKind { get }

  /// What is decided at a meeting; the nodes of what is returned are that meeting.
  ///
  /// - Parameters:
  ///   - meeting: The index of the meeting.
  ///   - seen: The months before the meeting's.
  ///   - plan: What was decided before; its nodes are meetings.
  /// - Throws: What the solver throws, or ``AdviceProblem``.
  func decisions(
    at meeting: Int, seen: SeenDemand, after plan: CapacityPlan
  ) throws -> CapacityPlan
}

/// No advice can be given, and why.
public enum AdviceProblem: Error, Hashable, Sendable {
  /// No plan does what is asked.
  case impossible([UnmetWish])

  /// A search stopped before it found any plan; the word is that of its termination.
  case stopped(String)

  /// Somebody asked to stop.
  case cancelled

  /// What is given does not fit together, as sentences.
  case notUsable([String])
}

extension CapacityOutcome {
  /// The solution, or why there is none.
  func get() throws(AdviceProblem) -> CapacitySolution {
    switch self {
    case .solved(let solution): return solution
    case .impossible(let wishes): throw .impossible(wishes)
    case .stopped(let termination):
      throw termination == .interrupted ? .cancelled : .stopped(termination.name)
    }
  }
}
