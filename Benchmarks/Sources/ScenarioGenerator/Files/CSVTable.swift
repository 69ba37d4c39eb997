/// A table as offices save it, with semicolons.
struct CSVTable {
  private let columns: [String]
  private var lines: [String]

  /// An empty table.
  init(_ columns: [String]) {
    self.columns = columns
    lines = [columns.joined(separator: ";")]
  }

  /// Adds a row by column names; columns left out are empty.
  mutating func add(_ row: [String: String]) {
    assert(row.keys.allSatisfy(columns.contains), "a cell has no column")
    lines.append(columns.map { row[$0] ?? "" }.joined(separator: ";"))
  }

  /// The file's text.
  var text: String { lines.joined(separator: "\n") + "\n" }
}

/// How a cell says yes or no.
func yesNo(_ value: Bool) -> String { value ? "yes" : "no" }
