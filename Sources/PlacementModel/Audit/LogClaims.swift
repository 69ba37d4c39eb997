import PlacementDomain

/// Whether a plan is what its log of decisions says, looked at in the plan's own words.
enum LogClaims {
  static func findings(in plan: Plan, _ facts: PlacementFacts) -> [Violation] {
    let homes = Dictionary(grouping: plan.placements, by: \.household)
      .mapValues { Set($0.map(\.home)) }
    return plan.changes.flatMap { change -> [Violation] in
      switch change.kind {
      case .pin(let household, let home):
        let found = unknown(household, home, facts)
        guard found.isEmpty, homes[household] != [home] else { return found }
        return [
          wrong(
            household, "the log pins household \(household) to home \(home), which it does not get",
            da: "loggen fastlåser husstand \(household) til bolig \(home), som den ikke får")
        ]
      case .forbid(let household, let home):
        let found = unknown(household, home, facts)
        guard found.isEmpty, homes[household]?.contains(home) == true else { return found }
        return [
          wrong(
            household, "the log refuses home \(home) to household \(household), which gets it",
            da: "loggen nægter husstand \(household) bolig \(home), men den får den")
        ]
      case .maxMoves(let most):
        guard plan.previous?.maxMoves != most else { return [] }
        return [
          wrong(
            "max_moves", "the log allows \(most) changes, and the plan was not made under that",
            da: "loggen tillader \(most) ændringer, men planen er ikke lavet under det")
        ]
      case .keepSchools:
        guard plan.previous?.schools.isEmpty ?? true else { return [] }
        return [
          wrong(
            "keep_schools", "the log keeps children in their schools, and the plan names none",
            da: "loggen lader børn blive i deres skole, men planen nævner ingen skoler")
        ]
      }
    } + proof(plan)
  }

  /// Bounds hold under the decisions that they were proven under, no more and no fewer.
  private static func proof(_ plan: Plan) -> [Violation] {
    guard !plan.levels.isEmpty, plan.certificate.changes != plan.changes.count else { return [] }
    return [
      wrong(
        "certificate",
        "the plan is proven under \(plan.certificate.changes) decisions, its log has \(plan.changes.count)",
        da:
          "planen er bevist under \(plan.certificate.changes) beslutninger, loggen har \(plan.changes.count)"
      )
    ]
  }

  private static func unknown(
    _ household: String, _ home: String, _ facts: PlacementFacts
  ) -> [Violation] {
    var found: [Violation] = []
    if facts.householdIndex[household] == nil {
      found.append(
        wrong(
          household, "the log names household \(household), which the scenario does not have",
          da: "loggen nævner husstand \(household), som scenariet ikke har"))
    }
    if facts.homeIndex[home] == nil {
      found.append(
        wrong(
          home, "the log names home \(home), which the scenario does not have",
          da: "loggen nævner bolig \(home), som scenariet ikke har"))
    }
    return found
  }

  private static func wrong(_ subject: String, _ english: String, da danish: String) -> Violation {
    Violation(rule: "log", subject: subject, message: Words(english, da: danish))
  }
}
