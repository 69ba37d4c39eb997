/// A wish that no plan can meet, with the numbers that say so.
///
/// Words are made by those who know whom they are for.
public enum UnmetWish: Hashable, Sendable {
  /// More is bound already than a year's budget allows, in kroner.
  case budgetBelowCommitted(year: Int, budget: Int, committed: Int)

  /// A year's budget is too small for the other wishes; the least that would do, in kroner.
  case budgetTooSmall(year: Int, budget: Int, least: Double)

  /// The budgets of all years together are too small; how much more would do at least, in kroner.
  case budgetsTooSmall(missing: Double)

  /// More stands or is on its way at a site than its limit allows.
  case siteOverfull(site: Int, limit: Int, committed: Int, month: Int)

  /// More stands or is on its way in a district than its limit allows.
  case districtOverfull(district: Int, limit: Int, committed: Int, month: Int)

  /// What is committed must stand until a month after the permit's last.
  case permitEnds(offer: Int, lastMonth: Int, lockedUntil: Int)

  /// A forced order cannot stand: there is no ready month, or the permit ends before the lock-in.
  case orderNotPossible(offer: Int, meeting: Int)

  /// A forced order is of more modules than can be ordered; the most that can.
  case orderTooLarge(offer: Int, meeting: Int, modules: Int, most: Int)

  /// More futures are short than the service target allows; the least share that is possible, and
  /// the first month in which everything that can be ready is not enough for the share asked for.
  case serviceOutOfReach(share: Double, least: Double, firstMonth: Int?)

  /// The shortage is above its cap; the least that is possible, in household-months.
  case shortageOutOfReach(cap: Double, least: Double)

  /// The spread is above its cap; the least that is possible, in unit-months.
  case spreadOutOfReach(cap: Double, least: Double)

  /// The cost is above its cap; the least that is possible, in kroner.
  case costOutOfReach(cap: Double, least: Double)

  /// The wishes contradict each other in a way that loosening any one of them does not mend.
  case contradiction
}
