import LinearModel

/// A program by columns, with what pricing and branching ask of it.
///
/// Columns are known by their index in the model, rows likewise.
struct ColumnStore: Sendable {
  let model: LinearModel
  /// Column `j` has the entries `starts[j] ..< starts[j + 1]` of ``rows`` and ``coefficients``.
  private(set) var starts: [Int32]
  private(set) var rows: [Int32]
  private(set) var coefficients: [Double]
  let costs: [Double]
  /// Bounds, those of whole numbers narrowed to whole numbers.
  let lower: [Double]
  /// Upper bounds that hold at every point: the column's own, or what a row implies.
  private(set) var upper: [Double]
  /// Whether rows imply the upper bound, so that the relaxation does not need it.
  private(set) var isUpperImplied: [Bool]
  /// Whether a column waits outside the relaxation until its reduced cost calls for it.
  let isPooled: [Bool]
  /// Branching priorities; -1 for what need not be whole.
  let priorities: [Int]
  /// The row over which a pooled column competes with others; -1 where there is none.
  private(set) var groups: [Int32]
  /// Number of groups.
  private(set) var groupCount = 0

  /// - Parameter poolPriority: Columns of at most this branching priority, with zero as their lower
  ///   bound, are pooled.
  init(_ model: LinearModel, poolPriority: Int) {
    self.model = model
    let count = model.columns.count
    var starts = [Int32](repeating: 0, count: count + 1)
    for row in model.rows {
      for term in row.terms { starts[term.variable.index + 1] += 1 }
    }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var rows = [Int32](repeating: 0, count: Int(starts[count]))
    var coefficients = [Double](repeating: 0, count: Int(starts[count]))
    for (index, row) in model.rows.enumerated() {
      for term in row.terms {
        let place = Int(next[term.variable.index])
        next[term.variable.index] += 1
        rows[place] = Int32(index)
        coefficients[place] = term.coefficient
      }
    }
    self.starts = starts
    self.rows = rows
    self.coefficients = coefficients
    costs = model.columns.map(\.objective)
    lower = model.columns.map(\.effectiveBounds.lower)
    upper = model.columns.map(\.effectiveBounds.upper)
    isPooled = model.columns.map { $0.branchPriority <= poolPriority && $0.lower == 0 }
    priorities = model.columns.map { $0.kind.isIntegral ? $0.branchPriority : -1 }
    isUpperImplied = [Bool](repeating: false, count: count)
    groups = [Int32](repeating: -1, count: count)
    implyUppers()
    gather()
  }

  /// Number of columns.
  var count: Int { costs.count }

  /// The entries of a column.
  func entries(of column: Int) -> some Sequence<(row: Int, coefficient: Double)> {
    (Int(starts[column])..<Int(starts[column + 1])).lazy.map {
      (Int(rows[$0]), coefficients[$0])
    }
  }

  /// Rows over nothing but what cannot fall below zero bound each of their columns from above.
  private mutating func implyUppers() {
    for row in model.rows where row.upper.isFinite && !row.isTightening {
      guard isPositive(row) else { continue }
      for term in row.terms {
        let column = term.variable.index
        let ratio = row.upper / term.coefficient
        let isIntegral = model.columns[column].kind.isIntegral
        let most = isIntegral ? (ratio + 1e-9).rounded(.down) : ratio
        guard most <= upper[column] else { continue }
        upper[column] = max(most, lower[column])
        // What rounding took off is not in the row.
        isUpperImplied[column] = ratio - upper[column] < 1e-9
      }
    }
  }

  /// Pooled columns compete over their first row, where that says how many of them there are.
  private mutating func gather() {
    for column in 0..<count where isPooled[column] && starts[column] < starts[column + 1] {
      let row = rows[Int(starts[column])]
      groups[column] = row
    }
    let isSum = model.rows.map { row in
      row.upper.isFinite && !row.isTightening && isPositive(row)
        && row.terms.allSatisfy { $0.coefficient >= 1 }
    }
    for column in 0..<count where groups[column] >= 0 && !isSum[Int(groups[column])] {
      groups[column] = -1
    }
    groupCount = Set(groups).count
  }

  private func isPositive(_ row: LinearModel.Constraint) -> Bool {
    row.terms.allSatisfy { $0.coefficient > 0 && lower[$0.variable.index] >= 0 }
  }
}
