import Foundation
import RandomStreams
import Testing

@Suite("Random streams")
struct RandomStreamTests {
  @Test("Philox gives its known answers")
  func knownAnswers() {
    // Zero counter and key, and all bits set: the vectors of Random123's own known-answer file.
    #expect(
      Philox.block(counter: (0, 0, 0, 0), key: (0, 0))
        == (0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8))
    let ones = UInt32.max
    #expect(
      Philox.block(counter: (ones, ones, ones, ones), key: (ones, ones))
        == (0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd))
  }

  @Test("a stream does not depend on others")
  func independence() {
    var first = RandomStream(seed: 1, replication: 7, subject: 3, event: 2)
    var other = RandomStream(seed: 1, replication: 7, subject: 4, event: 2)
    let expected = (0..<5).map { _ in first.next() }
    var again = RandomStream(seed: 1, replication: 7, subject: 3, event: 2)
    for value in expected {
      #expect(other.next() != value)
      #expect(again.next() == value)
    }
  }

  /// What is drawn, its mean and its variance.
  struct Law: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let mean, variance: Double
    let draw: @Sendable (inout RandomStream) -> Double
  }

  static let laws: [Law] = [
    Law(testDescription: "uniform", mean: 0.5, variance: 1 / 12.0) { $0.uniform() },
    Law(testDescription: "index", mean: 3, variance: 4) { Double($0.index(below: 7)) },
    Law(testDescription: "chance", mean: 0.3, variance: 0.21) { $0.chance(0.3) ? 1 : 0 },
    Law(testDescription: "exponential", mean: 1, variance: 1) { $0.exponential() },
    Law(testDescription: "normal", mean: 0, variance: 1) { $0.normal() },
    Law(testDescription: "gamma 0.4", mean: 0.4, variance: 0.4) { $0.gamma(shape: 0.4) },
    Law(testDescription: "gamma 6", mean: 6, variance: 6) { $0.gamma(shape: 6) },
    Law(testDescription: "beta", mean: 0.4, variance: 0.04) { $0.beta(2, 3) },
    Law(testDescription: "poisson 0.7", mean: 0.7, variance: 0.7) {
      Double($0.poisson(mean: 0.7))
    },
    Law(testDescription: "poisson 9", mean: 9, variance: 9) { Double($0.poisson(mean: 9)) },
    Law(testDescription: "poisson 10", mean: 10, variance: 10) {
      Double($0.poisson(mean: 10))
    },
    Law(testDescription: "poisson 400", mean: 400, variance: 400) {
      Double($0.poisson(mean: 400))
    },
    Law(testDescription: "negative binomial", mean: 20, variance: 120) {
      Double($0.negativeBinomial(mean: 20, size: 4))
    },
  ]

  @Test("draws have the mean and the variance of their law", arguments: laws)
  func moments(law: Law) {
    let count = 40_000
    let draws = (0..<count).map { replication in
      var stream = RandomStream(
        seed: 11, replication: UInt32(replication), subject: 0, event: 0)
      return law.draw(&stream)
    }
    let mean = draws.reduce(0, +) / Double(count)
    let squares = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    // Five standard errors of the mean; the seed is fixed, so this cannot fail by chance later.
    #expect(abs(mean - law.mean) < 5 * (law.variance / Double(count)).squareRoot())
    #expect(abs(squares / Double(count) / law.variance - 1) < 0.06)
  }

  @Test("small Poisson counts have the probabilities of the law", arguments: [0.7, 3, 12])
  func poisson(mean: Double) {
    let count = 60_000
    var seen = [Int](repeating: 0, count: 60)
    for replication in 0..<count {
      var stream = RandomStream(
        seed: 5, replication: UInt32(replication), subject: 0, event: 0)
      seen[min(59, stream.poisson(mean: mean))] += 1
    }
    var probability = exp(-mean)
    for value in 0..<30 {
      let expected = Double(count) * probability
      if expected > 20 {
        #expect(abs(Double(seen[value]) - expected) < 5 * expected.squareRoot())
      }
      probability *= mean / Double(value + 1)
    }
  }
}
