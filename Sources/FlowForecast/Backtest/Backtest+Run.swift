import Dispatch
import Synchronization

/// Why a backtest gave no result.
public enum BacktestFailure: Error, Hashable, Sendable {
  /// Somebody asked it to stop.
  case stopped
  /// A series cannot be forecast.
  case flow(FlowProblem)
}

extension Backtest {
  /// All forecasts of some series, on as many threads as there are cores; the result does not depend
  /// on how many.
  ///
  /// - Parameters:
  ///   - tested: The series to forecast.
  ///   - shouldStop: Asked before every forecast.
  ///   - progress: Told how many origins of all are done.
  public func run(
    _ tested: [MonthlySeries], shouldStop: @Sendable () -> Bool = { false },
    progress: @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(BacktestFailure) -> [BacktestSeries] {
    let tasks = tested.indices.flatMap { index in
      origins(of: tested[index]).map { (series: index, origin: $0) }
    }
    let state = Mutex(
      (
        results: [[BacktestScore]](repeating: [], count: tasks.count), done: 0,
        failure: BacktestFailure?.none
      ))
    DispatchQueue.concurrentPerform(iterations: tasks.count) { index in
      guard state.withLock({ $0.failure }) == nil else { return }
      let outcome = shouldStop() ? .failure(.stopped) : scored(tested, tasks[index])
      let done = state.withLock { state in
        switch outcome {
        case .success(let scores): state.results[index] = scores
        case .failure(let failure): state.failure = state.failure ?? failure
        }
        state.done += 1
        return state.done
      }
      progress(done, tasks.count)
    }
    let (results, failure) = state.withLock { ($0.results, $0.failure) }
    if let failure { throw failure }
    return tested.indices.map { index in
      BacktestSeries(
        series: tested[index],
        scores: zip(tasks, results).filter { $0.0.series == index }.flatMap(\.1))
    }
  }

  private func scored(
    _ tested: [MonthlySeries], _ task: (series: Int, origin: CalendarMonth)
  ) -> Result<[BacktestScore], BacktestFailure> {
    do {
      return .success(try scores(of: tested[task.series], at: task.origin))
    } catch {
      return .failure(.flow(error))
    }
  }
}
