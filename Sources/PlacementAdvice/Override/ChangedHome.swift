import PlacementDomain
import PlacementModel

/// A household that does not get the home that the earlier plan gave it, and why.
public struct ChangedHome: Hashable, Sendable {
  /// What stands behind a change; the first that applies.
  public enum Cause: Hashable, Sendable {
    /// A decision of the plan's log.
    case decided
    /// Rules keep the household from the home; what they demand.
    case refused([Words])
    /// The home is not there: its option stays closed, or one that replaces it is opened.
    case closed
    /// Others get it, by id.
    case given([String])
    /// It is better off elsewhere; by so many person-minutes a day.
    case lighter(Thousandths)
    /// The plan as a whole is better for it.
    case others
  }

  /// The household's id.
  public let household: String
  /// The home that it had in the earlier plan, by id.
  public let before: String
  /// The home that it gets, by id; nil is none.
  public let after: String?
  /// Why.
  public let cause: Cause

  /// Everyone whose home changes, in the scenario's order.
  public static func all(in result: OverrideResult) -> [ChangedHome] {
    let facts = result.facts
    let scenario = facts.scenario
    var homes: [Int: Int] = [:]
    for pair in result.assignment.pairs { homes[pair.household] = pair.home }
    return facts.counted.filter { homes[$0.household] != $0.home }.map { pair in
      ChangedHome(
        household: scenario.households[pair.household].id, before: scenario.homes[pair.home].id,
        after: homes[pair.household].map { scenario.homes[$0].id },
        cause: cause(pair, homes[pair.household], result))
    }
  }

  private static func cause(
    _ pair: Assignment.Pair, _ now: Int?, _ result: OverrideResult
  ) -> Cause {
    let facts = result.facts
    let scenario = facts.scenario
    let household = scenario.households[pair.household].id
    let home = scenario.homes[pair.home]
    let isDecided = result.plan.changes.contains { change in
      switch change.kind {
      case .pin(household, _), .forbid(household, home.id): true
      default: false
      }
    }
    if isDecided { return .decided }
    let rules = facts.refusals(of: household, in: home.id)
    if !rules.isEmpty { return .refused(rules.map(\.demand)) }
    let options = Set(result.assignment.opened.map { scenario.options[$0].id })
    let isReplaced = scenario.options.contains { option in
      options.contains(option.id) && option.id != home.option
        && !Set(option.replaces).isDisjoint(with: [home.id, home.site])
    }
    if isReplaced || home.option.map({ !options.contains($0) }) ?? false { return .closed }
    let residents = result.assignment.pairs.filter { $0.home == pair.home }
      .map { scenario.households[$0.household].id }
    if home.letting == .one, !residents.isEmpty { return .given(residents) }
    guard let now else { return .others }
    let difference =
      facts.burden(of: pair.household, in: pair.home)
      - facts.burden(of: pair.household, in: now)
    return difference > .zero ? .lighter(difference) : .others
  }
}
