/// How far a solver has come.
public struct SolveProgress: Hashable, Sendable {
  /// What is proven about the optimum so far, if anything.
  public let bound: Double?

  /// The objective of the best point so far, if there is one.
  public let incumbent: Double?

  /// How many nodes of the tree have been begun.
  public let nodes: Int

  /// How many simplex iterations have been made.
  public let pivots: Int
}

/// Whether a solver should go on.
public enum ProgressDecision: Hashable, Sendable {
  /// Go on.
  case proceed

  /// Stop with the best so far.
  case stop
}

/// Hears about progress and decides whether to go on.
///
/// It is asked at every node, so it should be quick. It must not use the problem being solved.
public typealias ProgressHandler = (SolveProgress) -> ProgressDecision
