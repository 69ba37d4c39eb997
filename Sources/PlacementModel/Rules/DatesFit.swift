import PlacementDomain

/// A home is free when its household comes, or so soon after that it may wait, and lasts to the end of
/// the plan's period.
enum DatesFit: Rule {
  static let id = "dates"
  static let demand = Words(
    "A home is free when its household comes and lasts to the end of the period.",
    da: "En bolig er ledig, når husstanden kommer, og varer perioden ud.")

  static func forbids(_ candidate: Candidate) -> Bool {
    candidate.waitDays > candidate.settings.limits.maxWaitDays
      || candidate.home.to.map { $0 < candidate.settings.to } ?? false
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    let settings = facts.scenario.settings
    return assignment.pairs.compactMap { pair in
      let household = facts.scenario.households[pair.household]
      let home = facts.scenario.homes[pair.home]
      if let last = home.to, last.number < settings.to.number {
        return broken(
          household.id, "home \(home.id) ends on \(last), before the period does",
          da: "bolig \(home.id) ophører \(last), før perioden er slut")
      }
      // The household can wait so long from the later of its arrival and the period's first day, or
      // from the day after the home it lives in ends, where that comes before the period is over.
      var wanted = max(household.arrives.number, settings.from.number)
      if let now = facts.scenario.homes.first(where: { $0.id == household.livesIn }),
        let last = now.to?.number, last < settings.to.number
      {
        wanted = max(wanted, last + 1)
      }
      let latest = wanted + settings.limits.maxWaitDays
      var first = home.from?.number ?? .min
      if let option = facts.scenario.options.first(where: { $0.id == home.option }) {
        first = max(first, settings.decision.number + option.leadDays)
      }
      guard first > latest else { return nil }
      return broken(
        household.id,
        "home \(home.id) is free from \(Day(number: first)), too late for household \(household.id)",
        da:
          "bolig \(home.id) er ledig fra \(Day(number: first)), for sent til husstand \(household.id)"
      )
    }
  }
}
