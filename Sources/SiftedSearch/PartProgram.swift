import GLPKSolver
import LinearModel

/// The integer program of a part of the tree, over those of its columns that can still matter.
struct PartProgram {
  /// The program.
  let model: LinearModel
  /// For each of its columns, the column of the whole model.
  let columns: [Int]
  private let store: ColumnStore

  /// The program over the columns that are kept, within the bounds of the relaxation's node.
  ///
  /// - Parameters:
  ///   - floors: Lower bounds by column of the whole model, where they are to be higher.
  ///   - held: The value at which a column is held, where it is.
  ///   - point: A point whose columns are kept in any case, also those that were taken out for good.
  ///   - keeps: Whether a column is kept; the others stand at zero.
  init(
    _ relaxation: Relaxation, floors: [Int: Double] = [:],
    held: (Int) -> Double? = { _ in nil }, around point: [Double]? = nil,
    keeping keeps: (Int) -> Bool
  ) {
    let store = relaxation.store
    self.store = store
    var model = LinearModel()
    var columns: [Int] = []
    var sums = [LinearExpression](
      repeating: LinearExpression(), count: relaxation.rows.count)
    var objective = LinearExpression(store.model.objectiveConstant)
    for column in 0..<store.count
    where !relaxation.isGone[column] && keeps(column) || point.map({ $0[column] > 0.5 }) ?? false {
      let whole = store.model.columns[column]
      var lower = max(relaxation.lower[column], floors[column] ?? 0)
      var upper = max(lower, relaxation.upper[column])
      if let value = held(column) { (lower, upper) = (value, value) }
      let variable = model.addVariable(
        "", lower: lower, upper: upper, kind: whole.kind,
        branchPriority: whole.branchPriority)
      columns.append(column)
      if whole.objective != 0 { objective.add(variable, whole.objective) }
      for (row, coefficient) in relaxation.entries(of: column) {
        sums[row].add(variable, coefficient)
      }
    }
    for (row, sum) in sums.enumerated() {
      let whole = relaxation.rows[row]
      // A tightening row with a single column left has nothing to tighten.
      guard sum.terms.count > (whole.isTightening ? 1 : 0) || whole.lower > 0 || whole.upper < 0
      else { continue }
      model.addRow("", sum, from: whole.lower, through: whole.upper)
    }
    model.setObjective(objective)
    self.model = model
    self.columns = columns
  }

  /// A point of the program as one of the whole.
  func widened(_ point: [Double]) -> [Double] {
    var whole = [Double](repeating: 0, count: store.count)
    for (value, column) in zip(point, columns) { whole[column] = value }
    return whole
  }
}
