import CGLPKShims
import LinearModel

/// Which simplex method solves a linear program.
public enum SimplexMethod: Hashable, Sendable {
  /// Right after columns were added or costs changed.
  case primal

  /// Right after rows were added or bounds changed; falls back to the primal method.
  case dual
}

/// When a linear program is to be given up.
public struct SimplexLimits: Hashable, Sendable {
  /// Stop after this many pivots.
  public var pivots: Int?

  /// Stop after this long.
  public var time: Duration?

  /// The dual method stops, with ``Termination/cutoff``, once the objective is proven above this.
  public var objective: Double?

  /// Limits of which none need be given.
  public init(pivots: Int? = nil, time: Duration? = nil, objective: Double? = nil) {
    self.pivots = pivots
    self.time = time
    self.objective = objective
  }
}

/// How a run of the simplex method ended.
public struct SimplexResult: Hashable, Sendable {
  /// Why it stopped: optimal, infeasible, unbounded, cutoff, or a limit.
  public let termination: Termination

  /// The objective, of meaning only when the termination is ``Termination/optimal``.
  public let objective: Double

  /// How many pivots were made.
  public let pivots: Int
}

/// The basic solution of a linear program.
public struct BasicSolution: Hashable, Sendable {
  /// The value of each column.
  public let primal: [Double]

  /// What the objective gains for one unit more of each column.
  public let reducedCosts: [Double]

  /// The value of each row.
  public let activities: [Double]

  /// What the objective gains for one unit more of each row's active limit.
  public let rowDuals: [Double]
}

extension GLPKSession {
  /// Solves the linear program, whole numbers disregarded, from the basis at hand.
  ///
  /// Progress is reported, and the flag looked at, every five hundred pivots.
  public func solve(
    _ method: SimplexMethod, limits: SimplexLimits = SimplexLimits(),
    cancellation: CancellationFlag? = nil, onProgress: ProgressHandler? = nil
  ) throws(GLPKFailure) -> SimplexResult {
    if let objective = limits.objective, objective.isNaN {
      throw .badInput(["the objective limit is not a number"])
    }
    let bridge = PollBridge(handler: onProgress, cancellation: cancellation)
    var result = nabolag_simplex_result()
    try call { handle in
      bridge.withPoll { poll, context in
        var options = nabolag_simplex_options(
          method: method == .primal ? NABOLAG_PRIMAL : NABOLAG_DUAL,
          pivot_limit: Int64(limits.pivots.map { max(0, $0) } ?? -1),
          seconds: secondsOrInfinity(limits.time), objective_limit: limits.objective ?? .infinity,
          poll: poll, poll_context: context)
        return nabolag_glpk_simplex(handle, &options, &result)
      }
    }
    return SimplexResult(
      termination: Termination(result.ending), objective: result.objective,
      pivots: Int(result.pivots))
  }

  /// The basic solution at hand; it means what the latest ``SimplexResult`` says it does.
  public func basicSolution() throws(GLPKFailure) -> BasicSolution {
    var primal = [Double](repeating: 0, count: columnCount)
    var reducedCosts = primal
    var activities = [Double](repeating: 0, count: rowCount)
    var rowDuals = activities
    try call {
      nabolag_glpk_read_solution($0, &primal, &reducedCosts, &activities, &rowDuals)
    }
    return BasicSolution(
      primal: primal, reducedCosts: reducedCosts, activities: activities, rowDuals: rowDuals)
  }

  /// Loads a model and solves it with whole numbers disregarded; no solution unless optimal.
  public func solveRelaxation(
    of model: LinearModel, limits: SimplexLimits = SimplexLimits()
  ) throws(GLPKFailure) -> (result: SimplexResult, solution: BasicSolution?) {
    try load(model)
    try scale()
    let result = try solve(.primal, limits: limits)
    return (result, result.termination == .optimal ? try basicSolution() : nil)
  }
}
