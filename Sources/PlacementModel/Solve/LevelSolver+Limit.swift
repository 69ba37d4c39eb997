import PlacementDomain

/// Ends where no plan can be better than a limit.
extension LevelSolver {
  /// Whether proven values of the levels up to one show that no plan is better than a limit.
  func isBeyond(_ limit: PlanValue) -> Bool {
    guard let unplaced = held[PlanLevelID.unplaced] else { return false }
    let overflow = held[PlanLevelID.overflow] ?? 0
    return (unplaced, overflow) > (limit.unplaced, limit.overflow)
  }

  /// The burden from which on nothing is of interest while the levels before are held.
  func burdenLimit(_ level: Objectives.Level) -> Double {
    guard let limit, !level.isWhole, held[PlanLevelID.unplaced] == limit.unplaced,
      held[PlanLevelID.overflow] == limit.overflow
    else { return .infinity }
    return limit.burden.value
  }
}
