import Foundation

/// Looks at the clock and asks whether to go on.
final class SearchWatch {
  private let begun = Date()
  private let limit: Duration?
  private let ask: () -> Bool

  init(limit: Duration?, ask: @escaping () -> Bool) {
    self.limit = limit
    self.ask = ask
  }

  /// Time that is left; nil where there is no limit.
  var remaining: Duration? {
    limit.map { max(.milliseconds(1), $0 - .seconds(Date().timeIntervalSince(begun))) }
  }

  /// Whether the time is up.
  var isOver: Bool { limit.map { .seconds(Date().timeIntervalSince(begun)) > $0 } ?? false }

  /// Whether somebody wants the search to end.
  func asksToStop() -> Bool { ask() }
}
