import PlacementDomain

/// A household never gets a home or site that it must not get.
enum ExclusionsKept: Rule {
  static let id = "exclusions"
  static let demand = Words(
    "A household never gets a home or site that it must not get.",
    da: "En husstand får aldrig en bolig eller lokalitet, den ikke må få.")

  static func forbids(_ candidate: Candidate) -> Bool {
    candidate.household.excluded.contains(candidate.home.id)
      || candidate.household.excluded.contains(candidate.home.site)
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    assignment.pairs.compactMap { pair in
      let household = facts.scenario.households[pair.household]
      let home = facts.scenario.homes[pair.home]
      guard !Set(household.excluded).isDisjoint(with: [home.id, home.site]) else { return nil }
      return broken(
        household.id, "household \(household.id) must not get home \(home.id)",
        da: "husstand \(household.id) må ikke få bolig \(home.id)")
    }
  }
}
