import PlacementDomain

/// No dwelling in a vulnerable area (integrationsloven § 12(2), almenboligloven § 61 a).
///
/// The law speaks of dwellings, so a temporary place to stay is not forbidden by it.
enum NoVulnerableArea: Rule {
  static let id = "vulnerable_area"
  static let demand = Words(
    "No dwelling in a vulnerable area (integrationsloven § 12(2)).",
    da: "Ingen bolig i et udsat boligområde (integrationsloven § 12, stk. 2).")

  static func forbids(_ candidate: Candidate) -> Bool {
    candidate.home.vulnerableArea && candidate.home.tenure == .permanent
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    assignment.residents.keys.sorted().compactMap { home in
      let home = facts.scenario.homes[home]
      guard case .permanent = home.tenure, home.vulnerableArea else { return nil }
      return broken(
        home.id, "home \(home.id) is a dwelling in a vulnerable area",
        da: "bolig \(home.id) er en bolig i et udsat boligområde")
    }
  }
}
