import FlowForecast
import PlacementDomain
import PlacementModel

/// Checks a replayed year with the placement's own audit rules, month's end by month's end.
///
/// What breaks a rule because those who lived there before do is not held against the replay.
struct ReplayAudit {
  private let town: ReplayTown
  private let start: CalendarMonth

  init(_ town: ReplayTown) {
    self.town = town
    start = CalendarMonth(town.setup.scenario.settings.from)
  }

  /// - Throws: ``ReplayFault/audit(rules:)`` where a placement breaks a rule.
  func check(_ replay: YearReplay) throws {
    for (month, living) in replay.ends.enumerated() {
      let found = violations(living, month)
      guard !found.isEmpty else { continue }
      let before = violations(living.filter { !$0.isPlaced }, month)
      let rules = Set(found).subtracting(before).map(\.rule)
      if !rules.isEmpty { throw ReplayFault.audit(rules: Set(rules).sorted()) }
    }
  }

  /// Rules that are broken at the end of a month, with the month as the plan's period and nobody but those
  /// who live in homes.
  private func violations(_ living: [ReplayState.Lodger], _ month: Int) -> [Violation] {
    var scenario = town.setup.scenario
    let first = (start + (month - 1)).last + 1
    scenario.settings.from = first
    scenario.settings.to = (start + month).last
    let ordered = living.sorted { $0.number < $1.number }
    scenario.households = ordered.map { lodger in
      var household = town.profiles[lodger.profile]
      household.id = ReplayAudit.id(lodger.number)
      // It moves in when its home is there; who lives where is what is checked.
      household.arrives = max(first, scenario.homes[lodger.home].from ?? first)
      household.livesIn = nil
      return household
    }
    var assignment = Assignment()
    assignment.pairs = ordered.enumerated().map { index, lodger in
      Assignment.Pair(household: index, home: lodger.home)
    }
    return RuleBook.violations(in: assignment, PlacementFacts(scenario))
  }

  private static func id(_ number: Int) -> String { "household-\(number)" }
}
