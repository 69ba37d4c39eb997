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
  var ids: KnownIDs

  /// Makes values of the rows of a table.
  init(_ table: Table, log: ProblemLog, make: (RowReader) -> Value?) {
    var names: Set<String> = []
    let hasID = table.schema.position["id"] != nil
    rowCount = table.rows.count
    all.reserveCapacity(table.rows.count)
    for row in table.rows {
      let reader = RowReader(schema: table.schema, row: row, log: log, reported: table.reported)
      if hasID {
        names.insert(WordText.normal(reader.cell("id").text))
      }
      reader.checkMark()
      if let value = make(reader) { all.append(Entity(value: value, row: reader)) }
    }
    ids = KnownIDs(names, isWhole: table.isWhole)
  }

  /// Whether every row of the table could be read and made a value.
  var isWhole: Bool { ids.isWhole && all.count == rowCount }
  private var rowCount = 0

  /// The values alone.
  var values: [Value] { all.map(\.value) }
}

/// Ids that exist, and whether these are all.
///
/// Where a table could not be read to its end, any id may be in the rest: nothing is reported as
/// unknown then, so that one problem does not look like a hundred.
struct KnownIDs {
  /// The ids.
  var ids: Set<String>
  /// Whether there are no others.
  var isWhole: Bool

  init(_ ids: Set<String>, isWhole: Bool = true) {
    self.ids = ids
    self.isWhole = isWhole
  }

  /// Whether an id exists.
  func contains(_ id: String) -> Bool { ids.contains(id) }
  /// Whether an id certainly does not exist.
  func lacks(_ id: String) -> Bool { isWhole && !ids.contains(id) }
  /// The ids of both.
  func union(_ other: KnownIDs) -> KnownIDs {
    KnownIDs(ids.union(other.ids), isWhole: isWhole && other.isWhole)
  }
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
