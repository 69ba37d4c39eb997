import Dispatch
import Foundation

/// Runs work on a thread of its own, with a stack deep enough for GLPK, while the caller waits.
///
/// GLPK's environment belongs to a thread. On a thread that ends with the work, nobody else can
/// have one, and none is left behind.
public enum GLPKThread {
  private static let stackSize = 64 << 20

  /// Runs `body` to its end on a new thread and hands back what it returned or threw.
  @discardableResult
  public static func run<Value>(_ body: () throws -> Value) throws -> Value {
    try withoutActuallyEscaping(body) { body in
      let work = Work(body)
      let thread = Thread { work.perform() }
      thread.stackSize = stackSize
      thread.name = "GLPK"
      thread.start()
      work.done.wait()
      return try work.value()
    }
  }

  /// The body and its result, on their way between the two threads.
  ///
  /// Unchecked: the caller waits until the other thread has signalled, so that the two never
  /// touch it at the same time.
  private final class Work<Value>: @unchecked Sendable {
    let done = DispatchSemaphore(value: 0)
    private var body: (() throws -> Value)?
    private var result: Result<Value, any Error>?

    init(_ body: @escaping () throws -> Value) {
      self.body = body
    }

    func perform() {
      if let body {
        result = Result { try body() }
      }
      // The body was lent: nothing may hold it once the caller goes on.
      body = nil
      done.signal()
    }

    func value() throws -> Value {
      guard let result else { throw GLPKFailure.wrongThread }
      return try result.get()
    }
  }
}
