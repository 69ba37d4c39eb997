import PlacementDomain

/// Whether the numbers in a plan are those that its placements come to.
///
/// A plan made by hand claims nothing, and then nothing is compared.
enum PlanClaims {
  static func findings(
    in plan: Plan, _ assignment: Assignment, _ evaluation: Evaluation, _ facts: PlacementFacts
  ) -> [Violation] {
    identity(plan, facts) + levels(plan, evaluation) + terms(plan, evaluation)
      + placements(plan, evaluation, facts) + unplaced(plan, assignment, facts)
      + families(plan, assignment, facts)
  }

  private static func wrong(_ subject: String, _ english: String, da danish: String) -> Violation {
    Violation(rule: "claims", subject: subject, message: Words(english, da: danish))
  }

  private static func identity(_ plan: Plan, _ facts: PlacementFacts) -> [Violation] {
    guard !plan.scenarioHash.isEmpty, plan.scenarioHash != facts.scenario.hash else { return [] }
    return [
      wrong(
        plan.scenario, "the plan was made from other input than this scenario",
        da: "planen er lavet på andre data end dette scenarie")
    ]
  }

  private static func levels(_ plan: Plan, _ evaluation: Evaluation) -> [Violation] {
    let counted = [
      PlanLevelID.unplaced: Thousandths(evaluation.unplaced),
      PlanLevelID.overflow: Thousandths(evaluation.overflow),
      PlanLevelID.burden: evaluation.burden + evaluation.reserved,
    ]
    return plan.levels.compactMap { level in
      guard let value = counted[level.id] else {
        return wrong(
          level.id, "there is no level \(level.id)", da: "der er intet niveau \(level.id)")
      }
      if value != level.value {
        return wrong(
          level.id, "level \(level.id) is claimed to be \(level.value) and is \(value)",
          da: "niveau \(level.id) er angivet til \(level.value), men er \(value)")
      }
      guard let bound = level.bound, bound > value else { return nil }
      return wrong(
        level.id, "level \(level.id) is said to be at least \(bound) and is \(value)",
        da: "niveau \(level.id) skulle være mindst \(bound), men er \(value)")
    }
  }

  private static func terms(_ plan: Plan, _ evaluation: Evaluation) -> [Violation] {
    let counted = Dictionary(evaluation.terms.map { ($0.id, $0) }) { first, _ in first }
    return plan.terms.filter { counted[$0.id] != $0 }.map { term in
      wrong(
        term.id.rawValue, "the term \(term.id.rawValue) is not what the placements come to",
        da: "leddet \(term.id.rawValue) passer ikke med placeringerne")
    }
  }

  private static func placements(
    _ plan: Plan, _ evaluation: Evaluation, _ facts: PlacementFacts
  ) -> [Violation] {
    plan.placements.flatMap { placement -> [Violation] in
      guard let household = facts.householdIndex[placement.household],
        let home = facts.homeIndex[placement.home]
      else { return [] }
      var found: [Violation] = []
      let id = placement.household
      if let from = placement.from, from != facts.candidate(household, home).moveIn {
        found.append(
          wrong(
            id, "household \(id) cannot move in on \(from)",
            da: "husstand \(id) kan ikke flytte ind \(from)"))
      }
      let terms = evaluation.householdTerms[household] ?? [:]
      if !plan.terms.isEmpty, placement.terms != terms {
        found.append(
          wrong(
            id, "the terms of household \(id) are not what its home comes to",
            da: "leddene for husstand \(id) passer ikke med boligen"))
      }
      return found
    }
  }

  /// Every household is placed or said to be without a home, never both; a hand-made plan may leave
  /// the list out.
  private static func unplaced(
    _ plan: Plan, _ assignment: Assignment, _ facts: PlacementFacts
  ) -> [Violation] {
    let households = facts.scenario.households
    let placed = Set(assignment.pairs.map { households[$0.household].id })
    let listed = Set(plan.unplaced.map(\.household))
    var found = listed.intersection(placed).sorted().map { id in
      wrong(
        id, "household \(id) is placed and listed without a home",
        da: "husstand \(id) er både placeret og uden bolig")
    }
    guard !plan.levels.isEmpty else { return found }
    for household in households
    where !placed.contains(household.id) && !listed.contains(household.id) {
      found.append(
        wrong(
          household.id, "household \(household.id) is missing in the plan",
          da: "husstand \(household.id) mangler i planen"))
    }
    for entry in plan.unplaced {
      let household = households.first { $0.id == entry.household }
      guard household?.size != entry.persons else { continue }
      found.append(
        wrong(
          entry.household,
          "the scenario has no household \(entry.household) of \(entry.persons) persons",
          da: "scenariet har ingen husstand \(entry.household) på \(entry.persons) personer"))
    }
    return found
  }

  private static func families(
    _ plan: Plan, _ assignment: Assignment, _ facts: PlacementFacts
  ) -> [Violation] {
    let counted = facts.familyDistricts(in: assignment).sorted()
    guard !plan.levels.isEmpty, plan.families != counted else { return [] }
    return [
      wrong(
        "families", "families with children do not live where the plan says",
        da: "børnefamilier bor ikke, hvor planen siger")
    ]
  }
}

/// Ids of the objectives in plans.
public enum PlanLevelID {
  /// Persons without a home, by priority.
  public static let unplaced = "unplaced"
  /// What is over the soft limits, by weight.
  public static let overflow = "overflow"
  /// Person-minutes a day.
  public static let burden = "burden"
  /// All of them, in their order.
  public static let all = [unplaced, overflow, burden]
}
