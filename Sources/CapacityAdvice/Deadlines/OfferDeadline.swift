import CapacityProgram

/// Until when an offer can be ordered.
public struct OfferDeadline: Hashable, Sendable {
  /// The index of the offer.
  public var offer: Int

  /// The first meeting at which a plan orders it; nil where it never does.
  public var plannedMeeting: Int?

  /// The month from which that order stands.
  public var neededMonth: Int?

  /// The last meeting that can order it to stand in the month in which the plan needs it.
  public var lastMeetingInTime: Int?

  /// The last meeting that can order it at all, to stand for its lock-in before the permit's end.
  public var lastMeeting: Int?

  /// The deadlines of all offers under a plan, in their order.
  ///
  /// Earliest over the ways through the tree, where the plan is one of a tree that branches.
  public static func all(
    in problem: CapacityProblem, plan: CapacityPlan, tree: DecisionTree
  ) -> [OfferDeadline] {
    problem.offers.indices.map { offer in
      let meetings = plan.orders.filter { $0.offer == offer && $0.count > 0 }
        .map { tree.nodes[$0.node].meeting }
      let planned = meetings.min()
      let needed = planned.flatMap { problem.offers[offer].readyMonth[$0] }
      return OfferDeadline(
        offer: offer, plannedMeeting: planned, neededMonth: needed,
        lastMeetingInTime: needed.flatMap { problem.lastMeeting(offer, toStandIn: $0) },
        lastMeeting: problem.lastMeeting(offer))
    }
  }
}

extension CapacityProblem {
  /// The last meeting at which an offer can be ordered to stand in a month; nil when there is none.
  ///
  /// - Parameter month: The month, or nil for any month.
  public func lastMeeting(_ offer: Int, toStandIn month: Int? = nil) -> Int? {
    let terms = offers[offer]
    return meetings.indices.last { meeting in
      guard let ready = terms.readyMonth[meeting], ready < months else { return false }
      // A meeting too late to extend the permit has the permit as it is.
      let extended = terms.permitExtension.flatMap { later in
        meetings.contains { $0.month <= later.decideBy } ? later.lastMonth : nil
      }
      let last = extended ?? terms.lastMonth ?? Int.max - 1
      return ready + max(1, terms.lockIn) - 1 <= last && month.map { ready <= $0 } ?? true
    }
  }
}
