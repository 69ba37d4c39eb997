import Foundation
import ParallelWork
import Testing

@Suite("Work on several threads")
struct ParallelWorkTests {
  struct Failure: Error, Hashable { let piece: Int }

  @Test("comes back in the order of its pieces", arguments: [1, 2, 7])
  func order(threads: Int) throws {
    let results = try ParallelWork.map(100, threads: threads) { piece in
      // Early pieces take longest, so that later ones end before them.
      Thread.sleep(forTimeInterval: piece < 4 ? 0.01 : 0)
      return piece * piece
    }
    #expect(results == (0..<100).map { $0 * $0 })
    #expect(try ParallelWork.map(0, threads: threads) { $0 } == [])
  }

  @Test(
    "throws what the first piece that fails throws, on any number of threads", arguments: [1, 3])
  func failure(threads: Int) {
    #expect(throws: Failure(piece: 5)) {
      try ParallelWork.map(40, threads: threads) { piece in
        if piece % 7 == 5 { throw Failure(piece: piece) }
      }
    }
  }

  @Test("begins nothing once it is called off, and says so")
  func cancelled() {
    let counter = Counter()
    #expect(throws: ParallelWork.Cancelled()) {
      try ParallelWork.map(
        40, threads: 1, isCancelled: { counter.value >= 3 }, { _ in counter.add() })
    }
    #expect(counter.value == 3)
  }

  @Test("tells how many are done, one by one")
  func progress() throws {
    let counter = Counter()
    _ = try ParallelWork.map(
      20, threads: 4, finished: { counter.keepGreatest($0) }, { $0 })
    #expect(counter.value == 20)
    #expect(counter.calls == 20)
  }

  private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0
    private var told = 0

    var value: Int { lock.withLock { count } }
    var calls: Int { lock.withLock { told } }
    func add() { lock.withLock { count += 1 } }
    func keepGreatest(_ number: Int) {
      lock.withLock {
        count = max(count, number)
        told += 1
      }
    }
  }
}
