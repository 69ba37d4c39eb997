import Testing

@testable import ArrivalReplay

@Suite("Figures of a replay")
struct ReplayFiguresTests {
  @Test("the error of a mean is the textbook's")
  func mean() throws {
    let estimate = ReplayFigures.mean([2, 4, 4, 4, 5, 5, 7, 9])
    // Variance with n − 1: 32 / 7; over n: 4 / 7.
    #expect(estimate.value == 5)
    #expect(abs(try #require(estimate.error) - (32.0 / 7 / 8).squareRoot()) < 1e-12)
  }

  @Test("a ratio is of sums, exact where it is the same in all years")
  func ratio() throws {
    let same = try #require(ReplayFigures.ratio([1, 2, 5], [2, 4, 10]))
    #expect(same.value == 0.5 && (same.error ?? 1) < 1e-12)
    #expect(try #require(ReplayFigures.ratio([1, 9], [10, 10])).value == 0.5)
    #expect(ReplayFigures.ratio([1], [0]) == nil)
    #expect(try #require(ReplayFigures.ratio([1], [2])).error == nil)
  }

  @Test("a stay given that it has lasted is no shorter")
  func stays() throws {
    let town = try ReplayPolicyTests.town(leaving: 0.3)
    for step in 1..<40 {
      // Off the round numbers at which a constant hazard jumps.
      let luck = (Double(step) + 0.1) / 41
      let whole = town.stay(0, luck, atLeast: 1)
      #expect(town.stay(0, luck, atLeast: 5) >= max(5, whole))
      // Constant hazards forget: what is left is the same law.
      #expect(town.stay(0, luck, atLeast: 5) - 4 == whole)
    }
  }
}
