/// Which counts of a publication are hidden.
public struct Suppression: Hashable, Sendable {
  /// By cell: whether its count is hidden.
  public let isHidden: [Bool]
  /// By cell: whether its count is hidden because it is small, not to protect another.
  public let isPrimary: [Bool]
  /// What the reader misses in all.
  public let loss: Int
  /// No choice that protects all small counts loses less than this: proven.
  public let leastLoss: Int

  /// Whether nothing is hidden that need not be: no safe choice loses less.
  public var isProvenLeast: Bool { loss == leastLoss }

  /// How many counts are hidden.
  public var hiddenCount: Int { isHidden.count { $0 } }
}

/// When to stop looking for the choice that loses least; a safe one comes out in any case.
public struct SuppressionLimits: Hashable, Sendable {
  /// Choices tried and refuted.
  public var rounds: Int
  /// Nodes for each choice.
  public var nodes: Int

  /// Limits that keep a council's report within seconds.
  public init(rounds: Int = 200, nodes: Int = 20_000) {
    self.rounds = rounds
    self.nodes = nodes
  }
}
