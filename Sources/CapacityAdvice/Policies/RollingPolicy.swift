import CapacityProgram
import GLPKSolver

/// A new plan at every so-manieth meeting: the best from there on, over futures like what was seen.
///
/// What was decided before stands as commitments. Of each plan only what must be decided now is
/// decided; the rest waits for the next plan.
public struct RollingPolicy: CapacityPolicy {
  /// What sort of policy it is.
  public var kind: PolicyKind { .rolling(every: every) }

  /// At every which meeting a plan is made; nothing is decided at the others.
  public let every: Int

  /// How many meetings ahead a plan looks at each one; after that it takes every second.
  public let nearMeetings: Int

  private let problem: CapacityProblem
  private let forecast: AnalogueForecast
  private let options: CapacityOptions

  /// Decisions at the first planning meeting when nothing was seen: the same in all futures.
  private var first: CapacityPlan?

  /// A rolling policy.
  ///
  /// - Parameters:
  ///   - training: The futures that the planner has.
  ///   - analogues: How many of them a plan is made on.
  ///   - every: At every which meeting a plan is made, at least 1.
  ///   - options: The gap and limits of each plan.
  /// - Throws: As ``CapacityPolicy/decisions(at:seen:after:)``.
  public init(
    problem: CapacityProblem, training: DemandFutures, analogues: Int = 100, every: Int = 1,
    nearMeetings: Int = 6, options: CapacityOptions = CapacityOptions(gap: 0.01)
  ) throws {
    self.init(
      problem: problem, every: max(1, every), nearMeetings: max(1, nearMeetings),
      forecast: AnalogueForecast(training: training, count: analogues), options: options,
      first: nil)
    if problem.monthsSeen(at: 0) == 0 {
      let nothing = SeenDemand(months: 0, classes: problem.classes, households: [])
      first = try decisions(at: 0, seen: nothing, after: CapacityPlan())
    }
  }

  private init(
    problem: CapacityProblem, every: Int, nearMeetings: Int, forecast: AnalogueForecast,
    options: CapacityOptions, first: CapacityPlan?
  ) {
    self.problem = problem
    self.every = every
    self.nearMeetings = nearMeetings
    self.forecast = forecast
    self.options = options
    self.first = first
  }

  /// What the best plan from here on decides now.
  public func decisions(
    at meeting: Int, seen: SeenDemand, after plan: CapacityPlan
  ) throws -> CapacityPlan {
    guard meeting % every == 0 else { return CapacityPlan() }
    if meeting == 0, let first {
      return first
    }
    var state = PlanState(problem, after: plan)
    var now = CapacityPlan()
    if meeting == 0 {
      // Months before the first meeting are not in what remains.
      now = state.requiredEndings(at: 0, before: problem.meetings[0].month)
      state.apply(now)
    }
    let ahead = meetingsAhead(meeting)
    let solution = try solve(state, ahead.all, forecast.futures(after: seen))
    let end = ahead.next.map { problem.meetings[$0].month } ?? problem.months
    now.append(solution.remaining.decisionsNow(solution.plan, before: end))
    return now
  }

  /// The meetings that a plan may use, and the next at which one is made.
  private func meetingsAhead(_ meeting: Int) -> (all: [Int], next: Int?) {
    let planning = stride(from: meeting, to: problem.meetings.count, by: every).map { $0 }
    let all = planning.enumerated().filter { place, _ in
      place < nearMeetings || (place - nearMeetings) % 2 == 1
    }.map(\.element)
    return (all, planning.count > 1 ? planning[1] : nil)
  }

  /// A service target may be out of reach after what was seen; then cost alone decides.
  private func solve(
    _ state: PlanState, _ meetings: [Int], _ futures: DemandFutures
  ) throws -> (remaining: RemainingProblem, plan: CapacityPlan) {
    func attempt(_ risk: RiskAttitude) throws -> (RemainingProblem, CapacityPlan) {
      let remaining = RemainingProblem(state, meetings: meetings, risk: risk)
      let planner = try CapacityPlanner(problem: remaining.problem, futures: futures)
      return (remaining, try planner.firmly(options: options).plan)
    }
    do {
      return try attempt(problem.risk)
    } catch AdviceProblem.impossible(let unmet) {
      guard case .service = problem.risk else { throw AdviceProblem.impossible(unmet) }
      return try attempt(.expectation)
    }
  }
}
