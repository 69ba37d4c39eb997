import CapacityAdvice
import CapacityProgram
import Testing

@Suite("The threshold rule")
struct ThresholdTests {
  @Test("counts homes to spare, or households that fit none")
  func spare() {
    #expect(ThresholdRule.spare(homes: [4, 2], households: [3, 2]) == 1)
    // One large household too many, though two small homes are vacant.
    #expect(ThresholdRule.spare(homes: [4, 1], households: [2, 2]) == -1)
    // Small households may live in large homes.
    #expect(ThresholdRule.spare(homes: [1, 4], households: [3, 2]) == 0)
  }

  @Test("is followed at every meeting", arguments: [(2, 6, 8), (-3, 10, 6), (5, 3, 5)])
  func isFollowed(orderBelow: Int, orderFor: Int, endAbove: Int) throws {
    let problem = SmallCase.problem()
    let rule = ThresholdRule(orderBelow: orderBelow, orderFor: orderFor, endAbove: endAbove)
    let policy = ThresholdPolicy(rule, problem: problem, training: SmallCase.training)
    #expect(policy.order == [0, 1, 2])
    var (orders, endings) = (0, 0)
    for future in 0..<SmallCase.unseen.count {
      let plan = try PolicyRun(
        policy, in: problem, futures: SmallCase.unseen, future: future
      ).plan
      for meeting in problem.meetings.indices {
        let month = problem.meetings[meeting].month
        let households = (0..<3).map {
          month == 0 ? policy.firstHouseholds[$0] : SmallCase.unseen[future, month - 1, class: $0]
        }
        let before = homes(plan, problem, until: meeting - 1)
        let spare = ThresholdRule.spare(homes: before, households: households)
        let ordered = size(plan, problem) { $0 == meeting }
        let ended = plan.takeDowns.filter { $0.node == meeting }.reduce(0) {
          $0 + 2 * $1.count
        }
        orders += ordered
        endings += ended
        if spare >= orderBelow {
          #expect(ordered == 0)
        } else if isOpen(problem, meeting) {
          // Modules are of two homes, so one home more than asked for at most.
          let full = size(plan, problem) { $0 <= meeting } == mostHomes(problem)
          #expect(
            ordered >= orderFor || full || ended > 0
              || plan.takeDowns.contains { $0.node < meeting })
          #expect(ordered <= orderFor + 1)
        }
        if spare <= endAbove {
          #expect(ended == 0)
        } else {
          let after = homes(plan, problem, until: meeting)
          #expect(
            ThresholdRule.spare(homes: after, households: households) >= endAbove || ended == 0)
        }
      }
    }
    #expect(orders > 0)
    #expect(endings > 0)
  }

  @Test("orders a home that fits before one that is cheaper")
  func classFit() throws {
    var problem = SmallCase.problem()
    problem.standing = Array(repeating: [40, 0, 0], count: 36)
    let policy = ThresholdPolicy(
      ThresholdRule(orderBelow: 0, orderFor: 4, endAbove: 30), problem: problem,
      training: SmallCase.training)
    let seen = SeenDemand(months: 3, classes: 3, households: [10, 0, 2, 10, 0, 2, 10, 0, 2])
    let plan = policy.decisions(at: 1, seen: seen, after: CapacityPlan())
    #expect(plan.orders.filter { $0.module == 1 }.reduce(0) { $0 + $1.count } == 2)
    #expect(plan.orders.allSatisfy { $0.module == 1 })
  }

  @Test("is tuned to be no worse than where the search begins")
  func tuning() throws {
    let problem = SmallCase.problem()
    let found = try ThresholdSearch(problem: problem, training: SmallCase.training, most: 30)
    let few = SmallCase.training.prefix(30)
    func mean(_ rule: ThresholdRule) throws -> Double {
      let policy = ThresholdPolicy(rule, problem: problem, training: SmallCase.training)
      return try (0..<30).reduce(0.0) {
        $0 + Double(try PolicyRun(policy, in: problem, futures: few, future: $1).cost) / 30
      }
    }
    #expect(abs(try mean(found.policy.rule) - found.cost) < 1)
    let best = found.policy.rule
    for step in [-1, 1] {
      var other = best
      other.orderFor = max(1, other.orderFor + step)
      #expect(try mean(other) >= found.cost - 1)
    }
  }

  private func size(
    _ plan: CapacityPlan, _ problem: CapacityProblem, _ isWanted: (Int) -> Bool
  ) -> Int {
    plan.orders.filter { isWanted($0.node) }.reduce(0) { sum, order in
      sum + order.count * problem.offers[order.offer].modules[order.module].homes.reduce(0, +)
    }
  }

  private func mostHomes(_ problem: CapacityProblem) -> Int {
    problem.offers.reduce(0) { $0 + 2 * $1.mostModules }
  }

  /// Whether everything ordered now can stand for its lock-in.
  private func isOpen(_ problem: CapacityProblem, _ meeting: Int) -> Bool {
    problem.offers.allSatisfy { $0.readyMonth[meeting].map { $0 + 12 <= 36 } ?? false }
  }

  private func homes(
    _ plan: CapacityPlan, _ problem: CapacityProblem, until meeting: Int
  ) -> [Int] {
    var homes = problem.standing[0]
    for order in plan.orders where order.node <= meeting {
      let type = problem.offers[order.offer].modules[order.module]
      for size in homes.indices { homes[size] += order.count * type.homes[size] }
    }
    for entry in plan.takeDowns where entry.node <= meeting {
      let type = problem.offers[entry.offer].modules[entry.module]
      for size in homes.indices { homes[size] -= entry.count * type.homes[size] }
    }
    return homes
  }
}
