import PlacementDomain
import PlacementModel

/// A home that a household could have had, with what the best plan in which it has it costs whom.
public struct HomeAlternative: Sendable {
  /// Who bears the difference of the burdens of two plans, in person-minutes a day.
  public struct Shares: Hashable, Sendable {
    /// The household itself.
    public var household: Thousandths = .zero
    /// All other households together.
    public var others: Thousandths = .zero
    /// What belongs to no household, by term: spread, families' areas, what is opened, its order.
    public var municipality: [BurdenID: Thousandths] = [:]

    /// All together.
    public var sum: Thousandths {
      municipality.values.reduce(Thousandths(raw: household.raw + others.raw), +)
    }
  }

  /// How the others fare, in numbers of households.
  public struct Others: Hashable, Sendable {
    /// Households that bear more.
    public var worse = 0
    /// Of those, the families with children.
    public var worseFamilies = 0
    /// Households that bear less.
    public var better = 0
    /// Households that lose the home they have in the plan.
    public var losing = 0
    /// Of those, the families with children.
    public var losingFamilies = 0
    /// Households that get a home and have none in the plan.
    public var gaining = 0
  }

  /// What is used over a soft limit, more than in the plan.
  public struct Overuse: Hashable, Sendable {
    /// The soft limit's id.
    public var limit: String
    /// What the limit is about.
    public var title: Words
    /// The place or district, by id.
    public var resource: String
    /// How much more is over the limit; negative is less.
    public var more: Int
  }

  /// Homes that are alike, of which this is one.
  public let choice: HomeChoice
  /// The home that is the cheapest of them, by position.
  public let home: Int
  /// What the best plan with this home has more than the plan at hand.
  public let price: PriceOfChange
  /// What it has more than the best of all plans.
  public let priceOverBest: PriceOfChange
  /// The least that the price can be, where the search ended before it was proven; nil where it is.
  public let leastPrice: PriceOfChange?
  /// Who bears the difference to the plan at hand.
  public let shares: Shares
  /// How the others fare.
  public let others: Others
  /// Where more or less is used over a soft limit.
  public let overuse: [Overuse]
  /// Weighted person-minutes a day of the household in this home, by term.
  public let terms: [BurdenID: Thousandths]

  /// Compares a plan in which the household has a home with the plan at hand.
  init(
    _ result: PlacementResult, of household: Int, in home: Int, _ choice: HomeChoice,
    over plan: Evaluation, _ assignment: Assignment, best: Evaluation, _ facts: PlacementFacts
  ) {
    self.choice = choice
    self.home = home
    price = PriceOfChange(of: result.evaluation, over: plan)
    priceOverBest = PriceOfChange(of: result.evaluation, over: best)
    leastPrice = result.plan.termination == "optimal" ? nil : Self.least(result, over: plan)
    terms = result.evaluation.householdTerms[household] ?? [:]
    let difference = BurdenDifference(result.evaluation, over: plan)
    shares = difference.shares(of: household)
    others = difference.others(
      than: household, placed: Set(result.assignment.pairs.map(\.household)),
      before: Set(assignment.pairs.map(\.household)), facts)
    overuse = zip(result.evaluation.resources, plan.resources).compactMap { new, old in
      new.overflow == old.overflow
        ? nil
        : Overuse(
          limit: new.limit, title: new.title, resource: new.resource,
          more: new.overflow - old.overflow)
    }
  }

  /// What is proven of an unfinished plan, less what the plan at hand has.
  private static func least(_ result: PlacementResult, over plan: Evaluation) -> PriceOfChange {
    func bound(_ id: String) -> Thousandths? {
      result.plan.levels.first { $0.id == id }?.bound
    }
    // Nothing is proven of a level while one before it is open; no burden is below all savings.
    let unplaced = bound(PlanLevelID.unplaced).map { $0.raw / 1000 } ?? 0
    let overflow = bound(PlanLevelID.overflow).map { $0.raw / 1000 } ?? 0
    let burden = bound(PlanLevelID.burden) ?? Thousandths(raw: -(1 << 53))
    return PriceOfChange(
      unplaced: unplaced - plan.unplaced, overflow: overflow - plan.overflow,
      burden: Thousandths(raw: burden.raw - plan.burden.raw))
  }
}
