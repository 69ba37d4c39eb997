import CGLPKShims
import LinearModel

extension GLPKSession {
  /// Adds columns behind those that are there; new ones stand at a bound, outside the basis.
  public func addColumns(_ batch: ColumnBatch) throws(GLPKFailure) {
    try refuse(
      finiteProblems(batch.cost, named: "the cost of column")
        + boundProblems(batch.lower, batch.upper, named: "column")
        + fractionProblems(batch)
        + batch.entries.problems(indexLimit: rowCount, named: "column"))
    let count = Int32(batch.count)
    try call { handle in
      nabolag_glpk_add_columns(
        handle, count, batch.lower, batch.upper, batch.cost, batch.integral,
        batch.entries.starts, batch.entries.indices, batch.entries.values)
    }
    columnCount += batch.count
  }

  /// Adds rows behind those that are there; new ones are basic, so that a basis stays one.
  public func addRows(_ batch: RowBatch) throws(GLPKFailure) {
    try refuse(
      boundProblems(batch.lower, batch.upper, named: "row")
        + batch.entries.problems(indexLimit: columnCount, named: "row"))
    let count = Int32(batch.count)
    try call { handle in
      nabolag_glpk_add_rows(
        handle, count, batch.lower, batch.upper, batch.entries.starts, batch.entries.indices,
        batch.entries.values)
    }
    rowCount += batch.count
  }

  /// Replaces the bounds of some columns; whole bounds are the caller's concern here.
  public func setColumnBounds(
    _ columns: [Int], lower: [Double], upper: [Double]
  ) throws(GLPKFailure) {
    try refuse(
      indexProblems(columns, limit: columnCount, counts: [lower.count, upper.count])
        + boundProblems(lower, upper, named: "column"))
    let indices = columns.map { Int32($0) }
    try call {
      nabolag_glpk_set_column_bounds($0, Int32(indices.count), indices, lower, upper)
    }
  }

  /// Replaces the bounds of some rows.
  public func setRowBounds(_ rows: [Int], lower: [Double], upper: [Double]) throws(GLPKFailure) {
    try refuse(
      indexProblems(rows, limit: rowCount, counts: [lower.count, upper.count])
        + boundProblems(lower, upper, named: "row"))
    let indices = rows.map { Int32($0) }
    try call {
      nabolag_glpk_set_row_bounds($0, Int32(indices.count), indices, lower, upper)
    }
  }

  /// Replaces the costs of some columns.
  public func setCosts(_ columns: [Int], _ costs: [Double]) throws(GLPKFailure) {
    try refuse(
      indexProblems(columns, limit: columnCount, counts: [costs.count])
        + finiteProblems(costs, named: "cost"))
    let indices = columns.map { Int32($0) }
    try call { nabolag_glpk_set_costs($0, Int32(indices.count), indices, costs) }
  }

  /// Replaces what is added to the objective whatever the columns are.
  public func setCostConstant(_ constant: Double) throws(GLPKFailure) {
    try refuse(finiteProblems([constant], named: "constant"))
    try call { nabolag_glpk_set_cost_constant($0, constant) }
  }

  /// Says which of some columns take whole numbers only.
  public func setIntegral(_ columns: [Int], _ integral: [Bool]) throws(GLPKFailure) {
    try refuse(indexProblems(columns, limit: columnCount, counts: [integral.count]))
    let indices = columns.map { Int32($0) }
    try call { nabolag_glpk_set_integral($0, Int32(indices.count), indices, integral) }
  }

  /// Scales the problem by powers of two where its numbers are far apart.
  ///
  /// Solutions are read and bounds set in the problem's own units all the same.
  public func scale() throws(GLPKFailure) {
    try call { nabolag_glpk_scale($0) }
  }

  /// Adds a whole model to an empty problem: its columns and rows keep their indices.
  public func load(_ model: LinearModel) throws(GLPKFailure) {
    guard columnCount == 0, rowCount == 0 else {
      throw .badInput(["a model can only be loaded into an empty problem"])
    }
    try refuse(model.problems().map(\.description))
    var columns = ColumnBatch()
    for column in model.columns {
      let (lower, upper) = column.effectiveBounds
      columns.append(
        lower: lower, upper: upper, cost: column.objective,
        isIntegral: column.kind.isIntegral, entries: [])
    }
    try addColumns(columns)
    var rows = RowBatch()
    for row in model.rows {
      rows.append(
        lower: row.lower, upper: row.upper,
        entries: row.terms.lazy.map { ($0.variable.index, $0.coefficient) })
    }
    try addRows(rows)
    try setCostConstant(model.objectiveConstant)
  }
}
