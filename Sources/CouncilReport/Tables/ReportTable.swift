import PlacementDomain

/// A table of the report as values, from which the page, the file of numbers and the workbook are all made.
public struct ReportTable: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// The id that stands in files.
    public let id: String
    /// The heading.
    public let title: Words
    /// Whether its cells are numbers, at the right.
    public let isNumber: Bool
    /// The least count of people that may be shown; nil where no people are counted.
    public let least: Int?
    /// The column that its cells follow from: where that is hidden, so are they.
    public let follows: String?

    /// A column.
    public init(
      _ id: String, _ title: Words, isNumber: Bool = true, least: Int? = nil, follows: String? = nil
    ) {
      self.id = id
      self.title = title
      self.isNumber = isNumber
      self.least = least
      self.follows = follows
    }
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// The id that stands in files.
    public let id: String
    /// One cell for each column; the first names the row.
    public var cells: [ReportCell]
    /// Whether it sums up the rows above.
    public let isTotal: Bool

    /// A row.
    public init(_ id: String, _ cells: [ReportCell], isTotal: Bool = false) {
      self.id = id
      self.cells = cells
      self.isTotal = isTotal
    }
  }

  /// The id that stands in files.
  public let id: String
  /// The caption.
  public let title: Words
  /// The columns; the first names the rows.
  public let columns: [Column]
  /// The rows.
  public var rows: [Row]
  /// Cells that are the sums of others, here or in other tables.
  public let sums: [CellSum]

  /// A table.
  public init(
    _ id: String, _ title: Words, columns: [Column], rows: [Row], sums: [CellSum] = []
  ) {
    self.id = id
    self.title = title
    self.columns = columns
    self.rows = rows
    self.sums = sums
  }

  /// The cell in a row and a column; nil where there is none.
  public subscript(row: String, column: String) -> ReportCell? {
    guard let row = rows.first(where: { $0.id == row }),
      let index = columns.firstIndex(where: { $0.id == column })
    else { return nil }
    return row.cells[index]
  }
}

/// A number that is the sum of others: what a reader can reckon with.
public struct CellSum: Hashable, Sendable {
  /// The sum.
  public let total: CellAddress
  /// What it is the sum of.
  public let parts: [CellAddress]

  /// A sum.
  public init(_ total: CellAddress, of parts: [CellAddress]) {
    self.total = total
    self.parts = parts
  }

  /// A row that is the sum of others in some columns.
  static func rows(
    _ table: String, total: String, of rows: [String], columns: [String]
  ) -> [CellSum] {
    columns.map { column in
      CellSum(
        CellAddress(table, row: total, column: column),
        of: rows.map { CellAddress(table, row: $0, column: column) })
    }
  }
}
