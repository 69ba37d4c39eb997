import CapacityProgram

/// Plans at about the least cost that differ as much as they can.
///
/// The best plan first; then, one after the other, the plan within the cost that lies farthest from
/// the nearest of those before it. The distance counts homes ordered by each meeting, so it weighs
/// place, amount and time.
public struct PlanAlternatives: Hashable, Sendable {
  /// The plans, the best first; fewer than asked for where no other plan is within the cost.
  public var plans: [PlanAlternative]

  /// How far each plan after the best lies from the nearest of those before it, in homes ordered
  /// times meetings, as found; once costs are polished it may lie a little elsewhere.
  public var distances: [Double] = []

  /// The most that any of them may cost, weighed by risk, in kroner.
  public var costCap: Double

  /// Looks for alternatives to a plan.
  ///
  /// - Parameters:
  ///   - best: The best plan of the planner with the wishes.
  ///   - count: How many plans, the best included.
  ///   - share: How much more than the best they may cost, as a share of it.
  ///   - options: For the distances; they need no small gap.
  ///   - polish: For the cost of each once sites, amounts and times are chosen.
  /// - Throws: ``AdviceProblem`` when a search ends without a plan.
  public init(
    to best: CapacitySolution, planner: CapacityPlanner, wishes: PlanWishes = PlanWishes(),
    count: Int = 3, within share: Double = 0.02,
    options: CapacityOptions = CapacityOptions(gap: 0.05),
    polish: CapacityOptions = CapacityOptions()
  ) throws {
    let cost = best.evaluation.riskCost
    costCap = cost + share * abs(cost)
    plans = [PlanAlternative(best.plan, best.evaluation, best: cost, planner: planner)]
    var differing = wishes
    differing.costCap = min(costCap, wishes.costCap ?? .infinity)
    while plans.count < count {
      differing.differFrom = plans.map(\.plan)
      let outcome = try planner.solve(differing, options: options)
      // A limit that comes before any plan leaves the rest out.
      if case .stopped(let why) = outcome, why != .interrupted { break }
      let next = try outcome.get()
      let polished = try Self.polished(next, planner, wishes, polish)
      // Plans that differ in types of module alone may become one when polished.
      let isNew = !plans.contains { $0.plan.orders == polished.plan.orders }
      let kept = isNew ? polished : next
      guard next.objective < 0, !plans.contains(where: { $0.plan.orders == kept.plan.orders })
      else { break }
      plans.append(
        PlanAlternative(kept.plan, kept.evaluation, best: cost, planner: planner))
      distances.append(-next.objective)
    }
  }

  /// The cheapest plan that orders from the same offers at the same meetings, and as much.
  ///
  /// The farthest plan within a cost has no reason to take down in time what it need not.
  private static func polished(
    _ solution: CapacitySolution, _ planner: CapacityPlanner, _ wishes: PlanWishes,
    _ options: CapacityOptions
  ) throws -> CapacitySolution {
    // Orders of one meeting in several nodes cannot be forced apart.
    guard planner.tree.leaves.count == 1 else { return solution }
    var kept = wishes
    for (node, entry) in planner.tree.nodes.enumerated() {
      for offer in planner.problem.offers.indices {
        let modules = solution.plan.orders.reduce(0) {
          $1.node == node && $1.offer == offer ? $0 + $1.count : $0
        }
        let decision = PlanWishes.Decision(offer: offer, meeting: entry.meeting, modules: modules)
        if modules > 0 {
          kept.forced.append(decision)
        } else {
          kept.forbidden.append(decision)
        }
      }
    }
    guard let better = try planner.solve(kept, options: options).solution,
      better.evaluation.riskCost <= solution.evaluation.riskCost
    else { return solution }
    return better
  }
}
