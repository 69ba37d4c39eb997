/// One sheet: a table with its heading in the first row, and notes below it.
public struct Sheet: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// Its heading.
    public var heading: String
    /// Its width in characters; nil for as wide as what stands in it, at most 60.
    public var width: Double?

    /// A column; its width follows from its contents unless given.
    public init(_ heading: String, width: Double? = nil) {
      self.heading = heading
      self.width = width
    }
  }

  /// The name on the tab: 1 to 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end.
  public var name: String
  /// The columns.
  public var columns: [Column]
  /// The rows, each with one cell for each column.
  public var rows: [[WorkbookCell]]
  /// Sentences below the table: sources, what a mark means.
  public var notes: [String]

  /// A sheet of these columns and rows.
  public init(
    name: String, columns: [Column], rows: [[WorkbookCell]], notes: [String] = []
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }

  /// The width of a column: what was asked for, or what its longest text needs.
  func width(of position: Int) -> Double {
    if let width = columns[position].width { return width }
    let longest = rows.map { $0[position].shownLength }.max() ?? 0
    // A heading may break into two lines; a hair more is for the filter's arrow and the margins.
    let heading = columns[position].heading.split(separator: " ").map(\.count).max() ?? 0
    return Double(min(60, max(8, longest, heading + 1)) + 2)
  }
}

extension WorkbookCell {
  /// About how many characters the cell shows.
  fileprivate var shownLength: Int {
    switch self {
    case .text(let text): text.split(separator: "\n").map(\.count).max() ?? 0
    case .whole(let number): Self.grouped(Double(number))
    case .decimal(let number, let places): Self.grouped(number) + 1 + places
    case .money(let amount): Self.grouped(amount) + 4
    case .share, .month: 7
    case .date: 10
    case .hidden: 2
    case .blank: 0
    }
  }

  /// Digits before the decimal mark, with a separator for each three and a sign.
  private static func grouped(_ number: Double) -> Int {
    let size = number.magnitude
    guard size.isFinite, size < 1e15 else { return 20 }
    let digits = String(Int(size)).count
    return digits + (digits - 1) / 3 + (number < 0 ? 1 : 0)
  }
}
