import PlacementDomain

/// One household in two plans.
public struct HouseholdComparison: Hashable, Sendable {
  /// What is different in the second plan.
  public enum Fate: String, CaseIterable, Sendable {
    /// The same home, or none in both.
    case same
    /// Another home.
    case moves
    /// A home where it had none.
    case gains
    /// No home where it had one.
    case loses
    /// Only the second plan knows it.
    case comes
    /// Only the first plan knows it.
    case leaves
  }

  /// The household's id.
  public let household: String
  /// What is different.
  public let fate: Fate
  /// Its home in the first plan, by id.
  public let before: String?
  /// Its home in the second plan, by id.
  public let after: String?
  /// Its weighted terms in the first plan; nil where it has no home there or the plan gives no numbers.
  public let termsBefore: [BurdenID: Thousandths]?
  /// Its weighted terms in the second plan.
  public let termsAfter: [BurdenID: Thousandths]?

  /// Person-minutes a day that it bears in the first plan.
  public var burdenBefore: Thousandths? { termsBefore.map { $0.values.reduce(.zero, +) } }
  /// Person-minutes a day that it bears in the second plan.
  public var burdenAfter: Thousandths? { termsAfter.map { $0.values.reduce(.zero, +) } }

  /// What it bears more in the second plan; nil where it has no home in one of them.
  public var change: Thousandths? {
    guard let before = burdenBefore, let after = burdenAfter else { return nil }
    return after - before
  }

  /// The term that differs most, with its difference.
  public var greatest: (term: BurdenID, change: Thousandths)? {
    guard let termsBefore, let termsAfter else { return nil }
    return BurdenID.allCases
      .map { ($0, (termsAfter[$0] ?? .zero) - (termsBefore[$0] ?? .zero)) }
      .filter { $0.1 != .zero }
      .max { abs($0.1.raw) < abs($1.1.raw) }
  }

  /// Every household of either plan, by id.
  static func all(_ first: Plan, _ second: Plan) -> [HouseholdComparison] {
    let before = Dictionary(first.placements.map { ($0.household, $0) }) { first, _ in first }
    let after = Dictionary(second.placements.map { ($0.household, $0) }) { first, _ in first }
    let inFirst = Set(before.keys).union(first.unplaced.map(\.household))
    let inSecond = Set(after.keys).union(second.unplaced.map(\.household))
    return inFirst.union(inSecond).sorted().map { id in
      let fate: Fate =
        if !inFirst.contains(id) {
          .comes
        } else if !inSecond.contains(id) {
          .leaves
        } else {
          Self.fate(before[id]?.home, after[id]?.home)
        }
      return HouseholdComparison(
        household: id, fate: fate, before: before[id]?.home, after: after[id]?.home,
        termsBefore: first.terms.isEmpty ? nil : before[id]?.terms,
        termsAfter: second.terms.isEmpty ? nil : after[id]?.terms)
    }
  }

  private static func fate(_ before: String?, _ after: String?) -> Fate {
    switch (before, after) {
    case (nil, .some): .gains
    case (.some, nil): .loses
    default: before == after ? .same : .moves
    }
  }
}
