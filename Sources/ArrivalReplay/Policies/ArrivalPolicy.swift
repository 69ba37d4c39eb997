/// A way of deciding, household by household, without knowing the future.
public protocol ArrivalPolicy: Sendable {
  /// The class of home that a waiting household is given now; nil lets it wait.
  ///
  /// - Parameters:
  ///   - waiter: Position of the household among those who wait.
  ///   - state: All that is known.
  ///   - choices: The classes of which a home is free for it; never empty.
  func choose(for waiter: Int, in state: ReplayState, among choices: [Int]) throws -> Int?
}

/// Whoever is next gets the free home that is best for it.
public struct GreedyPolicy: ArrivalPolicy {
  private let town: ReplayTown

  /// The policy in a town.
  public init(_ town: ReplayTown) { self.town = town }

  /// The free home that saves the household most; the first of several.
  public func choose(for waiter: Int, in state: ReplayState, among choices: [Int]) -> Int? {
    let saved = town.saved[state.waiting[waiter].profile]
    return choices.max { (saved[$0] ?? 0, $1) < (saved[$1] ?? 0, $0) }
  }
}
