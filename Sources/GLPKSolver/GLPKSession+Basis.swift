import CGLPKShims

/// Which rows and columns are basic, and at which bound the others stand.
///
/// A basis fits a problem with as many rows and columns. After rows or columns were added,
/// ``extended(rows:columns:)`` makes an older one fit again.
public struct Basis: Hashable, Sendable {
  /// A byte per row.
  public private(set) var rows: [UInt8]

  /// A byte per column.
  public private(set) var columns: [UInt8]

  private static let basic: UInt8 = 1
  private static let atLower: UInt8 = 2

  /// The basis with the given bytes.
  public init(rows: [UInt8], columns: [UInt8]) {
    self.rows = rows
    self.columns = columns
  }

  /// The same basis for a larger problem: new rows basic, new columns at their bound.
  public func extended(rows rowCount: Int, columns columnCount: Int) -> Basis {
    var basis = self
    let newRows = max(0, rowCount - rows.count)
    let newColumns = max(0, columnCount - columns.count)
    basis.rows += [UInt8](repeating: Self.basic, count: newRows)
    basis.columns += [UInt8](repeating: Self.atLower, count: newColumns)
    return basis
  }

  /// Whether a column is basic.
  public func isBasic(column: Int) -> Bool {
    columns[column] == Self.basic
  }

  /// Whether a row is basic, and so not active.
  public func isBasic(row: Int) -> Bool {
    rows[row] == Self.basic
  }
}

extension GLPKSession {
  /// The basis at hand.
  public func basis() throws(GLPKFailure) -> Basis {
    var rows = [UInt8](repeating: 0, count: rowCount)
    var columns = [UInt8](repeating: 0, count: columnCount)
    try call { nabolag_glpk_read_basis($0, &rows, &columns) }
    return Basis(rows: rows, columns: columns)
  }

  /// Puts a basis back; one that GLPK cannot use is replaced by the slack basis when solving.
  public func setBasis(_ basis: Basis) throws(GLPKFailure) {
    guard basis.rows.count == rowCount, basis.columns.count == columnCount else {
      throw .badInput(["the basis is of another size than the problem"])
    }
    guard (basis.rows + basis.columns).allSatisfy({ (1...5).contains($0) }) else {
      throw .badInput(["the basis has a status that does not exist"])
    }
    try call { nabolag_glpk_write_basis($0, basis.rows, basis.columns) }
  }

  /// Makes all rows basic.
  public func useSlackBasis() throws(GLPKFailure) {
    try call { nabolag_glpk_standard_basis($0) }
  }
}
