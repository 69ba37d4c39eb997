import GLPKSolver
import ParallelWork

/// Does pieces of work on some threads, as ``ParallelWork/map(_:threads:isCancelled:finished:_:)``.
///
/// - Throws: What the first piece that failed threw; ``AdviceProblem/cancelled`` when cancelled.
func inParallel<Value: Sendable>(
  _ count: Int, threads: Int, cancellation: CancellationFlag?,
  finished: @escaping @Sendable (Int) -> Void = { _ in },
  _ body: @Sendable (Int) throws -> Value
) throws -> [Value] {
  do {
    return try ParallelWork.map(
      count, threads: threads, isCancelled: { cancellation?.isCancelled == true },
      finished: finished, body)
  } catch is ParallelWork.Cancelled {
    throw AdviceProblem.cancelled
  }
}
