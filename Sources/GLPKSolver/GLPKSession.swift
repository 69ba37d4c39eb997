import CGLPKShims

/// A linear or integer program inside GLPK that is built and solved step by step.
///
/// It lives on the thread that ``GLPKSolver/withSession(memoryLimitMiB:_:)`` makes for it and is
/// closed when that returns; any use from elsewhere, or later, fails with
/// ``GLPKFailure/wrongThread``. When GLPK crashes, the call fails with what it said last, every
/// later one with ``GLPKFailure/poisoned``, and the process and other problems go on.
public final class GLPKSession {
  /// How many columns the problem has.
  public internal(set) var columnCount = 0

  /// How many rows the problem has.
  public internal(set) var rowCount = 0

  private var handle: OpaquePointer?
  private let memoryLimitMiB: Int?

  /// Opens an empty problem on the current thread, which must also close it.
  package init(memoryLimitMiB: Int?) throws(GLPKFailure) {
    self.memoryLimitMiB = memoryLimitMiB
    var opened: OpaquePointer?
    let code = nabolag_glpk_open(Int32(clamping: memoryLimitMiB ?? 0), &opened)
    guard code == NABOLAG_OK, let opened else {
      throw code == NABOLAG_OUT_OF_MEMORY
        ? .outOfMemory(limitMiB: memoryLimitMiB) : .wrongThread
    }
    handle = opened
  }

  package func close() {
    if let handle, nabolag_glpk_close(handle) == NABOLAG_OK {
      self.handle = nil
    }
  }

  /// Makes one call through the guarded door and turns its code into an error.
  package func call(_ body: (OpaquePointer) -> nabolag_code) throws(GLPKFailure) {
    guard let handle else { throw .wrongThread }
    switch body(handle) {
    case NABOLAG_OK: return
    case NABOLAG_CRASHED: throw .crashed(message: message(of: handle))
    case NABOLAG_OUT_OF_MEMORY: throw .outOfMemory(limitMiB: memoryLimitMiB)
    case NABOLAG_POISONED: throw .poisoned
    case NABOLAG_REENTERED: throw .reentered
    case NABOLAG_BAD_INPUT: throw .badInput(["a bound is not usable, or nothing is there to read"])
    default: throw .wrongThread
    }
  }

  private func message(of handle: OpaquePointer) -> String {
    let text = String(cString: nabolag_glpk_message(handle))
    return text.split(separator: "\n").joined(separator: " ")
  }
}
