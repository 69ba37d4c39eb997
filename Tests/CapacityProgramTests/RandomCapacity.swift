import CapacityProgram
import TestSupport

/// Small random problems in which every rule has something to do.
struct RandomCapacity {
  var problem: CapacityProblem
  var futures: DemandFutures
  var tree: DecisionTree

  init(seed: Int, risk: RiskAttitude = .expectation, branches: Bool = false, months: Int = 12) {
    var random = SeededGenerator(seed: seed)
    let classes = Int.random(in: 1...3, using: &random)
    let meetings = stride(from: Int.random(in: 0...2, using: &random), to: months, by: 3)
      .map { Meeting(month: $0) }
    let prices = (0..<classes).map { _ in Int.random(in: 15_000...30_000, using: &random) }.sorted()
    let extra = (0..<classes).map { _ in Int.random(in: 0...50_000, using: &random) }
    var emergency = zip(prices, extra).map { $0 + $1 }
    for size in emergency.indices.dropFirst() {
      emergency[size] = max(emergency[size], emergency[size - 1])
    }
    let offers = (0..<Int.random(in: 2...4, using: &random)).map { index in
      Self.offer(index, classes: classes, months: months, meetings: meetings, &random)
    }
    problem = CapacityProblem(
      years: (0..<months).map { $0 / 6 },
      standing: (0..<months).map { _ in (0..<classes).map { _ in 4 } },
      offers: offers, meetings: meetings,
      siteLimits: [StandingLimit(place: 0, unit: .homes, most: 9)],
      districtLimits: [StandingLimit(place: 1, unit: .modules, most: 4)],
      budgets: random.chance(50) ? [SetUpBudget(year: 0, most: 700_000, committed: 50_000)] : [],
      precedences: random.chance(50) ? [Precedence(first: 0, then: 1)] : [],
      recourse: Recourse(
        hotelPrice: prices, emergencyPrice: emergency,
        hotelCap: Int.random(in: 0...4, using: &random)),
      risk: risk)
    futures = Self.futures(
      count: branches ? 8 : 6, months: months, classes: classes, weighted: random.chance(50),
      &random)
    tree =
      branches
      ? Self.branching(problem, futures) : DecisionTree.chain(of: problem, futures: futures)
  }

  static func offer(
    _ index: Int, classes: Int, months: Int, meetings: [Meeting],
    _ random: inout SeededGenerator
  ) -> CapacityOffer {
    let kind: CapacityOffer.Kind =
      index == 0 ? .conversion : random.pick([.pavilion, .pavilion, .lease, .closure])
    let lead = Int.random(in: 0...4, using: &random)
    let types = (0..<Int.random(in: 1...2, using: &random)).map { type in
      ModuleType(
        id: "m\(type)",
        homes: (0..<classes).map { _ in
          kind == .closure
            ? Int.random(in: 0...1, using: &random) : Int.random(in: 0...2, using: &random)
        },
        most: kind == .closure ? 1 : Int.random(in: 1...3, using: &random),
        setUp: kind == .closure || kind == .lease
          ? 0 : Int.random(in: 20_000...120_000, using: &random),
        monthly: Int.random(in: 2_000...15_000, using: &random),
        takeDown: Int.random(in: 0...20_000, using: &random))
    }
    let hasPermit = kind != .closure && random.chance(40)
    let isCommitted = kind == .pavilion && random.chance(40)
    let last = months / 2 + 1
    return CapacityOffer(
      id: "o\(index)", kind: kind, site: index % 2, district: index % 2, modules: types,
      mostModules: kind.isAllOrNothing ? nil : Int.random(in: 2...4, using: &random),
      siteCost: kind == .pavilion && random.chance(60)
        ? SiteCost(setUp: 60_000, monthly: 3_000, takeDown: 10_000) : SiteCost(),
      readyMonth: meetings.map { random.chance(90) ? $0.month + lead : nil },
      lockIn: kind == .closure ? 0 : Int.random(in: 0...5, using: &random),
      lastMonth: hasPermit ? last : nil,
      permitExtension: hasPermit && random.chance(50)
        ? PermitExtension(cost: 15_000, lastMonth: last + 3, decideBy: last - 1) : nil,
      canEnd: random.chance(85),
      commitments: isCommitted
        ? [Commitment(module: 0, count: 1, readyMonth: random.pick([0, 3]), freeFrom: 4)] : [])
  }

  static func futures(
    count: Int, months: Int, classes: Int, weighted: Bool, _ random: inout SeededGenerator
  ) -> DemandFutures {
    var households: [Int32] = []
    for _ in 0..<count {
      var level = (0..<classes).map { _ in Int.random(in: 2...7, using: &random) }
      for _ in 0..<months {
        for size in level.indices {
          level[size] = max(0, level[size] + Int.random(in: -1...2, using: &random))
          households.append(Int32(level[size]))
        }
      }
    }
    return DemandFutures(
      months: months, classes: classes, households: households,
      weights: weighted ? (0..<count).map { Double(1 + $0 % 3) } : nil)
  }

  /// Halves the futures at the second and third meeting.
  static func branching(_ problem: CapacityProblem, _ futures: DemandFutures) -> DecisionTree {
    var nodes = [
      DecisionTree.Node(
        parent: nil, meeting: 0, futures: Array(0..<futures.count),
        months: problem.months(ofMeeting: 0))
    ]
    var last = [0]
    for meeting in problem.meetings.indices.dropFirst() {
      var next: [Int] = []
      for parent in last {
        let all = nodes[parent].futures
        let half = all.count / 2
        let parts = meeting <= 2 ? [Array(all[..<half]), Array(all[half...])] : [all]
        for part in parts {
          next.append(nodes.count)
          nodes.append(
            DecisionTree.Node(
              parent: parent, meeting: meeting, futures: part,
              months: problem.months(ofMeeting: meeting)))
        }
      }
      last = next
    }
    return DecisionTree(nodes: nodes, futures: futures)
  }
}
