import CGLPKShims

/// A flag that asks a solver to stop with the best it has; it can be raised from any thread.
public final class CancellationFlag: Sendable {
  /// Unchecked because it is a pointer; what it points at is an atomic number.
  nonisolated(unsafe) private let flag: OpaquePointer?

  /// A flag that is not raised.
  public init() {
    flag = nabolag_flag_create()
  }

  deinit {
    nabolag_flag_destroy(flag)
  }

  /// Asks to stop, which cannot be taken back.
  public func cancel() {
    if let flag {
      nabolag_flag_raise(flag)
    }
  }

  /// Whether somebody asked to stop.
  public var isCancelled: Bool {
    guard let flag else { return false }
    return nabolag_flag_is_raised(flag)
  }

  /// Does some work during which the first Ctrl-C raises this flag.
  ///
  /// A second Ctrl-C ends the process as usual. Only one flag at a time can catch interrupts: when
  /// another does already, the work is done without.
  public func catchingInterrupts<Value>(_ body: () throws -> Value) rethrows -> Value {
    guard let flag, nabolag_flag_catch_interrupts(flag) else {
      return try body()
    }
    defer {
      nabolag_flag_release_interrupts()
      withExtendedLifetime(self) {}
    }
    return try body()
  }
}
