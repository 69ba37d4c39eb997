/// A model with some of its columns fixed at zero and left out.
public struct Restriction: Sendable {
  /// The smaller model.
  public let model: LinearModel
  /// For each of its columns, the column of the whole model.
  public let columns: [Int]
  private let wholeCount: Int

  /// Leaves out the columns for which `keeps` is false; rows and objective stay, less what is left
  /// out.
  ///
  /// - Complexity: linear in the size of the model.
  public init(_ whole: LinearModel, keeping keeps: (Int) -> Bool) {
    var model = LinearModel()
    var columns: [Int] = []
    var position = [Variable?](repeating: nil, count: whole.columns.count)
    var objective = LinearExpression(whole.objectiveConstant)
    for (index, column) in whole.columns.enumerated() where keeps(index) {
      let variable = model.addVariable(
        column.name, lower: column.lower, upper: column.upper, kind: column.kind,
        branchPriority: column.branchPriority)
      position[index] = variable
      columns.append(index)
      objective.add(variable, column.objective)
    }
    for row in whole.rows {
      var kept = LinearExpression()
      for term in row.terms {
        if let variable = position[term.variable.index] { kept.add(variable, term.coefficient) }
      }
      // A row without columns is kept where zero breaks it, so that the model stays infeasible.
      guard !kept.terms.isEmpty || row.lower > 0 || row.upper < 0 else { continue }
      model.addRow(row.name, kept, from: row.lower, through: row.upper)
    }
    model.setObjective(objective)
    self.model = model
    self.columns = columns
    wholeCount = whole.columns.count
  }

  /// A point of the smaller model as one of the whole.
  public func widened(_ point: [Double]) -> [Double] {
    var whole = [Double](repeating: 0, count: wholeCount)
    for (value, column) in zip(point, columns) { whole[column] = value }
    return whole
  }

  /// A point of the whole model as one of the smaller; what it has in columns left out is lost.
  public func narrowed(_ point: [Double]) -> [Double] {
    columns.map { point[$0] }
  }
}
