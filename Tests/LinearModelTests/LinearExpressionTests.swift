import LinearModel
import Testing

@Suite("Linear expressions")
struct LinearExpressionTests {
  private let x = Variable(index: 0)
  private let y = Variable(index: 1)

  @Test("arithmetic on expressions is arithmetic on their values")
  func arithmetic() {
    let point = [3.0, -2.0]
    let first = 2 * x + y - 4.0
    let second = LinearExpression(y) * 3 - x
    #expect(first.value(at: point) == 0)
    #expect(second.value(at: point) == -9)
    #expect((first + second).value(at: point) == -9)
    #expect((first - second).value(at: point) == 9)
    #expect((-(second * 2)).value(at: point) == 18)
    #expect((x - y + 1.0).value(at: point) == 6)
  }

  @Test("adding in place is the same as adding")
  func inPlace() {
    var sum = LinearExpression(1)
    sum += x
    sum -= y
    sum += 2 * x
    sum -= 0.5
    sum.add(y, 4)
    #expect(sum.value(at: [10, 100]) == 330.5)
  }

  @Test("merging sums duplicates, drops what cancels and orders by index")
  func merging() {
    let merged = (y + x + 2 * y - x + 7.0).merged()
    #expect(merged.terms == [LinearTerm(y, 3)])
    #expect(merged.constant == 7)
  }

  @Test("merging leaves out zero coefficients even when the order is right")
  func zeroes() {
    let merged = LinearExpression(0, terms: [LinearTerm(x, 0), LinearTerm(y, 1)]).merged()
    #expect(merged.terms == [LinearTerm(y, 1)])
  }
}
