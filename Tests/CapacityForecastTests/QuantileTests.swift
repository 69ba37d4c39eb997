import FlowForecast
import RandomStreams
import Testing

@testable import CapacityForecast

@Suite("Quantiles and their errors")
struct QuantileTests {
  private func distribution(_ numbers: [Int]) -> ForecastDistribution {
    var counts = [UInt32](repeating: 0, count: (numbers.max() ?? 0) + 1)
    for number in numbers { counts[number] += 1 }
    return ForecastDistribution(counts: counts[...], replications: numbers.count)
  }

  @Test("of a list that can be counted by hand")
  func byHand() {
    let list = distribution([0, 1, 1, 2, 2, 2, 3, 3, 5, 9])
    #expect(list.mean == 2.8)
    #expect(list.quantile(0.5) == 2)
    #expect(list.quantile(0.1) == 0)
    #expect(list.quantile(0.95) == 9)
    #expect(list.band(0.8) == 0...5)
    #expect(list.probability(atLeast: 3) == 0.4)
    #expect(list.probability(atLeast: 10) == 0)
  }

  /// Ranks from tables of the binomial law: of 100 numbers the 40th and the 61st enclose the median with
  /// 95 % (David & Nagaraja, GK).
  @Test("enclose the median by the ranks of the textbooks")
  func ranks() {
    #expect(BinomialRanks.enclosing(share: 0.5, trials: 100, confidence: 0.95) == 40...61)
    #expect(BinomialRanks.enclosing(share: 0.5, trials: 10, confidence: 0.95) == 2...9)
    #expect(BinomialRanks.enclosing(share: 0.5, trials: 1, confidence: 0.95) == 1...1)
    for trials in [1000, 100_000, 4_000_000] {
      let ranks = BinomialRanks.enclosing(share: 0.9, trials: trials, confidence: 0.95)
      let half = 1.96 * (Double(trials) * 0.09).squareRoot()
      #expect(abs(Double(ranks.count) / 2 - half) < 2 + 0.01 * half, "\(ranks)")
      #expect(ranks.contains(trials * 9 / 10))
    }
  }

  @Test("hold the true quantile as often as they say, or more often")
  func coverage() {
    var held = 0
    for sample in 0..<400 {
      var stream = RandomStream(seed: 5, replication: UInt32(sample), subject: 0, event: 77)
      let numbers = (0..<200).map { _ in stream.index(below: 1000) }
      let interval = distribution(numbers).interval(ofQuantile: 0.9)
      if interval.contains(899) { held += 1 }
    }
    #expect(held >= 370, "\(held) of 400")
    #expect(held < 400)
  }

  @Test("Ever short is more often than short in any one month, and never falls")
  func everShort() throws {
    let model = try ForecastModel(TestHousing.mixedSetup(perMonth: 4))
    let tally = try model.run(replications: 0..<500, seed: 11)
    for group in [nil] + model.groups.indices.map(Optional.init) {
      let ever = tally.chanceEverShort(group: group)
      for month in 0..<model.months {
        #expect(ever[month] >= tally.chanceShort(group: group, month: month))
        if month > 0 { #expect(ever[month] >= ever[month - 1]) }
      }
      if let month = tally.runOut(group: group, chance: 0.7) {
        #expect(ever[month - tally.start] >= 0.7)
      }
    }
  }
}
