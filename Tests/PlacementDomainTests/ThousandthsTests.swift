import PlacementDomain
import TestSupport
import Testing

@Suite("Thousandths")
struct ThousandthsTests {
  @Test("are written as the shortest decimal")
  func description() {
    #expect(Thousandths(raw: 14_200).description == "14.2")
    #expect(Thousandths(raw: -5).description == "-0.005")
    #expect(Thousandths(12).description == "12")
    #expect(Thousandths.zero.description == "0")
  }

  @Test("multiply rounding halves away from zero")
  func product() {
    #expect((Thousandths(raw: 1) * Thousandths(raw: 500)).raw == 1)
    #expect((Thousandths(raw: -1) * Thousandths(raw: 500)).raw == -1)
    #expect((Thousandths(raw: 1) * Thousandths(raw: 499)).raw == 0)
    #expect((1.5 * 3 as Thousandths).raw == 4500)
  }

  @Test("add up to the same in any order")
  func sums() {
    var random = SeededGenerator(seed: 1)
    let numbers = (0..<200).map { _ in
      Thousandths(raw: Int.random(in: -9_999_999...9_999_999, using: &random))
    }
    let sum = numbers.reduce(Thousandths.zero, +)
    #expect(numbers.shuffled(using: &random).reduce(Thousandths.zero, +) == sum)
  }
}
