/// A part of a sheet, the same for every form in which sheets are written.
enum SheetBlock: Sendable {
  /// The sheet's title.
  case title(String)
  /// A heading.
  case heading(String)
  /// A heading of less weight.
  case subheading(String)
  /// A sentence or several.
  case sentence(String)
  /// A sentence that must not be overlooked.
  case important(String)
  /// Rows under headings.
  case table(SheetTable)
  /// Lines to fill in by hand.
  case fields([String])
}

/// Rows under headings.
struct SheetTable: Sendable {
  /// Headings, with whether numbers stand below; all empty shows none.
  let columns: [(heading: String, isNumber: Bool)]
  /// Rows of cells.
  let rows: [[String]]
  /// Whether the last row is a sum.
  var hasSum = false
}
