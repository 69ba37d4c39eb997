import CapacityAdvice
import CapacityProgram
import CapacityScenario
import FlowForecast
import PlacementDomain

/// A finished study, for every page that shows it.
public struct CapacityReport: Sendable {
  /// The scenario's short name.
  public let name: String
  /// Its title for people.
  public let title: String
  /// The scenario's hash.
  public let hash: String
  /// What tells the series behind the arrivals from others.
  public let series: String
  /// The seed of the futures.
  public let seed: UInt32
  /// The districts' names by position.
  public let districts: [String]
  /// The years' budgets.
  public let budgets: [BudgetYear]
  /// What was found out.
  public let study: CapacityStudy

  /// A study of a scenario.
  public init(_ study: CapacityStudy, of scenario: Scenario, series: String, seed: UInt32) {
    name = scenario.settings.name
    title = scenario.settings.title
    hash = scenario.hash
    self.series = series
    self.seed = seed
    districts = scenario.districts.map(\.name)
    budgets = scenario.budgets
    self.study = study
  }

  var councilCase: CapacityCase { study.councilCase }
  var calendar: PlanCalendar { councilCase.calendar }

  /// The day of a meeting.
  func meeting(_ index: Int) -> Day { calendar.meetings[index] }

  /// The decisions of the recommended plan, in the order of time.
  var decisions: [CapacityDecision] { decisions(study.solution.plan) }

  /// The decisions of a plan over the chain of meetings, in the order of time.
  func decisions(_ plan: CapacityPlan) -> [CapacityDecision] {
    var all: [CapacityDecision] = []
    for order in plan.orders where order.count > 0 {
      let offer = councilCase.problem.offers[order.offer]
      let module = offer.modules[order.module]
      let isFirst = !all.contains { $0.offer == order.offer && $0.what != .takeDown }
      let givesUp = councilCase.offers[order.offer].meaning == .givesUp
      let each = givesUp ? module.takeDown : module.setUp
      all.append(
        CapacityDecision(
          what: givesUp ? .giveUp : .order,
          offer: order.offer, module: order.module, count: order.count, meeting: order.node,
          month: offer.readyMonth[order.node] ?? 0,
          cost: order.count * each + (isFirst ? offer.siteCost.setUp : 0)))
    }
    for down in plan.takeDowns where down.count > 0 {
      let module = councilCase.problem.offers[down.offer].modules[down.module]
      all.append(
        CapacityDecision(
          what: .takeDown, offer: down.offer, module: down.module, count: down.count,
          meeting: down.node, month: down.month, cost: down.count * module.takeDown))
    }
    for act in plan.extensions {
      all.append(
        CapacityDecision(
          what: .extend, offer: act.offer, module: 0, count: 1, meeting: act.node,
          month: act.month,
          cost: councilCase.problem.offers[act.offer].permitExtension?.cost ?? 0))
    }
    return all.sorted {
      ($0.meeting, $0.month, $0.offer, $0.module) < ($1.meeting, $1.month, $1.offer, $1.module)
    }
  }

  /// Homes that stand in each month under a plan, all classes together; without one, if nothing is
  /// decided.
  func homes(_ plan: CapacityPlan?) -> [Int] {
    PlanStanding(plan, in: councilCase.problem).homes(in: councilCase.problem)
  }
}

/// Something that a plan decides.
struct CapacityDecision: Hashable {
  /// What is done.
  enum What: String {
    case order
    case giveUp = "give_up"
    case takeDown = "take_down"
    case extend
  }

  let what: What
  let offer: Int
  let module: Int
  let count: Int
  /// The meeting that decides it.
  let meeting: Int
  /// The month from which it holds.
  let month: Int
  /// What it costs once, in kroner; the site's own cost stands with the first order there.
  let cost: Int
}
