import Dispatch
import Foundation

/// Pieces of work on several threads, with results that do not depend on how many.
public enum ParallelWork {
  /// No result, as the work was called off.
  public struct Cancelled: Error, Hashable {
    /// Work that was called off.
    public init() {}
  }

  /// Does a number of pieces of work on some threads; the results are in the order of the pieces.
  ///
  /// - Parameters:
  ///   - isCancelled: Asked before each piece and at the end; no further piece is begun once it is true.
  ///   - finished: Told, one call at a time and from any thread, how many pieces are done.
  /// - Throws: What the first piece that failed threw; ``Cancelled`` when called off.
  public static func map<Value: Sendable>(
    _ count: Int, threads: Int, isCancelled: @Sendable () -> Bool = { false },
    finished: @escaping @Sendable (Int) -> Void = { _ in },
    _ body: @Sendable (Int) throws -> Value
  ) throws -> [Value] {
    let tray = ResultTray<Value>(count, finished: finished)
    withoutActuallyEscaping(body) { body in
      withoutActuallyEscaping(isCancelled) { isCancelled in
        DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
          while !isCancelled(), let index = tray.next() {
            tray.put(index, Result { try body(index) })
          }
        }
      }
    }
    // A piece that was under way may have been cut short.
    if isCancelled() {
      throw Cancelled()
    }
    return try tray.values()
  }
}
