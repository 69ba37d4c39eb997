import PlacementDomain
import PlacementModel

/// Answers for each household of a plan why it has its home, what else it could have had, and what that
/// would have cost whom.
///
/// Every price is the difference of two whole plans: the best one in which the household has the other
/// home, solved to a gap of nothing, and the plan at hand.
public struct PlanExplainer: Sendable {
  /// Alternatives that are looked for, as a rule.
  public static let usualAlternatives = 3
  /// Simplex iterations for each level of a plan; what is open then stands as an interval.
  private static let pivotLimit = 20_000

  /// The scenario with what follows from it.
  public let facts: PlacementFacts
  /// The plan at hand.
  public let assignment: Assignment
  /// What it comes to.
  public let evaluation: Evaluation
  private let replanner: Replanner
  private let homes: [Int: Int]

  /// The best of all plans; the plan at hand where none is better.
  public var best: PlacementResult { replanner.first }

  /// Prepares the answers for a plan.
  ///
  /// - Parameters:
  ///   - assignment: A plan that keeps every rule.
  ///   - isExpectedBest: Whether the plan is said to be the best; it is proven either way.
  ///   - shouldStop: Asked now and then; true ends searches with what they have.
  /// - Throws: As ``PlacementSolver/place(_:_:)`` does.
  public init(
    _ assignment: Assignment, _ facts: PlacementFacts,
    isExpectedBest: Bool = false, shouldStop: (@Sendable () -> Bool)? = nil
  ) throws {
    self.facts = facts
    self.assignment = assignment
    evaluation = Evaluation(assignment, facts)
    var options = PlacementOptions()
    options.gap = 0
    options.pivotLimit = Self.pivotLimit
    options.shouldStop = shouldStop
    // The same for one household as for all: which of several best plans is found hangs on what is known.
    replanner = try Replanner(
      facts, options, known: assignment, isKnownBest: isExpectedBest, effort: .fewChanges)
    homes = Dictionary(assignment.pairs.map { ($0.household, $0.home) }) { first, _ in first }
  }

  /// The answer for one household, by position.
  ///
  /// - Throws: As ``PlacementSolver/place(_:_:)`` does, save that no plan is possible with a home.
  public func explain(
    _ household: Int, alternatives: Int = usualAlternatives
  ) throws -> HouseholdExplanation {
    let home = homes[household]
    let choices = replanner.choices(of: household)
    let own = home.flatMap { home in choices.first { $0.homes.contains(home) } }
    var search = AlternativeSearch(
      most: alternatives, best: PlanValue(best.evaluation))
    let others = choices.filter { $0 != own }
    let pins = others.indices.flatMap { index in
      others[index].pins.map { (choice: index, home: $0) }
    }
    for pin in pins {
      search.add(choice: pin.choice, pin.home, bound: replanner.bound(of: household, in: pin.home))
    }
    let scenario = facts.scenario
    try search.run { pin, limit in
      let change = PlacementChange.pin(
        household: scenario.households[household].id, home: scenario.homes[pin].id)
      do {
        return try replanner.place([change], below: limit).map { .found($0) } ?? .noBetter
      } catch PlacementFailure.infeasible {
        return .impossible
      }
    }
    let (possible, refusals) = HouseholdExplanation.refusals(of: household, facts)
    let found = search.found.map { found in
      HomeAlternative(
        found.result, of: household, in: found.home, others[found.choice], over: evaluation,
        assignment, best: best.evaluation, facts)
    }
    return HouseholdExplanation(
      household: household, home: home, choice: own,
      ways: home.map { WaysFromHome(of: household, from: $0, facts) },
      considerations: HouseholdExplanation.considerations(
        evaluation.householdTerms[household] ?? [:], found.first?.terms),
      alternatives: found, homes: scenario.homes.count, possibleHomes: possible,
      blockedHomes: search.impossible.reduce(0) { $0 + others[$1].homes.count },
      undecided: search.undecided.count, refusals: refusals,
      obstacles: home == nil ? try .ofHousehold(household, in: assignment, facts) : nil,
      standing: HouseholdExplanation.Standing(
        price: PriceOfChange(of: evaluation, over: best.evaluation),
        isProven: best.plan.termination == "optimal",
        home: best.assignment.pairs.first { $0.household == household }?.home))
  }
}
