import CapacityAdvice
import CapacityBaseline
import CapacityProgram

/// Three years, three sites, a surge now and then: every policy in a second.
enum SmallCase {
  static let flow = SurgeFutures(
    months: 36, base: 1.6, surgeChance: 1.0 / 20, surgeSize: 7, start: [17, 8, 4])

  static func problem(risk: RiskAttitude = .expectation) -> CapacityProblem {
    BaselineMunicipality.problem(
      months: 36, sites: 3, every: 3, standing: [19, 9, 5], risk: risk)
  }

  static let training = flow.draw(60, seed: 11)
  static let unseen = flow.draw(24, seed: 12)

  static var options: PolicyOptions {
    var options = PolicyOptions()
    options.analogues = 30
    options.rollingFutures = 24
    options.foresightFutures = 24
    options.thresholdFutures = 40
    return options
  }

  static let comparison = Result {
    try PolicyComparison(
      problem: problem(), training: training, unseen: unseen, options: options)
  }
}

/// A plan's cost by month in one future, reckoned anew: what `CapacityEvaluation` must sum to.
///
/// For problems whose prices are the same in all classes, with pavilions only.
func costByMonth(
  _ plan: CapacityPlan, in problem: CapacityProblem, future: DemandFutures
) -> [Int] {
  var cost = [Int](repeating: 0, count: problem.months)
  var homes = problem.standing
  var left = problem.offers.map { $0.modules.map { _ in 0 } }
  var sites = problem.offers.map { _ in 0 }
  func stand(_ offer: Int, _ module: Int, _ count: Int, from: Int) {
    let type = problem.offers[offer].modules[module]
    left[offer][module] += count
    for month in max(0, from)..<max(problem.months, from, 0) where month < problem.months {
      cost[month] += count * type.monthly
      for size in homes[month].indices { homes[month][size] += count * type.homes[size] }
    }
  }
  func open(_ offer: Int, _ sign: Int, from: Int) {
    sites[offer] += sign
    for month in 0..<problem.months where month >= from {
      cost[month] += sign * problem.offers[offer].siteCost.monthly
    }
  }
  for (index, offer) in problem.offers.enumerated() where !offer.commitments.isEmpty {
    for entry in offer.commitments {
      stand(index, entry.module, entry.count, from: entry.readyMonth)
    }
    open(index, 1, from: offer.commitments.map(\.readyMonth).min() ?? 0)
  }
  for order in plan.orders {
    let type = problem.offers[order.offer].modules[order.module]
    cost[problem.meetings[order.node].month] += order.count * type.setUp
    stand(
      order.offer, order.module, order.count,
      from: problem.offers[order.offer].readyMonth[order.node] ?? problem.months)
  }
  for act in plan.openings {
    cost[problem.meetings[act.node].month] += problem.offers[act.offer].siteCost.setUp
    open(act.offer, 1, from: act.month)
  }
  for entry in plan.takeDowns {
    stand(entry.offer, entry.module, -entry.count, from: entry.month)
    cost[entry.month] +=
      entry.count * problem.offers[entry.offer].modules[entry.module].takeDown
  }
  for act in plan.clearings {
    open(act.offer, -1, from: act.month)
    cost[act.month] += problem.offers[act.offer].siteCost.takeDown
  }
  for (index, offer) in problem.offers.enumerated() {
    let modules = zip(left[index], offer.modules).reduce(0) { $0 + $1.0 * $1.1.takeDown }
    cost[problem.months - 1] += modules + sites[index] * offer.siteCost.takeDown
  }
  for month in 0..<problem.months {
    var (above, unmet) = (0, 0)
    for size in (0..<problem.classes).reversed() {
      above += future[0, month, class: size] - homes[month][size]
      unmet = max(unmet, above)
    }
    let hotel = min(unmet, problem.recourse.hotelCap)
    cost[month] +=
      hotel * problem.recourse.hotelPrice[0]
      + (unmet - hotel) * problem.recourse.emergencyPrice[0]
  }
  return cost
}
