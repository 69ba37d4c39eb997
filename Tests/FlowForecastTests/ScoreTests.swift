import FlowForecast
import Foundation
import TestSupport
import Testing

@Suite("Scores")
struct ScoreTests {
  @Test("CRPS is its definition, summed over all pairs of draws")
  func crpsByPairs() {
    var generator = SeededGenerator(seed: 7)
    for count in [1, 2, 3, 17, 60] {
      let draws = (0..<count).map { _ in Double(Int.random(in: 0...30, using: &generator)) }
      for outcome in [-3.0, 0, 7.5, 12, 40] {
        let distance = draws.reduce(0) { $0 + abs($1 - outcome) } / Double(count)
        let pairs = draws.reduce(0) { sum, left in
          draws.reduce(sum) { $0 + abs(left - $1) }
        }
        let expected = distance - pairs / Double(2 * count * count)
        #expect(abs(Sample(draws).crps(outcome) - expected) < 1e-9)
      }
    }
  }

  @Test("CRPS of an exponential and of a normal forecast is the closed form")
  func crpsClosedForms() {
    let count = 20_000
    let levels = (0..<count).map { (Double($0) + 0.5) / Double(count) }
    let exponential = Sample(levels.map { -5 * log(1 - $0) })
    for outcome in [0.0, 1, 5, 20] {
      // Rate 1/5: y + (2/λ) exp(−λ y) − 3/(2 λ).
      let expected = outcome + 10 * exp(-outcome / 5) - 7.5
      #expect(abs(exponential.crps(outcome) - expected) < 2e-3)
    }
    // Pairs of uniform numbers through Box and Muller's transform, on a grid: standard normal.
    let side = (0..<200).map { (Double($0) + 0.5) / 200 }
    let normal = Sample(
      side.flatMap { radius in
        side.map { (-2 * log(radius)).squareRoot() * cos(2 * .pi * $0) }
      })
    for outcome in [-1.0, 0, 0.4, 2.5] {
      // y (2 Φ(y) − 1) + 2 φ(y) − 1/√π.
      let density = exp(-outcome * outcome / 2) / (2 * Double.pi).squareRoot()
      let expected =
        outcome * erf(outcome / 2.0.squareRoot()) + 2 * density - 1 / Double.pi.squareRoot()
      #expect(abs(normal.crps(outcome) - expected) < 3e-3)
    }
  }

  @Test("log-CRPS is the CRPS of log(1 + x)")
  func logarithms() {
    let draws = [0.0, 3, 8, 8, 40]
    let score = ForecastScore(Sample(draws), outcome: 5)
    #expect(abs(score.logCRPS - Sample(draws.map { log1p($0) }).crps(log1p(5))) < 1e-12)
  }

  @Test("CRPS is twice the pinball loss over all levels")
  func pinball() {
    let sample = Sample((0..<4000).map { Double($0 * $0) / 4000 })
    for outcome in [10.0, 900, 5000] {
      let levels = (0..<2000).map { (Double($0) + 0.5) / 2000 }
      let mean = levels.reduce(0) { $0 + sample.pinball(outcome, level: $1) } / 2000
      #expect(abs(sample.crps(outcome) - 2 * mean) < 0.01 * sample.crps(outcome))
    }
    #expect(abs(Sample([10]).pinball(30, level: 0.9) - 18) < 1e-12)
    #expect(abs(Sample([10]).pinball(0, level: 0.9) - 1) < 1e-12)
  }

  @Test("quantiles and intervals")
  func intervals() {
    let sample = Sample((0...100).map(Double.init).shuffled())
    #expect(sample.quantile(0.1) == 10 && sample.quantile(0.905) == 90.5)
    #expect(sample.quantile(0) == 0 && sample.quantile(1) == 100)
    #expect(sample.covers(10, share: 0.8) && sample.covers(90, share: 0.8))
    #expect(!sample.covers(9, share: 0.8) && !sample.covers(91, share: 0.8))
    #expect(sample.covers(3, share: 0.95) && !sample.covers(2, share: 0.95))
  }

  @Test("a calibrated forecast has a flat PIT histogram, ties or not")
  func calibrated() {
    var generator = SeededGenerator(seed: 11)
    var histogram = PITHistogram()
    let sample = Sample((0..<999).map { _ in Double(Int.random(in: 0...4, using: &generator)) })
    for outcome in 0...4 {
      let place = sample.place(of: Double(outcome))
      // Weighted with how often the outcome comes: exactly flat.
      for _ in 0..<Int((place.notAbove - place.below) * 999 + 0.5) {
        histogram.add(below: place.below, notAbove: place.notAbove)
      }
    }
    #expect(histogram.shares.allSatisfy { abs($0 - 0.1) < 1e-9 })
    #expect(abs(histogram.shares.reduce(0, +) - 1) < 1e-9)
  }

  @Test("PIT of outcomes outside all draws falls into the first and the last bin")
  func outside() {
    var histogram = PITHistogram()
    for outcome in [-1.0, 9] {
      let place = Sample([1, 2, 3]).place(of: outcome)
      histogram.add(below: place.below, notAbove: place.notAbove)
    }
    #expect(histogram.weights == [1, 0, 0, 0, 0, 0, 0, 0, 0, 1])
  }

  @Test("a summary is the mean of its scores, and says nothing where there is nothing to say")
  func summary() throws {
    var summary = ScoreSummary()
    #expect(summary.crpsOverMean == nil && summary.cover80 == nil && summary.crps == nil)
    summary.add(ForecastScore(Sample([0, 0]), outcome: 0))
    #expect(summary.crpsOverMean == nil && summary.crps == 0 && summary.cover80 == 1)
    summary.add(ForecastScore(Sample([4, 8]), outcome: 12))
    // CRPS: 6 − 1.
    #expect(summary.crps == 2.5 && summary.crpsOverMean == 5 / 12.0 && summary.cover95 == 0.5)
    let pinball = try #require(summary.pinball90)
    let expected = 0.9 * (12 - 7.6) / 12
    #expect(abs(pinball - expected) < 1e-12)
  }
}
