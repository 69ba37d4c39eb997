import LinearModel
import PlacementDomain

/// What is known of a whole scenario, used for a part of it.
extension LevelSolver {
  /// Moves households on as the changes ask; whether that plan is as good as the best of the whole
  /// scenario, so that nothing is left to solve.
  mutating func moveOn() -> Bool {
    guard let previous, !restriction.isEmpty, known.count == Step.all.count,
      let bound = known.last?.bound
    else { return false }
    let facts = table.profiles.facts
    let best = PlanValue(Evaluation(previous, facts))
    // A thousandth is the least difference: the bound of a plan that is proven best may be one below it.
    guard best.burden.raw - bound.raw <= 1,
      let moved = PlanRepair.repaired(previous, restriction, table),
      PlanValue(Evaluation(moved, facts)) == best
    else { return false }
    assignment = moved
    for level in known { bounds[level.program.id] = level.bound }
    return true
  }

  /// Solves the last level of a part at once; whether that answers all.
  ///
  /// A plan under which the levels before have what they have in the whole scenario is proven on these:
  /// in a part of it no plan can have less.
  mutating func solveLast() throws -> Bool {
    guard let last = known.last, known.count == Step.all.count, let memory = last.memory else {
      return false
    }
    held = last.held
    var model = last.model
    restriction.narrow(&model, last.program.program)
    let found = try search(model, last.program.level, nil, memory).outcome
    if found.termination == .nodes {
      isStalled = true
      return true
    }
    guard let incumbent = found.incumbent, [.optimal, .gap].contains(found.termination) else {
      // Nothing below the limit, unless what was looked at ended before it.
      if found.termination == .infeasible, burdenLimit(last.program.level) <= memory.reach {
        isBeyondLimit = true
      }
      held = [:]
      return false
    }
    columns = model.columns.count
    rows = model.rows.count
    take(incumbent, of: last.program)
    termination = found.termination
    for level in known { bounds[level.program.id] = level.bound }
    bounds[last.program.id] = found.bound.map(last.program.level.provenBound)
    return true
  }

  /// Whether the plan at hand has the least that a level in whole numbers can have.
  mutating func reaches(_ known: SolvedLevel) -> Bool {
    guard known.held == held, let assignment, let bound = known.bound,
      let value = known.program.level.value(in: Evaluation(assignment, table.profiles.facts)),
      Thousandths(value) <= bound
    else { return false }
    held[known.program.id] = value
    return true
  }
}
