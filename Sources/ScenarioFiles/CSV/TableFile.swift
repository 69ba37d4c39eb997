/// Reads one file of a table into rows, its cells as written.
struct TableFile {
  /// The most rows of one table.
  static let rowLimit = 200_000
  /// The most bytes of one file.
  static let byteLimit = 256 << 20

  let schema: TableSchema
  let path: String
  let log: ProblemLog
  /// Whether the columns must be complete: not in a scenario that extends another.
  let isComplete: Bool

  /// What a file gave.
  struct Contents {
    /// The rows that could be read.
    var rows: [Row] = []
    /// Whether these are all.
    var isWhole = false
    /// The required columns that the file lacks.
    var missing: Set<String> = []
  }

  /// The rows of a file; problems go to the log.
  func contents(of raw: [UInt8]) -> Contents {
    let file: SourceFile
    do {
      file = SourceFile(path: path, bytes: try TextDecoding.utf8(raw))
    } catch {
      log.report(
        file: path, line: error.line, column: error.column, error.message, error.advice)
      return Contents()
    }
    let number = log.add(file)
    refuseCivilNumbers(file, number)
    var tokenizer = Tokenizer(file.bytes)
    do throws(Tokenizer.Failure) {
      guard let header = try tokenizer.next() else {
        log.report(
          file: path, "the file is empty", "write a header line with the columns of \(schema.file)")
        return Contents()
      }
      let columns = Header(schema: schema, log: log, file: number).columns(of: header)
      let missing = isComplete ? reportMissing(columns, header, number) : []
      var contents = try self.contents(&tokenizer, columns: columns, number)
      contents.missing = missing
      if missing.contains("id") || !columns.allSatisfy({ $0 != nil }) { contents.isWhole = false }
      return contents
    } catch {
      log.report(at: log.spot(number, error.offset), error.message, error.advice)
      return Contents()
    }
  }

  private func contents(
    _ tokenizer: inout Tokenizer, columns: [Int?], _ number: UInt16
  ) throws(Tokenizer.Failure) -> Contents {
    var contents = Contents(isWhole: true)
    while let fields = try tokenizer.next() {
      guard let first = fields.first, !first.text.hasPrefix("#"),
        fields.contains(where: { !$0.text.isEmpty })
      else { continue }
      let spot = log.spot(number, first.offset)
      guard contents.rows.count < TableFile.rowLimit else {
        log.report(
          at: spot, "the table has more than \(TableFile.rowLimit) rows",
          "take out rows that this scenario does not need")
        contents.isWhole = false
        break
      }
      let filled = (fields.lastIndex { !$0.text.isEmpty } ?? 0) + 1
      guard fields.count >= columns.count, filled <= columns.count else {
        let extra = fields.count > columns.count ? fields[columns.count].offset : first.offset
        log.report(
          at: log.spot(number, extra),
          "the row has \(max(filled, min(fields.count, columns.count))) fields, "
            + "the header has \(columns.count)",
          "look for a separator too many or too few, or put the field in quotes")
        contents.isWhole = false
        continue
      }
      var cells = [Cell](
        repeating: Cell(text: "", spot: spot), count: schema.columns.count)
      for (field, column) in zip(fields, columns) {
        guard let column else { continue }
        cells[column] = Cell(
          text: field.isMissing ? "" : field.text, spot: log.spot(number, field.offset))
      }
      contents.rows.append(Row(spot: spot, cells: cells))
    }
    return contents
  }

  private func reportMissing(
    _ columns: [Int?], _ header: [Tokenizer.Field], _ number: UInt16
  ) -> Set<String> {
    let present = Set(columns.compactMap { $0 }.map { schema.columns[$0].name })
    let start = log.spot(number, header.first?.offset ?? 0)
    var missing: Set<String> = []
    for column in schema.columns where !present.contains(column.name) {
      switch column.need {
      case .required:
        log.report(
          at: start, "the column `\(column.name)` is missing",
          "add it: \(column.english.lowercasedFirst), \(column.kind.expectation)")
      case .coordinate where !present.contains("easting") && !present.contains("northing"):
        log.report(
          at: start, "the column `\(column.name)` is missing",
          "add lat and lon (WGS84), or easting and northing (EPSG:25832)")
      default: continue
      }
      missing.insert(column.name)
    }
    return missing
  }

  private func refuseCivilNumbers(_ file: SourceFile, _ number: UInt16) {
    guard schema.isPrivate else { return }
    for offset in CivilNumber.offsets(in: file.bytes, most: 100) {
      log.report(
        at: log.spot(number, offset), "what stands here looks like a CPR number",
        "take it out: households have ids of your own, never CPR numbers")
    }
  }
}

extension String {
  /// The text with a small first letter, to go on a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
