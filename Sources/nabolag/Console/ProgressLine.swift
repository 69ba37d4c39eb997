import Foundation
import PlacementModel
import Synchronization

/// One line on the terminal that says how far the search is; silent elsewhere.
final class ProgressLine: Sendable {
  private let shown: Bool
  private let last = Mutex<(time: Date, width: Int)>((.distantPast, 0))

  init(quiet: Bool) {
    shown = !quiet && Console.showsProgress
  }

  /// Shows a state of the search, at most ten times a second.
  func show(_ progress: PlacementProgress) {
    guard shown else { return }
    last.withLock { last in
      guard Date().timeIntervalSince(last.time) > 0.1 else { return }
      let value = progress.value.map { String(format: "%.1f", $0) } ?? "-"
      let bound = progress.bound.map { String(format: "%.1f", $0) } ?? "-"
      let line = "\(progress.level): best \(value), bound \(bound), \(progress.nodes) nodes"
      let padding = String(repeating: " ", count: max(0, last.width - line.count))
      _ = StandardStreams.write("\r\(line)\(padding)", to: STDERR_FILENO)
      last = (Date(), line.count)
    }
  }

  /// Takes the line away.
  func clear() {
    guard shown else { return }
    last.withLock { last in
      guard last.width > 0 else { return }
      let blank = String(repeating: " ", count: last.width)
      _ = StandardStreams.write("\r\(blank)\r", to: STDERR_FILENO)
      last.width = 0
    }
  }
}
