import PlacementDomain
import PlacementModel

extension Plan {
  /// The plan with the numbers that its placements come to in a scenario, where it gives none itself.
  ///
  /// A plan made by hand says who gets which home, and no more. Without a bound nothing is proven about it.
  public func counted(in facts: PlacementFacts) -> Plan {
    guard terms.isEmpty || levels.isEmpty else { return self }
    let audit = PlanAudit(self, facts)
    let scenario = facts.scenario
    var plan = self
    plan.levels = audit.evaluation.levels.map { PlanLevel(id: $0.id, value: $0.value, bound: nil) }
    plan.terms = audit.evaluation.terms
    let positions = Dictionary(
      uniqueKeysWithValues: scenario.households.enumerated().map { ($1.id, $0) })
    for index in plan.placements.indices {
      guard let household = positions[plan.placements[index].household] else { continue }
      plan.placements[index].terms = audit.evaluation.householdTerms[household] ?? [:]
    }
    let placed = Set(placements.map(\.household))
    let listed = Set(unplaced.map(\.household))
    plan.unplaced += scenario.households.filter {
      !placed.contains($0.id) && !listed.contains($0.id)
    }.map { Unplaced(household: $0.id, persons: $0.size, reason: "") }
    plan.families = facts.familyDistricts(in: audit.assignment).sorted()
    return plan
  }

  /// What the plan names and the scenario does not have; such a plan cannot be counted.
  public func unknownIDs(in facts: PlacementFacts) -> [Words] {
    PlanAudit(self, facts).findings.filter { $0.rule == "known_ids" }.map(\.message)
  }
}
