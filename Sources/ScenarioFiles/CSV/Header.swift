/// Matches the header line of a file to the columns of its table.
struct Header {
  let schema: TableSchema
  let log: ProblemLog
  let file: UInt16

  /// For each field of the header the column it names; nil where it names none.
  func columns(of header: [Tokenizer.Field]) -> [Int?] {
    var seen: Set<Int> = []
    let filled = (header.lastIndex { !$0.text.isEmpty } ?? 0) + 1
    return header.prefix(filled).map { field in
      let spot = log.spot(file, field.offset)
      guard !field.text.isEmpty else {
        log.report(at: spot, "a column has no name", "name it, or take it out")
        return nil
      }
      guard let column = schema.position[field.text] else {
        reportUnknown(field.text, at: spot)
        return nil
      }
      guard seen.insert(column).inserted else {
        log.report(at: spot, "the column `\(field.text)` occurs twice", "take one of them out")
        return nil
      }
      return column
    }
  }

  private func reportUnknown(_ name: String, at spot: Spot) {
    // A file without a header has a row of values here, and values of people are not repeated.
    let message = schema.isPrivate ? "unknown column" : "unknown column `\(shown(name))`"
    let names = schema.columns.map(\.name)
    log.report(
      at: spot, message,
      log.didYouMean(name, among: names, else: "the columns are \(names.joined(separator: ", "))"))
  }
}

/// A text from a file as messages repeat it: short, and without line breaks.
func shown(_ text: String) -> String {
  let clean = text.prefix(41).map { $0.isNewline || $0 == "\t" ? " " : String($0) }
  return clean.count > 40 ? clean.prefix(39).joined() + "…" : clean.joined()
}
