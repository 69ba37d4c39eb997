import Foundation
import PlacementModel
import Synchronization

/// One line on the terminal that says how far the work is; silent elsewhere.
final class ProgressLine: Sendable {
  private let shown: Bool
  /// Which of several solves is running.
  private let stage = Mutex<String>("")
  private let last = Mutex<(time: Date, width: Int)>((.distantPast, 0))

  init(quiet: Bool) {
    shown = !quiet && Console.showsProgress
  }

  /// Shows a state of the search, at most ten times a second.
  func show(_ progress: PlacementProgress) {
    let value = progress.value.map { String(format: "%.1f", $0) } ?? "-"
    let bound = progress.bound.map { String(format: "%.1f", $0) } ?? "-"
    show(
      "\(stage.withLock { $0 })\(progress.level): best \(value), bound \(bound), \(progress.nodes) nodes"
    )
  }

  /// From now on says that so many of several solves are done.
  func begin(solve done: Int, of all: Int) {
    stage.withLock { $0 = all > 1 ? "\(min(done + 1, all))/\(all) " : "" }
  }

  /// Shows how many of all parts are done, at most ten times a second.
  func show(done: Int, of all: Int) {
    let columns = 40
    let filled = all > 0 ? done * columns / all : 0
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: columns - filled)
    show("\(bar) \(done)/\(all)")
  }

  /// Shows how far a part of the work is.
  func show(stage: String, done: Int, of all: Int) { show("\(stage): \(done)/\(all)") }

  private func show(_ line: @autoclosure () -> String) {
    guard shown else { return }
    last.withLock { last in
      guard Date().timeIntervalSince(last.time) > 0.1 else { return }
      let line = line()
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
