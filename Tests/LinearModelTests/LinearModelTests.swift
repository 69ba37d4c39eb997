import LinearModel
import Testing

@Suite("Linear models")
struct LinearModelTests {
  @Test("a constant in a row moves to its right side")
  func constantsMove() {
    var model = LinearModel()
    let x = model.addVariable("x")
    model.addRow("r", 2 * x + 3.0, .lessOrEqual, 10)
    model.addRow("s", x - 1.0, from: 0, through: 4)
    #expect(model.rows[0].upper == 7)
    #expect(model.rows[0].lower == -.infinity)
    #expect(model.rows[1].lower == 1)
    #expect(model.rows[1].upper == 5)
  }

  @Test("a binary variable has bounds within 0 and 1, and keeps narrower ones")
  func binaryBounds() {
    var model = LinearModel()
    let free = model.addVariable("b", lower: -5, kind: .binary)
    let fixed = model.addVariable("f", lower: 1, upper: 1, kind: .binary)
    #expect(model.columns[free.index].lower == 0)
    #expect(model.columns[free.index].upper == 1)
    #expect(model.columns[fixed.index].lower == 1)
  }

  @Test("the objective keeps its constant and replaces what was there")
  func objective() {
    var model = LinearModel()
    let x = model.addVariable("x", objective: 9)
    let y = model.addVariable("y", objective: 9)
    model.setObjective(2 * x + x + 5.0)
    #expect(model.objectiveValue(at: [2, 100]) == 11)
    #expect(model.objective.terms == [LinearTerm(x, 3)])
    #expect(model.value(of: 2 * y - x, at: [2, 100]) == 198)
  }

  @Test("a point is told every row, bound and whole number it breaks, and by how much")
  func violations() {
    var model = LinearModel()
    let x = model.addVariable("x", upper: 4, kind: .integer)
    let y = model.addVariable("y", lower: 1)
    let cap = model.addRow("cap", x + y, .lessOrEqual, 5)
    let floor = model.addRow("floor", x - y, .greaterOrEqual, 0)
    #expect(model.violations(at: [2, 2]).isEmpty)
    let found = model.violations(at: [4.5, 0.5])
    #expect(
      found.map(\.subject) == [.bound(x), .integrality(x), .bound(y)])
    #expect(found.map(\.amount) == [0.5, 0.5, 0.5])
    #expect(model.violations(at: [4, 3]).map(\.subject) == [.row(cap)])
    #expect(model.violations(at: [1, 3]).map(\.subject) == [.row(floor)])
    #expect(model.violations(at: [1, 3]).map(\.amount) == [2])
  }

  @Test("a value that is no number is a violation, not a pass", arguments: [Double.nan, .infinity])
  func notANumber(value: Double) {
    var model = LinearModel()
    let x = model.addVariable("x")
    #expect(model.violations(at: [value]).map(\.subject) == [.bound(x)])
  }

  @Test("the tolerance grows with the limit it is held against")
  func relativeTolerance() {
    var model = LinearModel()
    let x = model.addVariable("x")
    model.addRow("large", LinearExpression(x), .lessOrEqual, 1e6)
    #expect(model.violations(at: [1e6 + 0.5], tolerance: 1e-6).isEmpty)
    #expect(model.violations(at: [1e6 + 1.5], tolerance: 1e-6).count == 1)
  }
}
