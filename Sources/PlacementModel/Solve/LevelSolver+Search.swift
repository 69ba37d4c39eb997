import Foundation
import GLPKSolver
import LinearModel
import SiftedSearch

/// How the search for one level is set up.
extension LevelSolver {
  /// Simplex iterations after which what is known of the whole scenario is no help.
  private static let partPivots = 6000
  /// Columns that an exchange frees at the first levels, whose programs are easy.
  private static let wideExchange = 3000

  /// Searches a level's program, from a plan or from what an earlier search knew.
  mutating func search(
    _ model: LinearModel, _ level: Objectives.Level, _ start: [Double]?, _ memory: SearchMemory?,
    pivots: Int? = nil
  ) throws -> (outcome: SolveOutcome, memory: SearchMemory?) {
    if start == nil, memory == nil { return (try searchWithoutStart(model, level), nil) }
    var settings = SearchOptions(
      objectiveStep: level.isWhole ? 1 : 0.001, poolPriority: BranchPriority.count,
      divePriority: BranchPriority.given, shapePriority: level.isWhole ? .max : BranchPriority.shape
    )
    settings.relativeGap = level.isWhole ? 0 : options.gap
    // The first levels have no shape to split by: their programs have to close them, however large.
    if level.isWhole {
      settings.exchangeColumns = Self.wideExchange
      if model.columns.count > settings.largestProgram {
        settings.largestProgram = .max
        settings.gomorySize = .max
      }
    }
    settings.timeLimit = timeLeft
    settings.memoryLimitMiB = Self.memoryLimitMiB
    settings.remembers = remembers
    settings.deepNodes = deepNodes
    settings.dives = !expectsPrevious
    settings.limit = burdenLimit(level)
    settings.pivotLimit = pivots ?? options.pivotLimit
    // In a part of what is solved most programs are small and soon done.
    if memory != nil {
      settings.quickNodes = 40
      settings.pivotLimit = Self.partPivots
    }
    let progress = options.progress
    let shouldStop = options.shouldStop
    var search = SiftedSearch(model, settings) { value, bound, nodes in
      progress?(PlacementProgress(level: level.id, value: value, bound: bound, nodes: nodes))
      return shouldStop?() == true
    }
    defer { counters = counters + search.counters }
    let outcome =
      if let memory {
        try search.solve(partOf: memory, from: start)
      } else {
        try search.solve(from: start ?? [])
      }
    return (outcome, search.memory)
  }

  /// What this level may have of the time that the user left.
  var timeLeft: Duration? {
    deadline.map { .seconds(max(0.001, $0.timeIntervalSinceNow * share)) }
  }

  /// Pins that may exclude each other leave no plan to begin with.
  private func searchWithoutStart(
    _ model: LinearModel, _ level: Objectives.Level
  ) throws -> SolveOutcome {
    let settings = SolveOptions(
      relativeGap: level.isWhole ? 0 : options.gap,
      timeLimit: timeLeft,
      objectiveStep: level.isWhole ? 1 : 0.001, cuts: .all, presolve: true,
      memoryLimitMiB: Self.memoryLimitMiB)
    let shouldStop = options.shouldStop
    return try GLPKSolver.solve(model, options: settings) { _ in
      shouldStop?() == true ? .stop : .proceed
    }
  }
}
