import PlacementDomain
import RandomStreams
import Testing

@testable import CapacityForecast

@Suite("The quota formula")
struct QuotaFormulaTests {
  private func country(_ reunified: [Int]) -> [QuotaFormula.Municipality] {
    [
      .init(population: 0.5, immigrants: 0.7, reunified: reunified[0]),
      .init(population: 0.3, immigrants: 0.2, reunified: reunified[1]),
      .init(population: 0.2, immigrants: 0.1, reunified: reunified[2]),
    ]
  }

  private func near(_ left: [Double], _ right: [Double]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) < 1e-8 }
  }

  @Test("Shares of figure and reunified, less one's own: worked out by hand")
  func plain() {
    // Shares 0.3, 0.4, 0.3 of 1,500 are 450, 600, 450.
    let quotas = QuotaFormula.quotas(country([400, 50, 50]), figure: 1000)
    #expect(near(quotas, [50, 550, 400]))
  }

  @Test("What falls below zero is zero, and the others are scaled: worked out by hand")
  func scaled() {
    // Shares of 1,700 are 510, 680, 510; less the reunified -90, 630, 460.
    let quotas = QuotaFormula.quotas(country([600, 50, 50]), figure: 1000)
    let scaled: [Double] = [0, 577.9816513761, 422.0183486239]
    #expect(near(quotas, scaled))
    #expect(abs(quotas.reduce(0, +) - 1000) < 1e-9)
  }

  @Test("A municipality with more than twice its part of immigrants gets none")
  func manyImmigrants() {
    let town = QuotaFormula.Municipality(population: 0.02, immigrants: 0.05, reunified: 0)
    #expect(QuotaFormula.quota(of: town, figure: 3000, reunified: 1000) == 0)
  }

  @Test("Nobody to place gives nobody")
  func nobody() {
    #expect(QuotaFormula.quotas(country([0, 0, 0]), figure: 0) == [0, 0, 0])
    #expect(QuotaFormula.quotas([], figure: 100) == [])
  }

  @Test("Allerød: its share of 12,000 was 74, and the quota of 2018 was 4")
  func alleroed() {
    // 74 / 12,000 = 0.617 %; 0.440 % of the population (2020); 41 own reunified is an inference.
    let town = QuotaFormula.Municipality(population: 0.0044, immigrants: 0.00263, reunified: 0)
    #expect(QuotaFormula.quota(of: town, figure: 12_000, reunified: 0).rounded() == 74)
    var later = town
    later.reunified = 41
    #expect(QuotaFormula.quota(of: later, figure: 3000, reunified: 4312).rounded() == 4)
  }

  @Test("Deviations go both ways and stay within their bound")
  func deviations() {
    let factors = DeviationFactors([(1000, 100), (1000, 1250), (0, 7), (5, 0)], bound: 3)
    #expect(factors.sizes.count == 2)
    var seen: Set<Int> = []
    for replication in 0..<200 {
      var stream = RandomStream(seed: 1, replication: UInt32(replication), subject: 0, event: 99)
      seen.insert(Int((factors.draw(&stream) * 1000).rounded()))
    }
    #expect(seen == [333, 800, 1250, 3000])
    let mean: Double = (3 + 1 / 3.0 + 1.25 + 0.8) / 4
    #expect(abs(factors.mean - mean) < 1e-12)
  }

  @Test("Outcomes that could not be known are not used")
  func unknown() {
    let all = DeviationFactors.known(.first, in: [], before: 2030, bound: 3)
    let early = DeviationFactors.known(.first, in: [], before: 2017, bound: 3)
    #expect(all.sizes.count == 11)
    #expect(early.sizes.count == 7)
    var year = QuotaYear(year: 2016)
    (year.firstFigure, year.placed) = (100, 200)
    #expect(DeviationFactors.known(.last, in: [year], before: 2017, bound: 3).sizes.count == 1)
  }
}
