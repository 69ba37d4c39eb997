import PlacementDomain
import PlacementModel

/// Why a household has the home that it has in a plan, or none.
///
/// Of other households there are only numbers in it: how many, and whether they have children.
public struct HouseholdExplanation: Sendable {
  /// A term of the burden, for the household alone.
  public struct Consideration: Hashable, Sendable {
    /// Which term.
    public let id: BurdenID
    /// Weighted person-minutes a day in the home of the plan.
    public let here: Thousandths
    /// The same in the next best home; nil where there is none.
    public let next: Thousandths?
  }

  /// Homes that a rule refuses to the household.
  public struct Refusal: Hashable, Sendable {
    /// The rule's id.
    public let rule: String
    /// What it demands.
    public let demand: Words
    /// How many homes it refuses.
    public let homes: Int
    /// How many of these no other rule refuses.
    public let alone: Int
  }

  /// How the plan at hand stands against the best of all plans.
  public struct Standing: Hashable, Sendable {
    /// What the plan at hand has more than the best that was found.
    public let price: PriceOfChange
    /// Whether it is proven that no plan is better than the best that was found.
    public let isProven: Bool
    /// Position of the household's home in the best plan; nil where it has none.
    public let home: Int?
  }

  /// Position of the household.
  public let household: Int
  /// Position of its home in the plan; nil where it has none.
  public let home: Int?
  /// The homes like it, its own among them; nil where it has none.
  public let choice: HomeChoice?
  /// Where it would go from there.
  public let ways: WaysFromHome?
  /// What the household bears, the heaviest first; and those terms that count in the next best home.
  public let considerations: [Consideration]
  /// The best other homes, the cheapest first.
  public let alternatives: [HomeAlternative]
  /// Homes in the scenario, all those counted that modules may bring.
  public let homes: Int
  /// Homes that the rules let the household have.
  public let possibleHomes: Int
  /// Homes of these of which it is known that no plan at all has the household there.
  public let blockedHomes: Int
  /// Kinds of homes for which it was not settled whether they come before those shown.
  public let undecided: Int
  /// Homes that rules refuse, by rule.
  public let refusals: [Refusal]
  /// What stands in the way of a home, and what would clear it; nil where it has one.
  public let obstacles: Obstacles?
  /// How the plan stands against the best.
  public let standing: Standing

  /// What the household bears in the plan, in weighted person-minutes a day.
  public var burden: Thousandths { considerations.reduce(.zero) { $0 + $1.here } }
}

extension HouseholdExplanation {
  /// Refusals of a household, by position, in the order of the rules.
  static func refusals(
    of household: Int, _ facts: PlacementFacts
  ) -> (possible: Int, refusals: [Refusal]) {
    var homes: [String: Int] = [:]
    var alone: [String: Int] = [:]
    var possible = 0
    for home in facts.scenario.homes.indices {
      let refusing = RuleBook.refusing(household, in: home, facts)
      if refusing.isEmpty { possible += 1 }
      for rule in refusing { homes[rule, default: 0] += 1 }
      if refusing.count == 1 { alone[refusing[0], default: 0] += 1 }
    }
    let refusals = RuleBook.demands.compactMap { id, demand in
      homes[id].map {
        Refusal(rule: id, demand: demand, homes: $0, alone: alone[id] ?? 0)
      }
    }
    return (possible, refusals)
  }

  /// Terms here and in the next best home, the heaviest here first.
  static func considerations(
    _ here: [BurdenID: Thousandths], _ next: [BurdenID: Thousandths]?
  ) -> [Consideration] {
    Set(here.keys).union(next.map { Array($0.keys) } ?? []).map { id in
      Consideration(
        id: id, here: here[id] ?? .zero, next: next.map { $0[id] ?? .zero })
    }.sorted {
      ($1.here, $1.next ?? .zero, $0.id) < ($0.here, $0.next ?? .zero, $1.id)
    }
  }
}
