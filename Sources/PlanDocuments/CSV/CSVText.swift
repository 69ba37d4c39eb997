/// CSV as Danish offices use it.
enum CSVText {
  /// Rows as Danish Excel opens them: byte order mark, semicolons, CRLF.
  static func document(_ rows: [[String]]) -> String {
    "\u{FEFF}" + rows.map { $0.map(cell).joined(separator: ";") + "\r\n" }.joined()
  }

  /// A cell that a spreadsheet takes as text or number, never as a formula.
  static func cell(_ text: String) -> String {
    let safe = startsFormula(text) ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ";\"\r\n\t".unicodeScalars.contains($0) }) else {
      return safe
    }
    // Scalar by scalar: a quote with an accent on it is one character, and still a quote.
    var quoted = String.UnicodeScalarView()
    quoted.append("\"")
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  /// Whether a spreadsheet would run it: `=`, `+`, `-`, `@` or a control character first, unless it
  /// is a plain negative number.
  private static func startsFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != " " && $0 != "\u{A0}" }) else {
      return false
    }
    if first == "-" || first == "+" {
      let rest = text.unicodeScalars.dropFirst()
      return rest.isEmpty || !rest.allSatisfy { ("0"..."9").contains($0) || $0 == "," || $0 == "." }
    }
    return "=@\t\r\n|%\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
  }

  /// A quote that is never closed.
  struct OpenQuote: Error {
    /// The row where it begins, from 1.
    let row: Int
  }

  /// The rows of a text.
  ///
  /// The separator is the semicolon, comma or tab, whichever the first line has most of. Lines
  /// without any text are left out, but counted.
  static func rows(_ text: String) throws(OpenQuote) -> [(number: Int, cells: [String])] {
    let scalars = Array(text.unicodeScalars)
    let firstLine = scalars.prefix { $0 != "\n" && $0 != "\r" }
    let separators: [Unicode.Scalar] = [";", ",", "\t"]
    let counts = separators.map { mark in firstLine.filter { $0 == mark }.count }
    let separator = separators[counts.firstIndex(of: counts.max() ?? 0) ?? 0]
    var rows: [(number: Int, cells: [String])] = []
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var quotedSince: Int?
    var line = 1
    func endRow() {
      cells.append(String(cell))
      cell = .init()
      if cells.contains(where: { $0.contains { !$0.isWhitespace } }) { rows.append((line, cells)) }
      cells = []
    }
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let following = index + 1 < scalars.count ? scalars[index + 1] : nil
      index += 1
      if quotedSince != nil {
        if scalar == "\"", following == "\"" {
          cell.append("\"")
          index += 1
        } else if scalar == "\"" {
          quotedSince = nil
        } else {
          cell.append(scalar)
        }
      } else if scalar == "\"", cell.isEmpty {
        quotedSince = line
      } else if scalar == separator {
        cells.append(String(cell))
        cell = .init()
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", following == "\n" { index += 1 }
        endRow()
        line += 1
      } else {
        cell.append(scalar)
      }
    }
    if let quotedSince { throw OpenQuote(row: quotedSince) }
    if !cell.isEmpty || !cells.isEmpty { endRow() }
    return rows
  }
}
