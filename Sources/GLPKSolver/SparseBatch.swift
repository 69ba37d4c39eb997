/// Columns to be added to a problem, each with its entries in rows that exist already.
public struct ColumnBatch: Sendable {
  var lower: [Double] = []
  var upper: [Double] = []
  var cost: [Double] = []
  var integral: [Bool] = []
  var entries = SparseVectors()

  /// No columns.
  public init() {}

  /// How many columns there are.
  public var count: Int { cost.count }

  /// Adds a column; bounds of an integral one must be whole.
  public mutating func append(
    lower: Double = 0, upper: Double = .infinity, cost: Double, isIntegral: Bool = false,
    entries column: some Sequence<(row: Int, coefficient: Double)>
  ) {
    self.lower.append(lower)
    self.upper.append(upper)
    self.cost.append(cost)
    integral.append(isIntegral)
    entries.append(column.lazy.map { ($0.row, $0.coefficient) })
  }
}

/// Rows to be added to a problem, each with its entries in columns that exist already.
public struct RowBatch: Sendable {
  var lower: [Double] = []
  var upper: [Double] = []
  var entries = SparseVectors()

  /// No rows.
  public init() {}

  /// How many rows there are.
  public var count: Int { lower.count }

  /// Adds the row `lower <= entries <= upper`.
  public mutating func append(
    lower: Double = -.infinity, upper: Double = .infinity,
    entries row: some Sequence<(column: Int, coefficient: Double)>
  ) {
    self.lower.append(lower)
    self.upper.append(upper)
    entries.append(row.lazy.map { ($0.column, $0.coefficient) })
  }
}

/// Sparse vectors one after another: vector `i` has the entries `starts[i] ..< starts[i + 1]`.
struct SparseVectors: Sendable {
  private(set) var starts: [Int32] = [0]
  private(set) var indices: [Int32] = []
  private(set) var values: [Double] = []

  var count: Int { starts.count - 1 }

  mutating func append(_ vector: some Sequence<(Int, Double)>) {
    for (index, value) in vector {
      indices.append(Int32(clamping: index))
      values.append(value)
    }
    starts.append(Int32(clamping: indices.count))
  }

  /// What GLPK would abort on: numbers that are not finite, indices out of range or given twice.
  func problems(indexLimit: Int, named name: String) -> [String] {
    if indices.count > Int(Int32.max) {
      return ["there are too many entries"]
    }
    var found: [String] = []
    var lastSeen = [Int32](repeating: -1, count: indexLimit)
    for vector in 0..<count {
      for position in Int(starts[vector])..<Int(starts[vector + 1]) {
        let index = Int(indices[position])
        if !values[position].isFinite {
          found.append("\(name) \(vector) has a coefficient that is not finite")
        }
        if index < 0 || index >= indexLimit {
          found.append("\(name) \(vector) has an entry out of range")
        } else if lastSeen[index] == Int32(vector) {
          found.append("\(name) \(vector) has two entries at the same place")
        } else {
          lastSeen[index] = Int32(vector)
        }
      }
    }
    return found
  }
}
