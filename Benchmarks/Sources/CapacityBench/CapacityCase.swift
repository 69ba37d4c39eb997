import CapacityProgram
import RandomStreams

/// A made-up municipality: ten sites, three size classes, and flows of arrivals with surges.
///
/// Costs are of the size found in Danish papers: a pavilion home 250,000 kr. and a conversion
/// 450,000 kr. per home (Egedal 2015), running costs of 5,000 kr. a place and month and hotels
/// of about 25,000 (København 2025). The price of emergency housing is an assumption.
struct CapacityCase {
  let problem: CapacityProblem
  let futures: DemandFutures
  let tree: DecisionTree

  static let months = 60
  static let classes = 3

  /// - Parameters:
  ///   - monthsBetween: Months from one meeting to the next.
  ///   - parts: Into how many parts the futures are split at each meeting; nil for none.
  init(
    seed: UInt32, futures count: Int, monthsBetween: Int, parts: [Int]?, risk: RiskAttitude
  ) {
    var random = RandomStream(seed: seed, replication: 0, subject: 0, event: 0)
    let meetings = stride(from: 0, to: Self.months, by: monthsBetween).map { Meeting(month: $0) }
    problem = CapacityProblem(
      years: (0..<Self.months).map { $0 / 12 },
      standing: Array(repeating: [42, 23, 10], count: Self.months),
      offers: (0..<10).map { Self.offer($0, meetings, &random) }, meetings: meetings,
      districtLimits: (0..<4).map { StandingLimit(place: $0, unit: .homes, most: 60) },
      budgets: (0..<5).map { SetUpBudget(year: $0, most: 14_000_000) },
      precedences: [Precedence(first: 0, then: 2)],
      recourse: Recourse(
        hotelPrice: [25_000, 32_000, 45_000], emergencyPrice: [60_000, 75_000, 100_000],
        hotelCap: 25), risk: risk)
    futures = Self.futures(count, &random)
    tree =
      parts.map { [futures, problem] in
        DecisionTree.observed(of: problem, futures: futures, parts: $0)
      } ?? DecisionTree.chain(of: problem, futures: futures)
  }

  /// Two conversions, five pavilions, two leases and a closure.
  private static func offer(
    _ index: Int, _ meetings: [Meeting], _ random: inout RandomStream
  ) -> CapacityOffer {
    let lead = 4 + random.index(below: 5)
    func ready(_ lead: Int) -> [Int?] { meetings.map { $0.month + lead } }
    switch index {
    case 0, 1:
      let homes = [
        4 + random.index(below: 4), 3 + random.index(below: 3), 1 + random.index(below: 3),
      ]
      return CapacityOffer(
        id: "conversion \(index)", kind: .conversion, site: index, district: index % 4,
        modules: [
          ModuleType(
            id: "building", homes: homes, most: 1, setUp: 450_000 * homes.reduce(0, +) / 2,
            monthly: 3_500 * homes.reduce(0, +), takeDown: 100_000)
        ], readyMonth: ready(lead + 3), lockIn: 24)
    case 2...6:
      let cost = 90_000 + 10_000 * random.index(below: 16)
      return CapacityOffer(
        id: "pavilion \(index)", kind: .pavilion, site: index, district: index % 4,
        modules: [
          ModuleType(
            id: "rooms", homes: [2, 0, 0], most: 6, setUp: 2 * cost, monthly: 9_000,
            takeDown: 30_000),
          ModuleType(
            id: "family", homes: [0, 1, 1], most: 4, setUp: 5 * cost / 2, monthly: 12_000,
            takeDown: 40_000),
        ], mostModules: 8,
        siteCost: SiteCost(
          setUp: 300_000 + 50_000 * random.index(below: 8), monthly: 8_000, takeDown: 80_000),
        readyMonth: ready(lead), lockIn: 12)
    case 7, 8:
      return CapacityOffer(
        id: "lease \(index)", kind: .lease, site: index, district: index % 4,
        modules: [
          ModuleType(
            id: "flat", homes: index == 7 ? [1, 0, 0] : [0, 1, 0], most: 10, setUp: 15_000,
            monthly: 8_500 + 500 * random.index(below: 4))
        ], readyMonth: ready(2), lockIn: 12)
    default:
      return CapacityOffer(
        id: "closure", kind: .closure, site: index, district: index % 4,
        modules: [
          ModuleType(
            id: "old rooms", homes: [8, 0, 0], most: 1, setUp: 0, monthly: 30_000,
            takeDown: 70_000)
        ], readyMonth: ready(3))
    }
  }

  /// Households by month: arrivals in calm and in surges, each leaving after 18 months on average.
  private static func futures(_ count: Int, _ random: inout RandomStream) -> DemandFutures {
    var households: [Int32] = []
    for _ in 0..<count {
      var present = [38, 21, 9]
      var surge = 0
      for _ in 0..<months {
        surge = surge > 0 ? surge - 1 : (random.chance(0.03) ? 6 + random.index(below: 7) : 0)
        for (size, share) in [0.55, 0.3, 0.15].enumerated() {
          var left = 0
          for _ in 0..<present[size] where random.chance(1.0 / 18) {
            left += 1
          }
          present[size] += random.poisson(mean: (surge > 0 ? 12 : 3.5) * share) - left
          households.append(Int32(present[size]))
        }
      }
    }
    return DemandFutures(months: months, classes: classes, households: households)
  }
}
