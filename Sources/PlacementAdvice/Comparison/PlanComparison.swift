import PlacementDomain
import PlacementModel

/// Two plans side by side: what is different in the second.
///
/// Burdens are those that the plans claim, or those counted from a scenario for a plan that claims none.
public struct PlanComparison: Hashable, Sendable {
  /// A number in both plans; nil where one of them does not give it.
  public struct Difference: Hashable, Sendable {
    /// The level's or term's id.
    public let id: String
    /// In the first plan.
    public let before: Thousandths?
    /// In the second plan.
    public let after: Thousandths?

    /// What the second has more.
    public var change: Thousandths? {
      guard let before, let after else { return nil }
      return after - before
    }
  }

  /// Modules of one type, or an option without types, by how many stand in each plan.
  public struct Opening: Hashable, Sendable {
    /// The option's id.
    public let option: String
    /// The module type's id.
    public let module: String?
    /// How many in the first plan; 0 is closed.
    public let before: Int
    /// How many in the second.
    public let after: Int
  }

  /// Whether both plans say that they were made of the same input; nil where one does not say.
  public let isSameScenario: Bool?
  /// What the plans say their scenarios are called.
  public let scenarios: [String]
  /// Every household of either plan, by id.
  public let households: [HouseholdComparison]
  /// Options that differ, by id.
  public let openings: [Opening]
  /// Districts where families with children live in the second plan only.
  public let familiesGained: [String]
  /// Districts where they live in the first plan only.
  public let familiesLost: [String]
  /// The levels of either plan.
  public let levels: [Difference]
  /// The terms of the burden, weighted.
  public let terms: [Difference]

  /// Compares two plans that say what they come to, or whose numbers nobody asks for.
  public init(_ first: Plan, _ second: Plan) {
    isSameScenario =
      first.scenarioHash.isEmpty || second.scenarioHash.isEmpty
      ? nil : first.scenarioHash == second.scenarioHash
    scenarios = [first.scenario, second.scenario]
    households = HouseholdComparison.all(first, second)
    openings = Self.openings(first, second)
    familiesGained = Set(second.families).subtracting(first.families).sorted()
    familiesLost = Set(first.families).subtracting(second.families).sorted()
    levels = Self.differences(
      PlanLevelID.all, first.levels.map { ($0.id, $0.value) },
      second.levels.map { ($0.id, $0.value) })
    terms = Self.differences(
      BurdenID.allCases.map(\.rawValue), first.terms.map { ($0.id.rawValue, $0.burden) },
      second.terms.map { ($0.id.rawValue, $0.burden) })
  }

  /// Whether nothing is different of what both plans say.
  public var isEmpty: Bool {
    households.allSatisfy { $0.fate == .same && ($0.change ?? .zero) == .zero } && openings.isEmpty
      && familiesGained.isEmpty && familiesLost.isEmpty
      && (levels + terms).allSatisfy { ($0.change ?? .zero) == .zero }
  }

  /// Households whose homes differ.
  public var changed: [HouseholdComparison] { households.filter { $0.fate != .same } }

  /// Households with a home in both plans whose burden differs, those that gained most first.
  public var byGain: [HouseholdComparison] {
    households.filter { $0.change.map { $0 != .zero } ?? false }
      .sorted { ($0.change ?? .zero, $0.household) < ($1.change ?? .zero, $1.household) }
  }

  private static func differences(
    _ ids: [String], _ first: [(String, Thousandths)], _ second: [(String, Thousandths)]
  ) -> [Difference] {
    let before = Dictionary(first) { first, _ in first }
    let after = Dictionary(second) { first, _ in first }
    return ids.filter { before[$0] != nil || after[$0] != nil }.map {
      Difference(id: $0, before: before[$0], after: after[$0])
    }
  }

  private static func openings(_ first: Plan, _ second: Plan) -> [Opening] {
    func counts(_ plan: Plan) -> [OpenedOption: Int] {
      plan.opened.reduce(into: [:]) { counts, entry in
        counts[OpenedOption(option: entry.option, module: entry.module, count: 0), default: 0] +=
          entry.count
      }
    }
    let before = counts(first)
    let after = counts(second)
    return Set(before.keys).union(after.keys)
      .map {
        Opening(
          option: $0.option, module: $0.module, before: before[$0] ?? 0, after: after[$0] ?? 0)
      }
      .filter { $0.before != $0.after }
      .sorted { ($0.option, $0.module ?? "") < ($1.option, $1.module ?? "") }
  }
}
