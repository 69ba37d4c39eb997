import Dispatch
import Foundation
import GLPKSolver

/// Does a number of pieces of work on some threads; the results are in the order of the pieces.
///
/// - Parameters:
///   - cancellation: No further piece is begun once it is raised.
///   - finished: Told, one call at a time and from any thread, how many pieces are done.
/// - Throws: What the first piece that failed threw; ``AdviceProblem/cancelled`` when cancelled.
func inParallel<Value: Sendable>(
  _ count: Int, threads: Int, cancellation: CancellationFlag?,
  finished: @escaping @Sendable (Int) -> Void = { _ in },
  _ body: @Sendable (Int) throws -> Value
) throws -> [Value] {
  let tray = ResultTray<Value>(count, finished: finished)
  withoutActuallyEscaping(body) { body in
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
      while let index = tray.next(), cancellation?.isCancelled != true {
        tray.put(index, Result { try body(index) })
      }
    }
  }
  // A piece that was under way may have been cut short.
  if cancellation?.isCancelled == true {
    throw AdviceProblem.cancelled
  }
  return try tray.values()
}

/// Results on their way back from several threads.
///
/// Unchecked: the lock guards all that changes.
private final class ResultTray<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private let finished: @Sendable (Int) -> Void
  private var results: [Result<Value, any Error>?]
  private var begun = 0
  private var done = 0
  private var hasFailed = false

  init(_ count: Int, finished: @escaping @Sendable (Int) -> Void) {
    results = Array(repeating: nil, count: count)
    self.finished = finished
  }

  func next() -> Int? {
    lock.withLock {
      guard begun < results.count, !hasFailed else { return nil }
      begun += 1
      return begun - 1
    }
  }

  func put(_ index: Int, _ result: Result<Value, any Error>) {
    lock.withLock {
      results[index] = result
      done += 1
      if case .failure = result { hasFailed = true }
      finished(done)
    }
  }

  func values() throws -> [Value] {
    // Pieces are begun in order, so all before the first failure were done.
    try results.map { result in
      guard let result else { throw AdviceProblem.cancelled }
      return try result.get()
    }
  }
}
