import PlacementDomain

/// A plan for those who are decided on today, with prices on the homes that others are expected to need.
///
/// Whoever lives somewhere stays, as far as the rules allow; whoever is pinned gets that home; whoever else comes
/// later is not placed yet; nothing is opened. The program is the placement's own, with one term more: whoever is placed bears the price of the
/// home. So a home is given away only where it saves more today than it is expected to save later, and prices
/// never trade a home against being without one, since that is a level of its own.
public struct ArrivingPlacement: Sendable {
  /// The plan of the whole scenario, audited; those who come later stand among those without a home.
  public let result: PlacementResult
  /// Ids of those who were decided on.
  public let today: [String]
  /// Burden and prices of those who live here and those who are decided on: what was made least.
  public let value: Thousandths
  /// No plan for today has less; nil where that is not proven.
  public let bound: Thousandths?

  /// Decides.
  ///
  /// - Parameters:
  ///   - today: Ids of the households that are decided on.
  ///   - prices: Person-minutes a day for each home that has a price, by id.
  /// - Throws: As ``PlacementSolver/place(_:_:)`` does.
  public init(
    _ facts: PlacementFacts, today: Set<String>, prices: [String: Thousandths],
    _ options: PlacementOptions
  ) throws {
    let priced = PlacementFacts(
      ArrivingPlacement.scenario(facts, today: today, prices: prices))
    let result = try PlacementSolver.place(priced, options)
    value = result.evaluation.burden + result.evaluation.reserved
    bound = result.plan.levels.last?.bound
    self.today = facts.scenario.households.map(\.id).filter(today.contains)
    var assignment = Assignment()
    assignment.pairs = ResolvedPlan(result.plan, facts).assignment.pairs
    let evaluation = Evaluation(assignment, facts)
    var plan = PlanWriter.plan(assignment, evaluation, facts, language: options.language)
    plan.termination = result.plan.termination
    // The values are those of the whole scenario, of which nothing is proven: only today is decided.
    plan.levels = evaluation.levels.map { PlanLevel(id: $0.id, value: $0.value, bound: nil) }
    plan.certificate = result.plan.certificate
    for index in plan.unplaced.indices {
      let household = plan.unplaced[index].household
      guard !today.contains(household), let position = facts.householdIndex[household],
        facts.scenario.households[position].livesIn == nil
      else { continue }
      plan.unplaced[index].reason = ArrivingPlacement.later(options.language)
    }
    let audit = PlanAudit(plan, facts)
    guard audit.passed else { throw PlacementFailure.rejectedByAudit(audit.findings) }
    plan.certificate.audit = "passed"
    self.result = PlacementResult(
      plan: plan, assignment: assignment, evaluation: evaluation, findings: audit.findings,
      counters: result.counters)
  }

  private static let later = Words(
    "is not decided on today", da: "der besluttes ikke om den i dag")

  /// The scenario of today: who lives here, pinned where the rules allow it, and who is decided on; the homes
  /// that stand, with their prices.
  private static func scenario(
    _ facts: PlacementFacts, today: Set<String>, prices: [String: Thousandths]
  ) -> Scenario {
    var scenario = facts.scenario
    scenario.households = scenario.households.compactMap { household in
      if today.contains(household.id) { return household }
      // A pin is a decision made already, whenever the household comes.
      if household.livesIn == nil, household.pinnedTo != nil { return household }
      guard let home = household.livesIn.flatMap({ facts.homeIndex[$0] }) else { return nil }
      var household = household
      if facts.burden(of: household, in: home) != nil {
        household.pinnedTo = household.pinnedTo ?? household.livesIn
      }
      return household
    }
    let lived = Set(scenario.households.compactMap(\.livesIn))
    scenario.homes = scenario.homes.filter { $0.option == nil || lived.contains($0.id) }
    for index in scenario.homes.indices {
      scenario.homes[index].reserve = prices[scenario.homes[index].id] ?? .zero
    }
    return scenario
  }
}
