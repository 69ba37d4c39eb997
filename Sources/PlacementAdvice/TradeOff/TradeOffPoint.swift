import PlacementDomain
import PlacementModel

/// A plan on the frontier of two measures: less of the one costs more of the other.
public struct TradeOffPoint: Sendable {
  /// The most of the second measure that was allowed; nil where it was not limited.
  public let cap: Thousandths?
  /// What the plan has of the first measure, and what is proven for the cap.
  public let first: Interval
  /// What the plan has of the second measure, and what is proven with the first held.
  public let second: Interval
  /// The plan.
  public let plan: ExploredPlan
  /// The household that bears most for each of its persons, by position; nil where nobody has a home.
  public let worstOff: Int?

  /// A value that was found, and what none is below.
  public struct Interval: Hashable, Sendable {
    /// What the plan has.
    public let value: Thousandths
    /// No plan has less; nil where nothing is proven.
    public let bound: Thousandths?

    /// Whether no plan has less.
    public var isProven: Bool { bound.map { $0 >= value } ?? false }
  }

  /// Whether it is proven that no plan has less of the one and no more of the other.
  public var isProven: Bool { first.isProven && second.isProven }

  /// Person-minutes a day of the whole plan.
  public var burden: Thousandths { plan.evaluation.burden }

  /// What the worst-off household bears for each of its persons, person-minutes a day.
  public var worst: Thousandths { plan.evaluation.worst }

  init(
    cap: Thousandths?, _ plan: ExploredPlan, _ first: PlanMeasure, _ second: PlanMeasure
  ) {
    self.cap = cap
    self.plan = plan
    func interval(_ measure: PlanMeasure) -> Interval {
      Interval(
        value: measure.value(in: plan.evaluation),
        bound: plan.goals.first { $0.measure == measure }?.bound)
    }
    self.first = interval(first)
    self.second = interval(second)
    worstOff = plan.evaluation.worstOff
  }

  /// Whether another point has no more of either, and less of one.
  public func isDominated(by other: TradeOffPoint) -> Bool {
    other.first.value <= first.value && other.second.value <= second.value
      && (other.first.value < first.value || other.second.value < second.value)
  }
}

/// From one point of a frontier to the next: less of the second measure, more of the first.
public struct TradeOffStep: Sendable {
  /// How much more of the first measure.
  public let first: Thousandths
  /// How much less of the second, as a negative number.
  public let second: Thousandths
  /// How much more the worst-off household bears for each person; who that is may change.
  public let worst: Thousandths
  /// The household that loses most by the step, by position, and how much for each person; nil where nobody
  /// loses.
  public let loser: Loser?

  /// A household that is worse off after a step.
  public struct Loser: Hashable, Sendable {
    /// Its position.
    public let household: Int
    /// Person-minutes a day more for each of its persons.
    public let more: Thousandths
  }

  init(from: TradeOffPoint, to: TradeOffPoint) {
    first = Thousandths(raw: to.first.value.raw - from.first.value.raw)
    second = Thousandths(raw: to.second.value.raw - from.second.value.raw)
    worst = Thousandths(raw: to.worst.raw - from.worst.raw)
    let before = from.plan.evaluation.perPerson
    loser = to.plan.evaluation.perPerson.compactMap { household, after -> Loser? in
      guard let earlier = before[household], after > earlier else { return nil }
      return Loser(household: household, more: Thousandths(raw: after.raw - earlier.raw))
    }.max { ($0.more, $1.household) < ($1.more, $0.household) }
  }
}
