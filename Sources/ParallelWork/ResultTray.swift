import Foundation

/// Results on their way back from several threads.
///
/// Unchecked: the lock guards all that changes.
final class ResultTray<Value: Sendable>: @unchecked Sendable {
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
      guard let result else { throw ParallelWork.Cancelled() }
      return try result.get()
    }
  }
}
