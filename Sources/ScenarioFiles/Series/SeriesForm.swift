/// Which column of a file of series holds what.
struct SeriesForm {
  /// The column of months.
  let month: Int
  /// The column that names the series; nil where each has a column of its own.
  let name: Int?
  /// The columns of persons.
  let values: [Int]

  /// The form of a table, from its first values; nil, with a word in the log, where it has none.
  static func of(_ table: SeriesTable, log: ProblemLog) -> SeriesForm? {
    let columns = Array(table.header.indices)
    guard
      let month = columns.first(where: { column in
        table.firstFilled(column).map { MonthText.read($0.text) != nil } ?? false
      })
    else {
      log.report(
        at: table.spot(table.header[0]), "no column holds months",
        "write the months in a column of their own, as 2026-05")
      return nil
    }
    let rest = columns.filter { $0 != month && table.firstFilled($0) != nil }
    let values = rest.filter { column in
      table.firstFilled(column).map { NumberText.read($0.text) != .none } ?? false
    }
    let names = rest.filter { !values.contains($0) }
    guard !values.isEmpty else {
      log.report(
        at: table.spot(table.header[month]), "no column holds numbers",
        "write persons by month in a column beside the months")
      return nil
    }
    if names.isEmpty {
      return wide(table, month, values, log)
    }
    guard names.count == 1, values.count == 1 else {
      log.report(
        at: table.spot(table.header[names[0]]),
        "\(names.count) columns of words and \(values.count) of numbers stand beside the months",
        "keep the months and the numbers, one column for each series; or the months, one column "
          + "of names and one of numbers")
      return nil
    }
    return SeriesForm(month: month, name: names[0], values: values)
  }

  /// Columns named for their series.
  private static func wide(
    _ table: SeriesTable, _ month: Int, _ values: [Int], _ log: ProblemLog
  ) -> SeriesForm? {
    var seen: Set<String> = []
    for column in values {
      let field = table.header[column]
      if field.text.isEmpty {
        log.report(at: table.spot(field), "a column has no name", "name it, or take it out")
        return nil
      }
      guard seen.insert(field.text).inserted else {
        log.report(
          at: table.spot(field), "the column `\(shown(field.text))` occurs twice",
          "take one of them out")
        return nil
      }
    }
    return SeriesForm(month: month, name: nil, values: values)
  }
}
