import CapacityProgram
import Testing

@testable import CapacityAdvice

@Suite("Rolling plans")
struct RollingPolicyTests {
  static func policy(_ problem: CapacityProblem = SmallCase.problem()) throws -> RollingPolicy {
    try RollingPolicy(problem: problem, training: SmallCase.training, analogues: 30)
  }

  @Test("see nothing of what is to come")
  func noPeeking() throws {
    let problem = SmallCase.problem()
    let first = SmallCase.unseen.only(0)
    let size = 12 * first.classes
    // The same for a year; then everybody leaves in one, and twice as many come in the other.
    let households =
      first.households + first.households.prefix(size)
      + first.households.dropFirst(size).map { _ in 0 }
      + first.households.prefix(size) + first.households.dropFirst(size).map { 3 * $0 }
    let futures = DemandFutures(months: 36, classes: first.classes, households: households)
    let policy = try Self.policy(problem)
    let plans = try (0..<3).map {
      try PolicyRun(policy, in: problem, futures: futures, future: $0).plan
    }
    for meeting in problem.meetings.indices where problem.meetings[meeting].month <= 12 {
      #expect(plans[0].decisions(at: meeting) == plans[1].decisions(at: meeting))
      #expect(plans[0].decisions(at: meeting) == plans[2].decisions(at: meeting))
    }
    #expect(plans[1] != plans[2])
  }

  @Test("go on where a permit has ended that could have been extended, and where it was")
  func pastExtensions() throws {
    var problem = SmallCase.problem()
    problem.offers[0].lastMonth = 5
    problem.offers[0].permitExtension = PermitExtension(cost: 1, lastMonth: 8, decideBy: 5)
    let policy = try Self.policy(problem)
    // The last meetings lie long after either end.
    let run = try PolicyRun(policy, in: problem, futures: SmallCase.unseen, future: 0)
    #expect(run.plan.extensions.allSatisfy { $0.month <= 5 })
    #expect(
      run.plan.orders.allSatisfy { order in
        order.offer != 0 || problem.offers[0].readyMonth[order.node].map { $0 <= 8 } ?? false
      })
  }

  @Test("take over what was decided without paying for it twice")
  func commitmentsCostNothingTwice() throws {
    let problem = SmallCase.problem()
    let policy = try Self.policy(problem)
    var ordered = 0
    for future in 0..<8 {
      let only = SmallCase.unseen.only(future)
      let run = try PolicyRun(policy, in: problem, futures: SmallCase.unseen, future: future)
      let months = costByMonth(run.plan, in: problem, future: only)
      for meeting in problem.meetings.indices {
        var before = CapacityPlan()
        var after = CapacityPlan()
        for other in problem.meetings.indices {
          let part = run.plan.decisions(at: other)
          if other < meeting { before.append(part) } else { after.append(part) }
        }
        let remaining = RemainingProblem(
          PlanState(problem, after: before),
          meetings: Array(meeting..<problem.meetings.count), risk: .expectation)
        let start = problem.meetings[meeting].month
        #expect(remaining.problem.problems() == [])
        let seen = DemandFutures(
          months: 36 - start, classes: only.classes,
          households: Array(only.households.dropFirst(start * only.classes)))
        let rest = PolicyRun(
          after.moved(meetings: meeting, months: start), in: remaining.problem, future: seen)
        #expect(rest.cost == months[start...].reduce(0, +))
        ordered += before.orders.count
      }
    }
    #expect(ordered > 0)
  }

  @Test("do not decide between their meetings")
  func everySecondMeeting() throws {
    let problem = SmallCase.problem()
    let policy = try RollingPolicy(
      problem: problem, training: SmallCase.training, analogues: 20, every: 2)
    for future in 0..<4 {
      let plan = try PolicyRun(
        policy, in: problem, futures: SmallCase.unseen, future: future
      ).plan
      #expect(plan.orders.allSatisfy { $0.node % 2 == 0 })
    }
  }

  @Test("clear the sites whose permits end, and extend none twice")
  func permits() throws {
    var problem = SmallCase.problem()
    problem.offers[0].lastMonth = 14
    problem.offers[0].permitExtension = PermitExtension(cost: 5_000, lastMonth: 20, decideBy: 12)
    problem.offers[0].commitments = [Commitment(module: 0, count: 2)]
    problem.offers[1].lastMonth = 16
    let policy = try Self.policy(problem)
    for future in 0..<6 {
      let only = SmallCase.unseen.only(future)
      let run = try PolicyRun(policy, in: problem, futures: SmallCase.unseen, future: future)
      let planner = try CapacityPlanner(problem: problem, futures: only)
      #expect(planner.violations(of: run.plan).isEmpty)
    }
  }
}

extension CapacityPlan {
  /// The same decisions counted from a later meeting.
  fileprivate func moved(meetings: Int, months: Int) -> CapacityPlan {
    func acts(_ all: [Act]) -> [Act] {
      all.map { Act(node: $0.node - meetings, offer: $0.offer, month: $0.month - months) }
    }
    return CapacityPlan(
      orders: orders.map {
        Order(node: $0.node - meetings, offer: $0.offer, module: $0.module, count: $0.count)
      },
      takeDowns: takeDowns.map {
        TakeDown(
          node: $0.node - meetings, offer: $0.offer, module: $0.module, count: $0.count,
          month: $0.month - months)
      },
      openings: acts(openings), clearings: acts(clearings), extensions: acts(extensions))
  }
}
