import LinearModel
import PlacementDomain

/// The program with every measure that is asked for as an expression.
struct MeasuredProgram: Sendable {
  let program: PlacementProgram
  let objectives: Objectives
  /// Fixed at 1: a limit is written as expression + (300 − limit) · one ≤ 300.
  ///
  /// How far a point may break a row goes by the size of the row's limit, a millionth of it. So it is less than a
  /// thousandth whatever the limit: a whole point keeps it to the last thousandth, or is no point. Less than 300
  /// would be nearer than the simplex method can come to rows of large coefficients.
  private let one: Variable
  /// Less than the step of a thousandth, more than the tolerance: no plan at its limit is lost.
  private static let slack = 4e-4
  private static let size = 300.0

  init(_ table: PairTable, _ formulation: Formulation) {
    var program = PlacementProgram(table, formulation)
    objectives = Objectives(&program)
    one = program.model.addVariable("one", lower: 1, upper: 1)
    self.program = program
  }

  /// The measure as an expression; nil for the worst-off household, which is no sum.
  func expression(_ measure: PlanMeasure) -> LinearExpression? {
    switch measure {
    case .burden: return objectives.burden
    case .term(let id): return objectives.terms[id]
    case .worst: return nil
    case .moves:
      let residents = program.facts.scenario.households.filter { $0.livesIn != nil }.count
      var sum = LinearExpression(Double(residents))
      for stay in program.stays { sum.add(stay.variable, -1) }
      return sum
    }
  }

  /// The least by which two plans differ in an expression, if they do.
  ///
  /// All coefficients are whole thousandths of variables that are whole, or stays, which are whole
  /// wherever the counts are; then all values lie on the grid of their greatest common divisor.
  func step(_ expression: LinearExpression) -> Double {
    let stays = Set(program.stays.map(\.variable))
    var divisor = 0
    for term in expression.merged().terms {
      let isWhole =
        program.model.columns[term.variable.index].kind.isIntegral || stays.contains(term.variable)
      guard isWhole else { return 0.001 }
      var (large, small) = (Int((abs(term.coefficient) * 1000).rounded()), divisor)
      while small != 0 { (large, small) = (small, large % small) }
      divisor = large
    }
    return Double(max(1, divisor)) / 1000
  }

  /// Adds a row by which an expression has no more than a limit.
  func limit(
    _ expression: LinearExpression, atMost most: Thousandths, named name: String,
    in model: inout LinearModel, giving excess: Variable? = nil
  ) {
    var row = expression
    row.add(one, Self.size - most.value)
    if let excess { row.add(excess, -1) }
    model.addRow(name, row, .lessOrEqual, Self.size + Self.slack)
  }
}
