import DisclosureControl
import PlacementDomain

/// Which cells of all tables are not shown, so that nobody few in number can be counted.
///
/// All tables are one system: what one hides must not follow from another. Cells of a row that count the
/// same people in other units are hidden together, and what follows from a hidden cell is hidden with it.
struct Disclosure {
  /// The counts of all tables, with what everyone knows between them.
  let system: CountSystem
  /// Where each count of the system stands.
  let addresses: [CellAddress]
  /// What is hidden.
  let suppression: Suppression
  private let hidden: Set<CellAddress>
  private let shown: [CellAddress: ReportCell]

  /// Chooses what to hide, at the least loss.
  ///
  /// - Throws: `DisclosureProblem` where a sum does not hold, or what the solver throws.
  init(_ tables: [ReportTable]) throws {
    var shown: [CellAddress: ReportCell] = [:]
    var addresses: [CellAddress] = []
    var system = CountSystem()
    var positions: [CellAddress: Int] = [:]
    for table in tables {
      for row in table.rows {
        var group: [Int] = []
        for (column, cell) in zip(table.columns, row.cells) {
          let address = CellAddress(table.id, row: row.id, column: column.id)
          shown[address] = cell
          guard case .people(let count) = cell else { continue }
          let position = system.add(
            CountCell(
              count, small: 1...max(1, (column.least ?? 3) - 1), loss: row.isTotal ? 10 : 1))
          positions[address] = position
          addresses.append(address)
          group.append(position)
        }
        guard group.count > 1 else { continue }
        system.hideTogether(group)
        // Households stand before their persons, of whom there are as many at least.
        for (fewer, more) in zip(group, group.dropFirst()) {
          system.add(CountRelation([.init(more), .init(fewer, times: -1)], least: 0, most: nil))
        }
      }
    }
    for sum in tables.flatMap(\.sums) {
      guard let total = positions[sum.total] else { continue }
      system.add(sum: total, of: sum.parts.compactMap { positions[$0] })
    }
    suppression = try CellSuppressor.suppress(system)
    self.system = system
    self.addresses = addresses
    self.shown = shown
    let isHidden = suppression.isHidden
    hidden = Set(addresses.indices.filter { isHidden[$0] }.map { addresses[$0] })
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
