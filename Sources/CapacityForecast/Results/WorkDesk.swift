import Foundation

/// Where threads take parts of the work and hand in what they counted.
final class WorkDesk: @unchecked Sendable {
  private let lock = NSLock()
  private var left: Range<Int>
  private var done = 0
  private var outcomes: [ForecastOutcome] = []
  private var problem: ForecastProblem?
  private let goOn: (@Sendable (Int) -> Bool)?
  /// Replications of one part: enough that the lock costs nothing, few enough that threads end together.
  private static let part = 16

  init(_ replications: Range<Int>, goOn: (@Sendable (Int) -> Bool)?) {
    left = replications
    self.goOn = goOn
  }

  /// The next part; nil where nothing is left.
  func next() -> Range<Int>? {
    lock.withLock {
      guard problem == nil, !left.isEmpty else { return nil }
      let part = left.lowerBound..<min(left.lowerBound + Self.part, left.upperBound)
      left = part.upperBound..<left.upperBound
      return part
    }
  }

  /// Says that a part is done.
  func finish(_ count: Int) {
    let done = lock.withLock {
      self.done += count
      return self.done
    }
    guard let goOn, !goOn(done) else { return }
    lock.withLock { left = left.upperBound..<left.upperBound }
  }

  /// Takes what a thread counted.
  func handIn(_ outcome: ForecastOutcome) { lock.withLock { outcomes.append(outcome) } }

  /// Takes what went wrong.
  func fail(_ problem: ForecastProblem) { lock.withLock { self.problem = problem } }

  /// All that was counted.
  func result(_ empty: ForecastOutcome) throws(ForecastProblem) -> ForecastOutcome {
    if let problem { throw problem }
    var result = outcomes.first ?? empty
    for outcome in outcomes.dropFirst() { try result.merge(outcome) }
    return result
  }
}
