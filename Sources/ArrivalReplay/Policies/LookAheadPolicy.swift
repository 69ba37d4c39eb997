import GLPKSolver

/// Whoever is next gets the home, or the wait, that costs least on average over futures of the forecast.
///
/// For each future, the best that could be done if it were known is a linear program; deciding something now
/// costs what that best falls by. The costs of all choices are bounded from below by the prices of the homes
/// (their duals); those that may be least are then found exactly, by solving again with the choice made.
public struct LookAheadPolicy: ArrivalPolicy {
  private let town: ReplayTown
  private let book: FutureBook
  private let futures: Int

  /// A policy in a town.
  ///
  /// - Parameters:
  ///   - futures: Futures that each decision is weighed in.
  ///   - seed: The seed of their random numbers; no year replayed with the same seed has the same ones.
  public init(_ town: ReplayTown, futures: Int, seed: UInt32) {
    self.town = town
    self.futures = futures
    book = FutureBook(town, seed: seed, count: 8 * futures)
  }

  /// The choice that costs least, on average; moving in where it costs the same as waiting.
  public func choose(
    for waiter: Int, in state: ReplayState, among choices: [Int]
  ) throws -> Int? {
    let demands = book.alike(state, count: futures).map { book.future($0, from: state) }
    var regrets = try Regrets(town, demands, waiter: waiter, classes: choices)
    return try regrets.best()
  }
}
