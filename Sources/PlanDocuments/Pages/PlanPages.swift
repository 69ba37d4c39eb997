import PlacementDomain
import PlacementModel

/// A plan with what was counted about it: what every document is written from.
///
/// Rows by household, by site and by option are made once, in the scenario's order, so that all
/// documents tell the same.
public struct PlanPages: Sendable {
  /// The plan.
  public let plan: Plan
  /// The same in positions.
  public let assignment: Assignment
  /// What it comes to.
  public let evaluation: Evaluation
  /// The scenario with what follows from it.
  public let facts: PlacementFacts
  /// Every household, placed or not, in the scenario's order.
  package let households: [HouseholdPage]
  /// Every site with a home that stands or is opened, by id.
  package let sites: [SitePage]
  /// Every opened option, in the scenario's order.
  package let options: [OptionPage]
  /// Pupils whom the municipality must transport.
  public let schoolTransport: SchoolTransport

  /// The pages of a plan with its assignment and evaluation.
  public init(
    plan: Plan, assignment: Assignment, evaluation: Evaluation, facts: PlacementFacts
  ) {
    self.plan = plan
    self.assignment = assignment
    self.evaluation = evaluation
    self.facts = facts
    households = HouseholdPage.all(plan, assignment, evaluation, facts)
    sites = SitePage.all(assignment, facts)
    options = OptionPage.all(assignment, facts)
    schoolTransport = SchoolTransport(assignment, facts)
  }

  /// The pages of a plan that was just made.
  public init(_ result: PlacementResult, _ facts: PlacementFacts) {
    self.init(
      plan: result.plan, assignment: result.assignment, evaluation: result.evaluation, facts: facts)
  }

  /// The pages of a plan from a file, with what its audit counted.
  public init(_ plan: Plan, _ audit: PlanAudit, _ facts: PlacementFacts) {
    self.init(
      plan: plan, assignment: audit.assignment, evaluation: audit.evaluation, facts: facts)
  }

  /// The scenario.
  var scenario: Scenario { facts.scenario }

  /// Usable options that the policy wants before those opened and that stay closed.
  var passedOver: [CapacityOption] {
    guard scenario.settings.policy.optionOrder != .free else { return [] }
    return facts.passedOver(in: assignment).map { scenario.options[$0] }
  }

  /// A district's name, or its id where the scenario has no such district.
  func districtName(_ id: String) -> String {
    scenario.districts.first { $0.id == id }?.name ?? id
  }
}
