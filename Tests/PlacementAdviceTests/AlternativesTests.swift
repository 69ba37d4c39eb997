import PlacementAdvice
import PlacementDomain
import PlacementModel
import TestSupport
import Testing

@Suite("Plans beside the best")
struct AlternativesTests {
  static let compared: [PlanMeasure] = [.burden] + PlacementAlternatives.order

  @Test(
    "have the least of their measure, as every plan shows, and none is dominated", arguments: 0..<3)
  func exact(block: Int) throws {
    var (shown, said) = (0, 0)
    for seed in block * 15..<(block + 1) * 15 {
      guard let small = try SmallPlans(seed: 300 + seed) else { continue }
      let share = [0.1, 0.5, 1][seed % 3]
      let found = try PlacementAlternatives(
        to: small.best, small.facts, count: 4, within: share, small.exact)
      let most = found.most.raw
      #expect(Double(most) <= Double(small.best.evaluation.burden.raw) * (1 + share))
      let within = small.values(Self.compared).filter { $0[0] <= most }
      for entry in found.entries {
        let position = try #require(Self.compared.firstIndex(of: entry.measure))
        let least = try #require(within.map { $0[position] }.min())
        #expect(entry.value.raw == least && entry.isProven, "seed \(seed), \(entry.measure)")
        switch entry.outcome {
        case .plan(let result):
          shown += 1
          let burden = within.filter { $0[position] == least }.map { $0[0] }.min()
          #expect(result.evaluation.burden.raw == burden, "seed \(seed), \(entry.measure)")
          #expect(PlanAudit(result.plan, small.facts).passed)
          // How far it is from the best is measured against the best that any plan has.
          let level = try #require(result.plan.levels.last)
          #expect(level.id == PlanLevelID.burden && level.value == result.evaluation.burden)
          #expect(level.bound == small.best.plan.levels.last?.bound, "seed \(seed)")
        case .best:
          said += 1
          #expect(entry.measure.value(in: found.best.evaluation).raw == least)
        case .alternative(let other):
          said += 1
          let plan = try #require(found.plans.first { $0.measure == other })
          #expect(entry.measure.value(in: plan.result.evaluation).raw == least)
        }
      }
      expectNoneDominated(found.plans.map(\.result.evaluation), "seed \(seed)")
    }
    #expect(shown >= 4 && said >= 4, "\(shown) shown, \(said) said to be the same")
  }

  private func expectNoneDominated(_ plans: [Evaluation], _ what: String) {
    let values = plans.map { plan in Self.compared.map { $0.value(in: plan) } }
    for (index, own) in values.enumerated() {
      for (other, rival) in values.enumerated() where other != index {
        let dominates = zip(rival, own).allSatisfy { $0 <= $1 }
        #expect(!dominates, "\(what): \(rival) dominates \(own)")
      }
    }
  }
}
