import PlacementDomain
import PlacementModel

/// Who bears how much in a plan: by group, and the household that is worst off.
///
/// A household bears its own terms: its trips and its home, having to move, the way to those it is tied
/// to. What hangs on the plan as a whole (spread, areas, cost, order) is nobody's part. Households without
/// a home are not compared: they bear what no minutes count.
public struct Fairness: Sendable {
  /// All households with a home; nil where they are too few to be shown, or others would follow.
  public let total: FairnessGroup?
  /// A table for each division in which there is more than one group.
  public let tables: [FairnessTable]
  /// The household that bears most for each of its persons; nil where nobody has a home.
  public let worstOff: WorstOff?
  /// Persons without a home.
  public let unplaced: Int

  /// One household, for the office that places it.
  public struct WorstOff: Hashable, Sendable {
    /// The household's id.
    public let household: String
    /// How many persons.
    public let persons: Int
    /// The home's id.
    public let home: String
    /// What it bears for each person, person-minutes a day.
    public let perPerson: Thousandths
    /// Its terms, the heaviest first, person-minutes a day of the whole household.
    public let terms: [Term]

    /// One term of a household's burden.
    public struct Term: Hashable, Sendable {
      /// Which.
      public let id: BurdenID
      /// Weighted person-minutes a day.
      public let burden: Thousandths
    }
  }

  /// Counts a plan.
  ///
  /// - Throws: What the solver throws that chooses the groups to hide.
  public init(
    _ assignment: Assignment, _ evaluation: Evaluation, _ facts: PlacementFacts
  ) throws {
    let scenario = facts.scenario
    var all = FairnessGroup()
    var groups: [FairnessDivision: [String: FairnessGroup]] = [:]
    for pair in assignment.pairs {
      let household = scenario.households[pair.household]
      let burden = (evaluation.householdTerms[pair.household] ?? [:]).values.reduce(.zero, +)
      all.add(household, burden)
      for division in FairnessDivision.allCases {
        let name = division.group(of: household, in: scenario.homes[pair.home])
        groups[division, default: [:]][name, default: FairnessGroup()].add(household, burden)
      }
    }
    let hiding = try FairnessHiding(total: all, groups)
    total = hiding.hidesTotal ? nil : all
    tables = FairnessDivision.allCases.compactMap { division in
      guard let groups = groups[division], groups.count > 1 else { return nil }
      return FairnessTable(division, groups, hiding: hiding.hidden[division] ?? [])
    }
    unplaced = scenario.households.reduce(0) { $0 + $1.size } - all.persons
    worstOff = evaluation.worstOff.flatMap { position in
      guard let pair = assignment.pairs.first(where: { $0.household == position }),
        let perPerson = evaluation.perPerson[position]
      else { return nil }
      let household = scenario.households[position]
      let terms = (evaluation.householdTerms[position] ?? [:])
        .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return WorstOff(
        household: household.id, persons: household.size, home: scenario.homes[pair.home].id,
        perPerson: perPerson, terms: terms.map { WorstOff.Term(id: $0.key, burden: $0.value) })
    }
  }
}
