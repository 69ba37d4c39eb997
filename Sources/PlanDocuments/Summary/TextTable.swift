/// A table of text whose columns align, within a width.
struct TextTable {
  /// How a column is set.
  struct Column {
    /// The heading.
    var heading: String
    /// Whether the cells stand at the right, as numbers do.
    var isNumber = false
    /// The least columns it may be cut to; nil is never cut.
    var least: Int?
    /// Left out when there is no room: the highest first; 0 is never left out.
    var spare = 0
  }

  private static let gap = 2

  /// Columns from left to right.
  var columns: [Column]
  /// Rows of cells.
  var rows: [[String]]

  /// Lines of at most so many columns, the heading first.
  func lines(width: Int) -> [String] {
    var shown = Array(columns.indices)
    while leastWidth(shown) > width,
      let drop = shown.filter({ columns[$0].spare > 0 }).max(by: {
        columns[$0].spare < columns[$1].spare
      })
    {
      shown.removeAll { $0 == drop }
    }
    let widths = self.widths(shown, within: width)
    return ([columns.map(\.heading)] + rows).map { cells in
      let line = zip(shown, widths).map { index, width in
        TextWidth.pad(
          TextWidth.cut(index < cells.count ? cells[index] : "", to: width), to: width,
          right: columns[index].isNumber)
      }.joined(separator: String(repeating: " ", count: TextTable.gap))
      return TextWidth.cut(TextTable.trimmed(line), to: width)
    }
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  private func natural(_ index: Int) -> Int {
    rows.reduce(TextWidth.of(columns[index].heading)) {
      max($0, index < $1.count ? TextWidth.of($1[index]) : 0)
    }
  }

  private func leastWidth(_ shown: [Int]) -> Int {
    shown.reduce(-TextTable.gap) {
      $0 + TextTable.gap + min(natural($1), columns[$1].least ?? .max)
    }
  }

  /// Natural widths, the widest of those that may be cut made narrower until all fit.
  private func widths(_ shown: [Int], within width: Int) -> [Int] {
    var widths = shown.map(natural)
    func excess() -> Int { widths.reduce(-TextTable.gap) { $0 + $1 + TextTable.gap } - width }
    while excess() > 0 {
      let narrowable = shown.indices.filter { index in
        columns[shown[index]].least.map { widths[index] > $0 } ?? false
      }
      guard let widest = narrowable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }
}
