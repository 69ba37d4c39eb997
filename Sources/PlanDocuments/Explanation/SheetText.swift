/// A sheet as text for a terminal.
enum SheetText {
  /// The text of blocks, in so many columns.
  static func text(_ blocks: [SheetBlock], width: Int, color: Bool) -> String {
    var page = TextPage(width: width, isColoured: color)
    for block in blocks {
      switch block {
      case .title(let text): page.title(text)
      case .heading(let text): page.heading(text)
      case .subheading(let text):
        page.line("")
        page.sentence(text, .bold, indent: 2)
      case .sentence(let text): page.sentence(text, indent: 2)
      case .important(let text): page.sentence(text, .warning, indent: 2)
      case .table(let table):
        page.table(
          TextTable(
            columns: table.columns.enumerated().map { index, column in
              .init(
                heading: column.heading, isNumber: column.isNumber,
                least: index == 0 && !column.isNumber ? 16 : nil)
            }, rows: table.rows))
      case .fields(let labels):
        for label in labels {
          let line = String(repeating: "_", count: max(8, min(50, page.width - label.count - 5)))
          page.sentence("\(label): \(line)", indent: 2)
        }
      }
    }
    return page.text
  }
}
