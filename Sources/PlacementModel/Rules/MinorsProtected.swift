import PlacementDomain

/// Unaccompanied minors live only where they are allowed.
enum MinorsProtected: Rule {
  static let id = "minors"
  static let demand = Words(
    "Unaccompanied minors live only where they are allowed.",
    da: "Uledsagede mindreårige bor kun, hvor det er tilladt.")

  static func forbids(_ candidate: Candidate) -> Bool {
    candidate.household.kind == .minor && !candidate.home.minorsAllowed
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    assignment.pairs.compactMap { pair in
      let household = facts.scenario.households[pair.household]
      let home = facts.scenario.homes[pair.home]
      guard household.kind == .minor, home.minorsAllowed == false else { return nil }
      return broken(
        household.id,
        "household \(household.id) is an unaccompanied minor; home \(home.id) takes none",
        da: "husstand \(household.id) er en uledsaget mindreårig; bolig \(home.id) tager ingen")
    }
  }
}
