import RandomStreams

/// A fitted model: every replication is one way the flow may go on.
public struct FlowPaths: Sendable {
  /// A model of the pool and the random event it draws from.
  struct Member: Sendable {
    let event: UInt32
    let source: any PathSource
  }

  /// Models that take turns by replication.
  let members: [Member]
  let seed: UInt32
  let flow: UInt32

  /// Persons in each of so many months after the history.
  ///
  /// The same replication is the same path in any order and on any thread, and a shorter path is the
  /// beginning of a longer one.
  ///
  /// - Parameters:
  ///   - replication: From 0.
  ///   - months: How many months; there is no limit, but the bands say less and less.
  ///   - seed: The seed of the run, if it is another than that of the fit: fitting draws nothing.
  public func path(replication: Int, months: Int, seed: UInt32? = nil) -> [Int] {
    let member = members[replication % members.count]
    var stream = RandomStream(
      seed: seed ?? self.seed, replication: UInt32(truncatingIfNeeded: replication), subject: flow,
      event: member.event)
    return member.source.path(months: max(0, months), &stream)
  }
}

/// What a fitted model can do: draw a path, month by month.
protocol PathSource: Sendable {
  /// Persons by month; the first months do not depend on how many are asked for.
  func path(months: Int, _ stream: inout RandomStream) -> [Int]
}
