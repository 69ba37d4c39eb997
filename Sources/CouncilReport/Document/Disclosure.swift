import PlacementDomain

/// Which cells of all tables are not shown, so that nobody few in number can be counted.
///
/// All tables are one system: what one hides must not follow from another.
struct Disclosure {
  /// Cells of people that are hidden.
  private(set) var hidden: Set<CellAddress> = []
  private var shown: [CellAddress: ReportCell] = [:]

  /// Chooses what to hide.
  init(_ tables: [ReportTable]) throws {
    for table in tables {
      for row in table.rows {
        for (column, cell) in zip(table.columns, row.cells) {
          let address = CellAddress(table.id, row: row.id, column: column.id)
          shown[address] = cell
          if case .people(let count) = cell, (1..<(column.least ?? 3)).contains(count) {
            hidden.insert(address)
          }
        }
      }
    }
  }

  /// A block without what is hidden, its sentences with the numbers of its tables.
  func applied(_ block: ReportBlock) -> ReportBlock {
    var block = block
    block.items = block.items.map { item in
      switch item {
      case .lead(let sentence): .lead(applied(sentence))
      case .alert(let sentence): .alert(applied(sentence))
      case .paragraph(let sentence): .paragraph(applied(sentence))
      case .note(let sentence): .note(applied(sentence))
      case .list(let sentences): .list(sentences.map(applied))
      case .table(let table): .table(applied(table))
      case .figure(var figure):
        {
          figure.description = applied(figure.description)
          figure.table = figure.table.map(applied)
          return .figure(figure)
        }()
      }
    }
    return block
  }

  private func applied(_ sentence: Sentence) -> Sentence {
    var sentence = sentence
    sentence.values = sentence.values.mapValues { value in
      guard case .from(let address) = value else { return value }
      return hidden.contains(address) ? .hidden : shown[address] ?? .none
    }
    return sentence
  }

  private func applied(_ table: ReportTable) -> ReportTable {
    var table = table
    for row in table.rows.indices {
      let id = table.rows[row].id
      for (index, column) in table.columns.enumerated() {
        let named = [column.id, column.follows].compactMap(\.self)
        if named.contains(where: {
          hidden.contains(CellAddress(table.id, row: id, column: $0))
        }) {
          table.rows[row].cells[index] = .hidden
        }
      }
    }
    return table
  }
}
