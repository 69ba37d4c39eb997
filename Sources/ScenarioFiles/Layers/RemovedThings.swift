/// What extending scenarios took out of their bases, so that measures of it fall with it.
///
/// A trip or a score is a fact about two things. Where a scenario removes one of them, the rows that
/// its bases have about it mean nothing any more; rows that it writes itself are checked as ever.
struct RemovedThings {
  /// By kind of thing the layer that took it out; a thing that is still there is not among them.
  private let households: [String: Int]
  private let places: [String: Int]
  private let origins: [String: Int]

  init(_ tables: [String: Table]) {
    func table(_ schema: TableSchema) -> Table {
      tables[schema.file] ?? Table(schema: schema, path: schema.file)
    }
    households = RemovedThings.gone([table(.households)]) { id, _ in [id] }
    places = RemovedThings.gone([table(.places)]) { id, _ in [id] }
    // A home or an option is also known by its site, which is its own id where none is given.
    origins = RemovedThings.gone([table(.homes), table(.options)]) { id, site in [id, site ?? id] }
  }

  /// Takes the rows out of a table of measures that tell of what is gone.
  func clean(_ table: inout Table) {
    let columns: [(String, [String: Int])] =
      switch table.schema.file {
      case TableSchema.travel.file: [("from", origins), ("to", places)]
      case TableSchema.scores.file: [("household", households), ("home", origins)]
      default: []
      }
    for (column, gone) in columns where !gone.isEmpty {
      guard let position = table.schema.position[column] else { continue }
      table.rows.removeAll { row in
        gone[WordText.normal(row.cells[position].text)].map { row.layer < $0 } ?? false
      }
    }
  }

  private static func gone(
    _ tables: [Table], _ names: (_ id: String, _ site: String?) -> [String]
  ) -> [String: Int] {
    func all(_ row: Row, _ table: Table) -> [String] {
      func cell(_ name: String) -> String? {
        table.schema.position[name].map { WordText.normal(row.cells[$0].text) }
      }
      return names(cell("id") ?? "", cell("site").flatMap { $0.isEmpty ? nil : $0 })
    }
    let there = Set(tables.flatMap { table in table.rows.flatMap { all($0, table) } })
    var gone: [String: Int] = [:]
    for table in tables {
      for row in table.removed {
        for name in all(row, table) where !there.contains(name) { gone[name] = row.layer }
      }
    }
    return gone
  }
}
