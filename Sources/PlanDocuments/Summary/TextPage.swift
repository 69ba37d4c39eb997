/// Lines of a summary: headings, sentences, tables.
struct TextPage {
  /// What stands out, where colours are wanted.
  enum Style: String {
    case bold = "1"
    case good = "32"
    case warning = "33"
    case bad = "31"
  }

  /// Columns of the terminal.
  let width: Int
  /// Whether colours are wanted.
  let isColoured: Bool
  private var lines: [String] = []

  init(width: Int, isColoured: Bool) {
    self.width = max(width, 40)
    self.isColoured = isColoured
  }

  /// Everything, with a line break at the end.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// The title, underlined.
  mutating func title(_ text: String) {
    let line = TextWidth.cut(text, to: width)
    lines.append(styled(line, .bold))
    lines.append(String(repeating: "=", count: TextWidth.of(line)))
  }

  /// A heading, with an empty line before it.
  mutating func heading(_ text: String) {
    lines.append("")
    lines.append(styled(TextWidth.cut(text, to: width), .bold))
  }

  /// A sentence, broken into lines.
  mutating func sentence(_ text: String, _ style: Style? = nil, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    for line in TextWidth.wrap(text, to: width - indent) {
      lines.append(margin + styled(line, style))
    }
  }

  /// A line as it is, cut where the terminal ends.
  mutating func line(_ text: String) { lines.append(TextWidth.cut(text, to: width)) }

  /// A table, indented by two, its heading standing out; rows may have a style each.
  mutating func table(_ table: TextTable, styles: [Int: Style] = [:]) {
    for (index, line) in table.lines(width: width - 2).enumerated() {
      let style = index == 0 ? Style.bold : styles[index - 1]
      if index == 0, line.isEmpty { continue }
      lines.append("  " + styled(line, style))
    }
  }

  private func styled(_ text: String, _ style: Style?) -> String {
    guard isColoured, let style, !text.isEmpty else { return text }
    return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
  }
}
