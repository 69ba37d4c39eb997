/// A point that satisfies a model, with its objective.
public struct Incumbent: Hashable, Sendable {
  /// The value of each variable; exactly whole where it must be.
  public let values: [Double]

  /// The objective at those values, constant included.
  public let objective: Double

  /// The incumbent with the given values and objective.
  public init(values: [Double], objective: Double) {
    self.values = values
    self.objective = objective
  }

  /// The value of one variable.
  public subscript(variable: Variable) -> Double {
    values[variable.index]
  }

  /// The value of an expression.
  public func value(of expression: LinearExpression) -> Double {
    expression.value(at: values)
  }
}

/// What came of solving a model: three separate answers, and the work it took.
///
/// An infeasible model or a time limit are outcomes, not errors.
public struct SolveOutcome: Hashable, Sendable {
  /// Why the solver stopped.
  public let termination: Termination

  /// The best point found, if any was.
  public let incumbent: Incumbent?

  /// What is proven: the optimum, constant included, is not below this.
  public let bound: Double?

  /// How many nodes of the tree were solved.
  public let nodes: Int

  /// How many simplex iterations were made.
  public let pivots: Int

  /// The outcome with the given answers.
  public init(
    termination: Termination, incumbent: Incumbent?, bound: Double?, nodes: Int, pivots: Int
  ) {
    self.termination = termination
    self.incumbent = incumbent
    self.bound = bound
    self.nodes = nodes
    self.pivots = pivots
  }

  /// How far the incumbent may be above the optimum, relative to its own size.
  ///
  /// Never negative; absent without an incumbent or a bound.
  public var relativeGap: Double? {
    guard let incumbent, let bound else { return nil }
    let distance = max(0, incumbent.objective - bound)
    return distance == 0 ? 0 : distance / max(abs(incumbent.objective), 1e-10)
  }
}
