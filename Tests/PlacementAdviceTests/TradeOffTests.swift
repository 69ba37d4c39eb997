import PlacementAdvice
import PlacementDomain
import PlacementModel
import TestSupport
import Testing

@Suite("The frontier between two considerations")
struct TradeOffTests {
  static let pairs: [(PlanMeasure, PlanMeasure)] = [
    (.term(.spread), .term(.school)), (.term(.transport), .moves), (.worst, .term(.network)),
    (.term(.crowding), .worst), (.burden, .term(.job)), (.term(.opening), .term(.shop)),
  ]

  @Test("is that of all plans, point by point", arguments: 0..<3)
  func exact(block: Int) throws {
    var several = 0
    for seed in block * 12..<(block + 1) * 12 {
      guard let small = try SmallPlans(seed: 900 + seed) else { continue }
      let (first, second) = Self.pairs[seed % Self.pairs.count]
      let share = [0.3, 1, 3][seed % 3]
      let found = try TradeOff(
        first, second, from: small.best, small.facts, points: 40, within: share, small.exact)
      let within = small.values([first, second, .burden]).filter { $0[2] <= found.most.raw }
      let frontier = within.filter { point in
        !within.contains { other in
          other[0] <= point[0] && other[1] <= point[1]
            && (other[0] < point[0] || other[1] < point[1]
              || other[0] == point[0] && other[1] == point[1] && other[2] < point[2])
        }
      }.sorted { $0[0] < $1[0] }
      let points = found.points.map { [$0.first.value.raw, $0.second.value.raw, $0.burden.raw] }
      // Whoever asks for more points than there are gets them all, and the ends in any case.
      #expect(points == frontier, "seed \(seed), \(first.id) and \(second.id)")
      #expect(found.isWhole)
      for point in found.points { #expect(point.isProven, "seed \(seed)") }
      several += frontier.count > 2 ? 1 : 0
    }
    #expect(several >= 1, "too few frontiers with something between the ends")
  }

  @Test("says what each step costs the worst-off, and who loses most")
  func steps() throws {
    var losers = 0
    for seed in 0..<12 {
      guard let small = try SmallPlans(seed: 60 + seed) else { continue }
      let found = try TradeOff(
        .term(.transport), .term(.network), from: small.best, small.facts, within: 2, small.exact)
      for (index, step) in found.steps.enumerated() {
        let (from, to) = (found.points[index], found.points[index + 1])
        #expect(from.first.value + step.first == to.first.value)
        #expect(from.second.value + step.second == to.second.value)
        #expect(step.first > .zero && step.second < .zero)
        #expect(from.worst + step.worst == to.worst)
        let worst = try #require(to.worstOff)
        #expect(to.plan.evaluation.perPerson[worst] == to.worst)
        guard let loser = step.loser else { continue }
        losers += 1
        for (household, after) in to.plan.evaluation.perPerson {
          guard let before = from.plan.evaluation.perPerson[household] else { continue }
          #expect(after.raw - before.raw <= loser.more.raw)
        }
      }
    }
    #expect(losers >= 3)
  }

  @Test("says how far a point may be from it where the search was cut short")
  func cutShort() throws {
    let size = RandomScenario.Size(
      households: 30, homes: 24, districts: 4, options: 2, modules: 2, pinned: 0)
    let facts = PlacementFacts(RandomScenario.make(seed: 4, size: size))
    let best = try PlacementSolver.place(facts)
    var options = ExplorerOptions()
    options.pivots = 1
    let found = try TradeOff(
      .term(.spread), .term(.transport), from: best, facts, points: 4, within: 0.05, options)
    #expect(found.points.contains { !$0.isProven } && !found.isWhole)
    for point in found.points {
      for interval in [point.first, point.second] {
        #expect(interval.bound.map { $0 <= interval.value } ?? true)
      }
      #expect(!found.points.contains { $0.isDominated(by: point) })
    }
  }
}
