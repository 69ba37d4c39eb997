import CapacityProgram
import LinearModel

extension CapacityPlanner {
  /// A plan, with more work where a limit came before any plan was found.
  ///
  /// - Throws: ``AdviceProblem`` where none is possible, or none was found with 64 times the work.
  func firmly(
    _ wishes: PlanWishes = PlanWishes(), options: CapacityOptions
  ) throws -> CapacitySolution {
    var options = options
    for _ in 0..<3 {
      let outcome = try solve(wishes, options: options)
      guard case .stopped(let termination) = outcome, termination == .nodes else {
        return try outcome.get()
      }
      options.nodeLimit = options.nodeLimit.map { $0 * 4 }
      options.pivotLimit = options.pivotLimit.map { $0 * 4 }
    }
    return try solve(wishes, options: options).get()
  }
}
