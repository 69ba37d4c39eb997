import PlacementDomain

/// The whole report as values; pages, numbers and workbook are made from it.
public struct ReportDocument: Sendable {
  /// What stands at its head.
  struct Head: Sendable {
    let name: String
    let title: String
    let municipality: String
    let hash: String
    let from: Day
    let to: Day
  }

  let head: Head
  /// What a later report is held against.
  let watch: ReportWatch
  /// The blocks of the first page.
  var front: [ReportBlock]
  /// The blocks behind it.
  var body: [ReportBlock]

  /// The report of an input, with what must not be told suppressed.
  ///
  /// - Throws: What the suppression throws; see ``Disclosure``.
  public init(_ input: ReportInput) throws {
    let scenario = input.scenario
    head = Head(
      name: scenario.settings.name, title: scenario.settings.title,
      municipality: input.municipality, hash: scenario.hash, from: scenario.settings.from,
      to: scenario.settings.to)
    watch = ReportWatch(input)
    front = ReportBlocks.front.compactMap { $0.block(input) }
    body = ReportBlocks.body.compactMap { $0.block(input) }
    let disclosure = try Disclosure(tables)
    front = front.map(disclosure.applied)
    body = body.map(disclosure.applied)
  }

  /// All blocks, in order.
  var blocks: [ReportBlock] { front + body }

  /// All tables, those behind pictures too, in order.
  public var tables: [ReportTable] { blocks.flatMap(\.tables) }
}

extension ReportBlock {
  /// Its tables, those behind pictures too, in order.
  var tables: [ReportTable] {
    items.compactMap { item in
      switch item {
      case .table(let table): table
      case .figure(let figure): figure.table
      default: nil
      }
    }
  }
}
