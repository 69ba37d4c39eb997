import LinearModel

/// A tiny integer program made from a seed, whose optimum is found by trying every point.
public struct RandomProgram: Sendable {
  /// The program.
  public let model: LinearModel

  /// The least objective of any point that satisfies it, or nothing when no point does.
  public let optimum: Double?

  /// How many points satisfy it.
  public let feasibleCount: Int

  /// The program of a seed; the same seed gives the same program on any machine.
  public init(seed: UInt64) {
    var random = SplitMix(state: seed)
    var model = LinearModel()
    let count = random.number(in: 2...6)
    let variables = (0..<count).map { Self.addVariable($0, to: &model, &random) }
    for row in 0..<random.number(in: 1...5) {
      Self.addRow(row, over: variables, to: &model, &random)
    }
    var objective = LinearExpression(Double(random.number(in: -20...20)) / 2)
    for variable in variables {
      objective.add(variable, Double(random.number(in: -12...12)) / 4)
    }
    model.setObjective(objective)
    self.model = model

    var best: Double?
    var feasibleCount = 0
    Self.forEachPoint(of: model) { point in
      guard model.violations(at: point, tolerance: 1e-9).isEmpty else { return }
      feasibleCount += 1
      best = min(best ?? .infinity, model.objectiveValue(at: point))
    }
    optimum = best
    self.feasibleCount = feasibleCount
  }

  private static func addVariable(
    _ index: Int, to model: inout LinearModel, _ random: inout SplitMix
  ) -> Variable {
    switch random.number(in: 0...3) {
    case 0:
      return model.addVariable("b \(index)", kind: .binary)
    case 1:
      let lower = random.number(in: -3...1)
      return model.addVariable(
        "i\(index)", lower: Double(lower), upper: Double(lower + random.number(in: 1...3)),
        kind: .integer, branchPriority: random.number(in: 0...2))
    case 2:
      // Bounds that are not whole: the model allows them, GLPK does not.
      return model.addVariable("frac\(index)", lower: -1.5, upper: 2.25, kind: .integer)
    default:
      let fixed = Double(random.number(in: -2...2))
      return model.addVariable("fix\(index)", lower: fixed, upper: fixed, kind: .integer)
    }
  }

  private static func addRow(
    _ index: Int, over variables: [Variable], to model: inout LinearModel,
    _ random: inout SplitMix
  ) {
    var expression = LinearExpression(Double(random.number(in: -2...2)))
    for variable in variables where random.number(in: 0...3) > 0 {
      expression.add(variable, Double(random.number(in: -6...6)) / 2)
    }
    let right = Double(random.number(in: -4...6))
    switch random.number(in: 0...6) {
    case 0: model.addRow("eq \(index)", expression, .equal, right)
    case 1, 2: model.addRow("ge \(index)", expression, .greaterOrEqual, right - 4)
    case 3: model.addRow("range \(index)", expression, from: right - 3, through: right + 1)
    default: model.addRow("le \(index)", expression, .lessOrEqual, right)
    }
  }

  private static func forEachPoint(of model: LinearModel, _ body: ([Double]) -> Void) {
    let domains = model.columns.map {
      Array(stride(from: $0.lower.rounded(.up), through: $0.upper.rounded(.down), by: 1))
    }
    var point = [Double](repeating: 0, count: domains.count)
    func visit(_ depth: Int) {
      guard depth < domains.count else { return body(point) }
      for value in domains[depth] {
        point[depth] = value
        visit(depth + 1)
      }
    }
    visit(0)
  }
}

/// SplitMix64: small, seeded, and the same everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }
}
