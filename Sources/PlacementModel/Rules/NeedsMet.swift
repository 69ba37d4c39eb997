import PlacementDomain

/// A home has every feature that its household needs.
enum NeedsMet: Rule {
  static let id = "needs"
  static let demand = Words(
    "A home has every feature that its household needs.",
    da: "En bolig har alt det, som husstanden har behov for.")

  static func forbids(_ candidate: Candidate) -> Bool {
    !candidate.household.needs.isSubset(of: candidate.home.features)
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    assignment.pairs.flatMap { pair in
      let household = facts.scenario.households[pair.household]
      let home = facts.scenario.homes[pair.home]
      return Feature.allCases.filter { household.needs.contains($0) && !home.features.contains($0) }
        .map { feature in
          broken(
            household.id,
            "household \(household.id) needs \(feature.rawValue), which home \(home.id) lacks",
            da:
              "husstand \(household.id) har behov for \(feature.rawValue), som bolig \(home.id) ikke har"
          )
        }
    }
  }
}
