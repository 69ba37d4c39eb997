import FlowForecast

/// What a file of monthly series held.
public struct SeriesReadResult: Sendable {
  /// The series, in the order in which the file names them; none where there is an error.
  public var series: [MonthlySeries]
  /// Everything that is wrong, in order.
  public var problems: [Problem]
}

/// What to do about months that are missing within a series.
public enum SeriesGaps: String, CaseIterable, Sendable {
  /// They are an error.
  case refuse
  /// The months after the last gap are used, with a warning.
  case latest
}

/// Reads monthly series from a table in either of two forms.
///
/// Wide: a column of months, and a column of persons for each series. Long: a column of months, one of
/// names, and one of persons. Months are written `2026-05`, `2026M05` or `2026-05-01`. An empty cell,
/// `..` or `:` is a month that is not known; before the first and after the last it is no gap.
public struct SeriesReader {
  /// The most bytes of a file.
  static let byteLimit = 64 << 20

  private let path: String
  private let gaps: SeriesGaps
  private let log = ProblemLog()

  /// The series of a file.
  public static func read(
    _ path: String, from source: any FileSource = DiskSource(), gaps: SeriesGaps = .refuse
  ) -> SeriesReadResult {
    let reader = SeriesReader(path: path, gaps: gaps)
    let series = FileReading.bytes(path, source, byteLimit, reader.log).map(reader.series) ?? []
    return SeriesReadResult(
      series: reader.log.hasErrors ? [] : series, problems: reader.log.listing(folder: path))
  }

  private init(path: String, gaps: SeriesGaps) {
    self.path = path
    self.gaps = gaps
  }

  private func series(of raw: [UInt8]) -> [MonthlySeries] {
    guard let table = SeriesTable.read(raw, path: path, log: log),
      let form = SeriesForm.of(table, log: log)
    else { return [] }
    var collected = SeriesCollection(log: log)
    if form.name == nil {
      for column in form.values { collected.declare(table.header[column].text) }
    }
    for row in table.rows {
      guard let month = month(row[form.month], table) else { continue }
      for column in form.values {
        let name = form.name.map { row[$0].text } ?? table.header[column].text
        if let name = form.name, row[name].text.isEmpty {
          log.report(
            at: table.spot(row[name]), "the row has no name", "say which series it belongs to")
          continue
        }
        guard let value = value(row[column], table) else { continue }
        collected.add(name, month, value, at: table.spot(row[column]))
      }
    }
    let series = collected.series(gaps)
    if series.isEmpty, !log.hasErrors {
      log.report(file: path, "no series holds a value", "write persons by month")
    }
    return series
  }

  private func month(_ field: Tokenizer.Field, _ table: SeriesTable) -> CalendarMonth? {
    if let month = MonthText.read(field.text) { return month }
    log.report(
      at: table.spot(field), "`\(shown(field.text))` is no month", "write it as 2026-05")
    return nil
  }

  /// Persons of a cell; nil where they are not known or not a sensible number.
  private func value(_ field: Tokenizer.Field, _ table: SeriesTable) -> Int? {
    guard !SeriesTable.isMissing(field) else { return nil }
    let number: Double
    switch NumberText.read(field.text) {
    case .one(let value): number = value
    // Persons are whole, so a sign before three digits is a thousands sign.
    case .either(_, let thousands): number = thousands
    case .none:
      log.report(
        at: table.spot(field), "`\(shown(field.text))` is no number",
        "write a whole number of persons, or leave the cell empty where it is not known")
      return nil
    }
    guard number >= 0, number <= Double(MonthlySeries.largestValue), number.rounded() == number
    else {
      log.report(
        at: table.spot(field), "`\(shown(field.text))` is no number of persons",
        "write a whole number from 0 to \(MonthlySeries.largestValue)")
      return nil
    }
    return Int(number)
  }
}
