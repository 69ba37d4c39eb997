import PlacementDomain
import PlacementModel

/// The best plan under one policy.
public struct ProfilePlan: Sendable {
  /// The paper that the policy comes from.
  public let document: PolicyDocument
  /// The scenario under its policy.
  public let facts: PlacementFacts
  /// The plan.
  public let result: PlacementResult

  /// A plan under a policy.
  public init(_ document: PolicyDocument, _ facts: PlacementFacts, _ result: PlacementResult) {
    self.document = document
    self.facts = facts
    self.result = result
  }
}

/// The same households and homes under several policies: what each of them would do.
///
/// Every plan is measured with one yardstick: amounts before any weight, with the switches of the scenario's own
/// policy. Weighted burdens are compared only under one set of weights at a time.
public struct ProfileComparison: Sendable {
  /// A household whose home is not the same in all plans.
  public struct Household: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Its home in each plan, by id; nil where it has none.
    public let homes: [String?]
  }

  /// The plans, in the order of their policies.
  public let plans: [ProfilePlan]
  /// The scenario under its own policy.
  public let facts: PlacementFacts
  /// What each plan comes to by the one yardstick.
  public let measured: [Evaluation]
  /// The weighted burden of each plan (inner) under each policy's weights (outer), person-minutes a day.
  public let burdens: [[Thousandths]]
  /// Persons in each district (inner, by position) in each plan (outer).
  public let persons: [[Int]]
  /// Households whose homes are not the same in all plans, by id.
  public let differing: [Household]

  /// Compares plans for one scenario.
  ///
  /// - Parameter facts: The scenario under its own policy.
  public init(_ plans: [ProfilePlan], _ facts: PlacementFacts) {
    self.plans = plans
    self.facts = facts
    measured = plans.map { Evaluation($0.result.assignment, facts) }
    burdens = plans.map { own in
      plans.map { Evaluation($0.result.assignment, own.facts).burden }
    }
    persons = plans.map { facts.persons(in: $0.result.assignment) }
    let homes = plans.map { plan in
      Dictionary(plan.result.plan.placements.map { ($0.household, $0.home) }) { first, _ in first }
    }
    differing = facts.scenario.households.compactMap { household in
      let own = homes.map { $0[household.id] }
      return Set(own).count > 1 ? Household(id: household.id, homes: own) : nil
    }
  }

  /// Households that live elsewhere in a plan than in the first.
  public func moved(_ plan: Int) -> Int {
    differing.filter { $0.homes[plan] != $0.homes[0] }.count
  }

  /// How much more a plan's burden is than the own plan's under a policy's weights, as a share of the own.
  ///
  /// Below zero by no more than the gap to which plans are proven.
  public func excess(of plan: Int, underWeightsOf policy: Int) -> Double {
    let own = burdens[policy][policy]
    return Double(burdens[policy][plan].raw - own.raw) / Double(max(1, abs(own.raw)))
  }
}
