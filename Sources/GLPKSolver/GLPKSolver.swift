import LinearModel

/// Solves a ``LinearModel`` with GLPK.
public enum GLPKSolver {
  /// Does some work with a problem inside GLPK, on a thread made for it, and closes the problem
  /// whatever happens.
  ///
  /// The caller waits. The problem must not be kept: it does not work outside `body`. For a second
  /// problem beside the first one, call this again inside `body`.
  @discardableResult
  public static func withSession<Value>(
    memoryLimitMiB: Int? = nil, _ body: (GLPKSession) throws -> Value
  ) throws -> Value {
    try GLPKThread.run {
      let session = try GLPKSession(memoryLimitMiB: memoryLimitMiB)
      defer { session.close() }
      return try body(session)
    }
  }

  /// Solves a model and checks what GLPK found before handing it out.
  ///
  /// - Parameters:
  ///   - model: What to solve. Its branching priorities are used unless they are all alike.
  ///   - options: When to stop and what to try.
  ///   - start: The values of a point to begin with; it must satisfy the model.
  ///   - onProgress: Asked at every node whether to go on.
  /// - Returns: Why it stopped, the best point, and what is proven. The point's whole numbers are
  ///   exactly whole, its objective is computed from them, and it satisfies the model to 1e-6.
  /// - Throws: ``GLPKFailure`` when model, options or start are not usable, when GLPK crashes, and
  ///   when what it found breaks the model.
  public static func solve(
    _ model: LinearModel, options: SolveOptions = SolveOptions(), start: [Double]? = nil,
    onProgress: ProgressHandler? = nil
  ) throws -> SolveOutcome {
    let checkedStart = try check(model, options, start)
    if hasEmptyDomain(model) {
      return SolveOutcome(
        termination: .infeasible, incumbent: nil, bound: nil, nodes: 0, pivots: 0)
    }
    return try withSession(memoryLimitMiB: options.memoryLimitMiB) { session in
      var run = OneShot(session: session, model: model, options: options, start: checkedStart)
      return try run.solve(onProgress: onProgress)
    }
  }

  /// The tolerance to which a point must satisfy a model to be handed out.
  static let tolerance = 1e-6

  private static func check(
    _ model: LinearModel, _ options: SolveOptions, _ start: [Double]?
  ) throws(GLPKFailure) -> Incumbent? {
    var problems = model.problems().map(\.description) + options.problems()
    var checked: Incumbent?
    if let start {
      if start.count != model.columns.count {
        problems.append("the start does not have one value per variable")
      } else if problems.isEmpty {
        let values = model.rounded(start)
        problems += model.violations(at: values, tolerance: tolerance).map {
          "the start breaks \($0.name) by \($0.amount)"
        }
        checked = Incumbent(values: values, objective: model.objectiveValue(at: values))
      }
    }
    guard problems.isEmpty else { throw .badInput(problems) }
    return checked
  }

  /// Whether some variable has no whole number between its bounds.
  private static func hasEmptyDomain(_ model: LinearModel) -> Bool {
    model.columns.contains { $0.effectiveBounds.lower > $0.effectiveBounds.upper }
  }
}
