import LinearModel
import TestSupport
import Testing

@testable import SiftedSearch

@Suite("Inequalities by rounding")
struct RoundingCutsTests {
  @Test("cut off the point given, and no whole point of the row")
  func valid() {
    var found = 0
    for seed in 0..<3000 {
      var random = SeededGenerator(seed: seed)
      let row = RandomRow(&random)
      guard
        let cut = row.cuts.deepest(row.terms, through: row.limit, at: row.point)?.cut
      else { continue }
      found += 1
      #expect(activity(cut.terms, row.point) > cut.upper + 1e-4, "seed \(seed)")
      for point in row.wholePoints {
        #expect(activity(cut.terms, point) <= cut.upper + 1e-7, "seed \(seed): \(point)")
      }
    }
    #expect(found > 500)
  }

  @Test("hold a knapsack's cover")
  func cover() throws {
    let cuts = RoundingCuts(
      lower: [0, 0, 0], upper: [1, 1, 1], isWhole: [true, true, true])
    let terms = [35.0, 30, 56].enumerated().map { LinearTerm(Variable(index: $0), $1) }
    let cut = try #require(cuts.deepest(terms, through: 120, at: [34.0 / 35, 1, 1])?.cut)
    #expect(activity(cut.terms, [1, 1, 1]) > cut.upper + 0.5)
    for point in [[1.0, 1, 0], [1, 0, 1], [0, 1, 1]] {
      #expect(activity(cut.terms, point) <= cut.upper + 1e-9)
    }
  }

  @Test("have no coefficients that are only rounding errors")
  func clean() {
    let cuts = RoundingCuts(
      lower: [0, 0, 0], upper: [5, 5, 5], isWhole: [true, true, true])
    var found = 0
    for (a, b) in (1...30).flatMap({ a in (1...30).map { (a, $0) } }) {
      for tenths in b..<(b + 5 * a) {
        // The last one leaves just the rest that the limit leaves, so its coefficient becomes zero.
        let terms = [a, b, tenths % a].enumerated().filter { $1 > 0 }.map {
          LinearTerm(Variable(index: $0), Double($1) / 10)
        }
        let point = [Double(tenths - b) / Double(a), 1, 0]
        guard let cut = cuts.deepest(terms, through: Double(tenths) / 10, at: point)?.cut
        else { continue }
        found += 1
        #expect(cut.terms.allSatisfy { abs($0.coefficient) > 1e-6 }, "\(a), \(b), \(tenths)")
      }
    }
    #expect(found > 1000)
  }

  private func activity(_ terms: [LinearTerm], _ point: [Double]) -> Double {
    terms.reduce(0) { $0 + $1.coefficient * point[$1.variable.index] }
  }
}

/// A row over few variables with a point of its relaxation on its limit.
private struct RandomRow {
  let terms: [LinearTerm]
  let limit: Double
  let cuts: RoundingCuts
  let point: [Double]

  init(_ random: inout SeededGenerator) {
    let count = Int.random(in: 2...5, using: &random)
    let coefficients = (0..<count).map { _ in
      Double(Int.random(in: -9...12, using: &random))
        / Double(Int.random(in: 1...2, using: &random))
    }
    let isWhole = (0..<count).map { $0 == 0 || Int.random(in: 0..<6, using: &random) > 0 }
    let lower = (0..<count).map { _ in Double(Int.random(in: -1...1, using: &random)) }
    let upper = lower.map { $0 + Double(Int.random(in: 1...3, using: &random)) }
    // Few variables of an optimum of the relaxation are between their bounds.
    let point = zip(lower, upper).map { lower, upper in
      switch Int.random(in: 0..<3, using: &random) {
      case 0: lower
      case 1: upper
      default: Double.random(in: lower...upper, using: &random)
      }
    }
    terms = coefficients.enumerated().filter { $1 != 0 }.map {
      LinearTerm(Variable(index: $0), $1)
    }
    limit = terms.reduce(0) { $0 + $1.coefficient * point[$1.variable.index] }
    cuts = RoundingCuts(lower: lower, upper: upper, isWhole: isWhole)
    self.point = point
  }

  /// Points of the row with whole numbers where they must be; the others at quarters between bounds.
  var wholePoints: [[Double]] {
    var points: [[Double]] = [[]]
    for column in point.indices {
      let step = cuts.isWhole[column] ? 1.0 : 0.25
      let values = stride(from: cuts.lower[column], through: cuts.upper[column], by: step)
      points = points.flatMap { point in values.map { point + [$0] } }
    }
    return points.filter { point in
      terms.reduce(0) { $0 + $1.coefficient * point[$1.variable.index] } <= limit
    }
  }
}
