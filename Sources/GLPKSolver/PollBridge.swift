import CGLPKShims

/// Carries progress from the C callback to a handler and a flag.
final class PollBridge {
  private let handler: ProgressHandler?
  private let cancellation: CancellationFlag?

  init(handler: ProgressHandler?, cancellation: CancellationFlag?) {
    self.handler = handler
    self.cancellation = cancellation
  }

  /// Calls `body` with what C needs to ask this bridge.
  func withPoll<Value>(_ body: (nabolag_poll?, UnsafeMutableRawPointer?) -> Value) -> Value {
    if handler == nil && cancellation == nil {
      return body(nil, nil)
    }
    return withExtendedLifetime(self) {
      body(
        { context, progress in
          guard let context, let progress else { return false }
          let bridge = Unmanaged<PollBridge>.fromOpaque(context).takeUnretainedValue()
          return bridge.wantsToStop(progress.pointee)
        }, Unmanaged.passUnretained(self).toOpaque())
    }
  }

  private func wantsToStop(_ progress: nabolag_progress) -> Bool {
    if let cancellation, cancellation.isCancelled {
      return true
    }
    guard let handler else { return false }
    let report = SolveProgress(
      bound: progress.bound.isFinite ? progress.bound : nil,
      incumbent: progress.has_incumbent ? progress.incumbent : nil,
      nodes: Int(progress.nodes), pivots: Int(progress.pivots))
    return handler(report) == .stop
  }
}
