import LinearModel
import Testing

@Suite("What is wrong with a model")
struct ModelProblemTests {
  @Test("a sound model has no problems, absent limits included")
  func sound() {
    var model = LinearModel()
    let x = model.addVariable("x", lower: -.infinity)
    model.addRow("r", LinearExpression(x), .greaterOrEqual, 1)
    #expect(model.problems().isEmpty)
  }

  @Test("everything wrong is reported at once")
  func all() {
    var model = LinearModel()
    let x = model.addVariable("cost", objective: .nan)
    _ = model.addVariable("limit", lower: .nan)
    _ = model.addVariable("far", lower: .infinity)
    _ = model.addVariable("crossed", lower: 2, upper: 1)
    model.addRow("coefficient", .infinity * x, .equal, 1)
    model.addRow("right", LinearExpression(x), .equal, .nan)
    model.addRow("nothing", LinearExpression(x), .lessOrEqual, .infinity)
    model.addRow("stray", LinearExpression(Variable(index: 9)), .equal, 0)
    model.addRow("negative", LinearExpression(Variable(index: -1)), .equal, 0)
    let found = model.problems()
    #expect(
      found.map(\.name) == [
        "cost", "limit", "far", "crossed", "coefficient", "right", "nothing", "stray", "negative",
      ])
    #expect(
      found.map(\.defect) == [
        .notFinite, .badLimit, .badLimit, .crossedLimits, .notFinite, .badLimit, .noLimit,
        .unknownVariable(index: 9), .unknownVariable(index: -1),
      ])
    #expect(found[3].description == "variable crossed has a lower limit above its upper limit")
  }

  @Test("an objective over a variable that does not exist is reported, not a crash")
  func strayObjective() {
    var model = LinearModel()
    model.setObjective(LinearExpression(.nan) + Variable(index: 3))
    #expect(model.problems().map(\.defect) == [.notFinite, .unknownVariable(index: 3)])
  }

  @Test("a constant that is not finite in a row is reported")
  func rowConstant() {
    var model = LinearModel()
    let x = model.addVariable("x")
    model.addRow("r", x + Double.infinity, .equal, 1)
    #expect(model.problems().map(\.defect) == [.badLimit])
  }
}
