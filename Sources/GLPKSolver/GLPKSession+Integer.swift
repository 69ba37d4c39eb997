import CGLPKShims
import LinearModel

/// What came of an integer program inside a ``GLPKSession``, as GLPK tells it.
public struct IntegerResult: Sendable {
  /// Why it stopped.
  public let termination: Termination

  /// The values of the best point, if any was found; whole where they must be, not checked yet.
  public let values: [Double]?

  /// Its objective, as GLPK counts it.
  public let objective: Double?

  /// What is proven about the optimum.
  public let bound: Double?

  /// How many nodes were begun.
  public let nodes: Int

  /// How many simplex iterations were made, the relaxation's included.
  public let pivots: Int
}

extension GLPKSession {
  /// Solves the problem with its whole numbers.
  ///
  /// - Parameters:
  ///   - options: When to stop and what to try; the memory limit is the session's own.
  ///   - priorities: One per column; columns with a higher one are branched on first. GLPK's own
  ///     rule decides when there are none.
  ///   - start: The values of a point that is known to be feasible.
  ///   - onProgress: Asked at every node.
  public func solveIntegers(
    options: SolveOptions = SolveOptions(), priorities: [Int]? = nil, start: [Double]? = nil,
    onProgress: ProgressHandler? = nil
  ) throws(GLPKFailure) -> IntegerResult {
    var problems = options.problems()
    if let priorities, priorities.count != columnCount {
      problems.append("there are not as many priorities as columns")
    }
    if let start, start.count != columnCount || !start.allSatisfy(\.isFinite) {
      problems.append("the start does not have one finite value per column")
    }
    try refuse(problems)
    let ranks = priorities?.map { Int32(clamping: $0) }
    let bridge = PollBridge(handler: onProgress, cancellation: options.cancellation)
    var result = nabolag_integer_result()
    try call { handle in
      bridge.withPoll { poll, context in
        withOptionalBuffer(ranks) { ranks in
          withOptionalBuffer(start) { start in
            var plain = nabolag_integer_options(options)
            plain.priorities = ranks
            plain.start = start
            plain.poll = poll
            plain.poll_context = context
            return nabolag_glpk_integer(handle, &plain, &result)
          }
        }
      }
    }
    return IntegerResult(
      termination: Termination(result.ending),
      values: result.has_incumbent ? try incumbentValues() : nil,
      objective: result.has_incumbent ? result.objective : nil,
      bound: result.bound.isFinite ? result.bound : nil, nodes: Int(result.nodes),
      pivots: Int(result.pivots))
  }

  private func incumbentValues() throws(GLPKFailure) -> [Double] {
    var values = [Double](repeating: 0, count: columnCount)
    try call { nabolag_glpk_read_incumbent($0, &values) }
    return values
  }
}

private func withOptionalBuffer<Element, Value>(
  _ elements: [Element]?, _ body: (UnsafePointer<Element>?) -> Value
) -> Value {
  guard let elements else { return body(nil) }
  return elements.withUnsafeBufferPointer { body($0.baseAddress) }
}

extension nabolag_integer_options {
  fileprivate init(_ options: SolveOptions) {
    self.init()
    relative_gap = options.relativeGap
    seconds = secondsOrInfinity(options.timeLimit)
    node_limit = Int64(options.nodeLimit ?? -1)
    pivot_limit = Int64(options.pivotLimit ?? -1)
    cutoff = options.cutoff ?? .infinity
    target = options.target ?? .infinity
    objective_step = options.objectiveStep ?? 0
    objective_tolerance = options.objectiveTolerance
    gomory_cuts = options.cuts.contains(.gomory)
    rounding_cuts = options.cuts.contains(.rounding)
    cover_cuts = options.cuts.contains(.cover)
    clique_cuts = options.cuts.contains(.clique)
    cuts_at_root_only = options.cutsAtRootOnly
    presolve = options.presolve
  }
}
