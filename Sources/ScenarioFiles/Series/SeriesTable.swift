/// The cells of a file of series, each with the place where it stands.
struct SeriesTable {
  let header: [Tokenizer.Field]
  /// Rows as wide as the header.
  let rows: [[Tokenizer.Field]]
  private let file: UInt16

  /// The cells of a file; nil, with a word in the log, where it is no table.
  static func read(_ raw: [UInt8], path: String, log: ProblemLog) -> SeriesTable? {
    let file: SourceFile
    do {
      file = SourceFile(path: path, bytes: try TextDecoding.utf8(raw))
    } catch {
      log.report(file: path, line: error.line, column: error.column, error.message, error.advice)
      return nil
    }
    let number = log.add(file)
    var tokenizer = Tokenizer(file.bytes)
    do throws(Tokenizer.Failure) {
      guard var header = try tokenizer.next() else {
        log.report(
          file: path, "the file is empty",
          "write a header line, and a row for each month: month;persons")
        return nil
      }
      while header.count > 1, header.last?.text.isEmpty == true { header.removeLast() }
      var rows: [[Tokenizer.Field]] = []
      while var row = try tokenizer.next() {
        while row.count > header.count, row.last?.text.isEmpty == true { row.removeLast() }
        guard row.count == header.count else {
          log.report(
            at: Spot(file: number, offset: UInt32(clamping: row[0].offset)),
            "the row has \(row.count) fields, the header has \(header.count)",
            "look for a separator too many or too few, or put the field in quotes")
          continue
        }
        guard rows.count < TableFile.rowLimit else {
          log.report(
            at: Spot(file: number, offset: UInt32(clamping: row[0].offset)),
            "the file has more than \(TableFile.rowLimit) rows", "give fewer series at a time")
          return nil
        }
        rows.append(row)
      }
      guard !rows.isEmpty else {
        if !log.hasErrors {
          log.report(file: path, "the file has no rows", "write a row for each month")
        }
        return nil
      }
      return SeriesTable(header: header, rows: rows, file: number)
    } catch {
      log.report(at: log.spot(number, error.offset), error.message, error.advice)
      return nil
    }
  }

  /// Where a cell stands.
  func spot(_ field: Tokenizer.Field) -> Spot {
    Spot(file: file, offset: UInt32(clamping: field.offset))
  }

  /// The first cell of a column that holds something.
  func firstFilled(_ column: Int) -> Tokenizer.Field? {
    rows.lazy.map { $0[column] }.first { !SeriesTable.isMissing($0) }
  }

  /// Whether a cell says that its value is not known; `:` is Eurostat's mark.
  static func isMissing(_ field: Tokenizer.Field) -> Bool { field.isMissing || field.text == ":" }
}
