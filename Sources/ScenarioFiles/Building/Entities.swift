/// The values made of one table, each with the row it came from.
struct Entities<Value> {
  /// A value and its row.
  struct Entity {
    var value: Value
    var row: RowReader
  }

  /// What could be made.
  var all: [Entity] = []
  /// Ids of all rows, also of those that nothing could be made of, so that a broken row is not
  /// reported once more wherever it is referred to.
  var ids: Set<String> = []

  /// Makes values of the rows of a table.
  init(_ table: Table, log: ProblemLog, make: (RowReader) -> Value?) {
    let hasID = table.schema.position["id"] != nil
    all.reserveCapacity(table.rows.count)
    for row in table.rows {
      let reader = RowReader(schema: table.schema, row: row, log: log, reported: table.reported)
      if hasID {
        ids.insert(WordText.normal(reader.cell("id").text))
      }
      reader.checkMark()
      if let value = make(reader) { all.append(Entity(value: value, row: reader)) }
    }
  }

  /// The values alone.
  var values: [Value] { all.map(\.value) }
}

extension RowReader {
  /// Reports a mark that is none of those that sources have.
  func checkMark() {
    guard !cell("mark").text.isEmpty else { return }
    _ = choice("mark", of: SourceMark.self)
  }
}

/// How sure a source is.
enum SourceMark: String {
  case primary = "A"
  case secondary = "B"
  case derived = "C"
  case general = "GK"
  case assumption
}
