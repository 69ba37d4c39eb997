/// What a search makes least.
enum Goal: Hashable, Sendable {
  /// Risk-weighted cost, with siting and spread as priced.
  case cost

  /// The distance to the nearest of the plans to differ from, its sign turned.
  case distance

  /// The weight of the futures that are short as the service target means it.
  case share

  /// Household-months without an ordinary home.
  case shortage

  /// The spread measure.
  case spread

  /// What is spent on setting up in the year of a budget, by its index; its limit does not hold.
  case budget(Int)

  /// How far all budgets together are exceeded.
  case budgets
}

/// Which limits a search keeps to.
struct Limits: Hashable, Sendable {
  var service = true
  var shortage = true
  var spread = true
  var cost = true

  /// The limits that hold while a goal is looked for: a goal is not limited itself.
  static func around(_ goal: Goal) -> Limits {
    Limits(
      service: goal != .share, shortage: goal != .shortage, spread: goal != .spread, cost: true)
  }
}
