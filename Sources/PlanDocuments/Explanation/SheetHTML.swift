/// A sheet as one page of HTML that needs nothing else: no script, no picture, no link; for the screen and A4.
enum SheetHTML {
  /// The page of blocks in a language.
  static func page(_ blocks: [SheetBlock], title: String, language: String) -> String {
    let lines = blocks.flatMap { block -> [String] in
      switch block {
      case .title(let text): ["<h1>\(escaped(text))</h1>"]
      case .heading(let text): ["<h2>\(escaped(text))</h2>"]
      case .subheading(let text): ["<h3>\(escaped(text))</h3>"]
      case .sentence(let text): ["<p>\(escaped(text))</p>"]
      case .important(let text): ["<p class=\"important\">\(escaped(text))</p>"]
      case .table(let table): self.table(table)
      case .fields(let labels):
        labels.map { "<p class=\"field\"><span>\(escaped($0)):</span></p>" }
      }
    }
    let head = """
      <!DOCTYPE html>
      <html lang="\(language == "da" ? "da" : "en")">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(title))</title>
      <style>\(style)</style>
      </head>
      <body>
      <main>

      """
    return head + lines.joined(separator: "\n") + "\n</main>\n</body>\n</html>\n"
  }

  private static func escaped(_ text: String) -> String { SVGText.escaped(text) }

  private static func table(_ table: SheetTable) -> [String] {
    func row(_ cells: [String], isSum: Bool) -> String {
      let written = cells.enumerated().map { index, cell -> String in
        let isNumber = index < table.columns.count && table.columns[index].isNumber
        let tag = index == 0 ? "th" : "td"
        let scope = index == 0 ? " scope=\"row\"" : ""
        return "<\(tag)\(scope)\(isNumber ? " class=\"number\"" : "")>\(escaped(cell))</\(tag)>"
      }
      return "<tr\(isSum ? " class=\"sum\"" : "")>\(written.joined())</tr>"
    }
    var lines = ["<table>"]
    if table.columns.contains(where: { !$0.heading.isEmpty }) {
      let cells = table.columns.map {
        "<th scope=\"col\"\($0.isNumber ? " class=\"number\"" : "")>\(escaped($0.heading))</th>"
      }
      lines.append("<thead><tr>\(cells.joined())</tr></thead>")
    }
    lines.append("<tbody>")
    for (index, cells) in table.rows.enumerated() {
      lines.append(row(cells, isSum: table.hasSum && index == table.rows.count - 1))
    }
    return lines + ["</tbody>", "</table>"]
  }

  private static let style = """

    @page { size: A4; margin: 18mm 17mm; }
    body { margin: 0; background: #ffffff; color: #1d232b; line-height: 1.45;
      font-family: Verdana, "DejaVu Sans", Arial, sans-serif; font-size: 11pt; }
    main { max-width: 176mm; margin: 0 auto; padding: 6mm 4mm; }
    h1 { font-size: 20pt; margin: 0 0 3mm; }
    h2 { font-size: 13.5pt; margin: 7mm 0 2mm; border-bottom: 1px solid #4a5361; break-after: avoid; }
    h3 { font-size: 11pt; margin: 4mm 0 1mm; break-after: avoid; }
    p { margin: 0 0 2mm; }
    .important { border-left: 4px solid #1d232b; padding: 1mm 3mm; font-weight: bold; }
    table { border-collapse: collapse; width: 100%; margin: 2mm 0 3mm; break-inside: avoid; }
    th, td { text-align: left; vertical-align: top; padding: 1mm 3mm 1mm 0;
      border-bottom: 1px solid #c3c9d1; font-weight: normal; }
    thead th { font-weight: bold; border-bottom: 1px solid #1d232b; }
    .number { text-align: right; white-space: nowrap; padding-right: 0; padding-left: 3mm; }
    .sum th, .sum td { font-weight: bold; border-top: 1px solid #1d232b; }
    .field { border-bottom: 1px solid #1d232b; margin-top: 7mm; }
    .field span { background: #ffffff; }
    @media print { main { max-width: none; padding: 0; } }

    """
}
