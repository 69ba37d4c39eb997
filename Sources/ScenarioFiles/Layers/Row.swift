/// One cell as written, with the place where it stands.
struct Cell {
  /// The text without quotes and outer spaces; empty where missing.
  var text: String
  /// Where it stands, or where it would stand.
  var spot: Spot
}

/// One row of a table, possibly gathered from several scenarios that extend each other.
struct Row {
  /// Where the row begins in the file that first has it.
  var spot: Spot
  /// Cells in the order of the schema's columns.
  var cells: [Cell]
  /// Which scenario of the chain wrote it last, the last base being 0.
  var layer = 0
}

/// All rows of one table.
struct Table {
  /// What the table is.
  let schema: TableSchema
  /// The rows, in the order of the files.
  var rows: [Row] = []
  /// The file that the scenario itself has, or would have, for problems of the whole table.
  var path: String
  /// Whether any file of this table was found.
  var isFound = false
  /// Whether every row could be read; where not, nobody knows which ids there are.
  var isWhole = true
  /// Required columns whose absence was reported already.
  var reported: Set<String> = []
  /// Rows of a base that an extending scenario took out, with its layer.
  var removed: [Row] = []
}
