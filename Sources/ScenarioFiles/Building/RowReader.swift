import PlacementDomain

/// Reads the cells of one row by the column's description, and reports what does not fit.
///
/// Every column is asked for once; a cell that does not fit is reported there and read as missing.
struct RowReader {
  let schema: TableSchema
  let row: Row
  let log: ProblemLog
  /// Required columns that are missing altogether, and were reported so.
  let reported: Set<String>

  /// The cell of a column.
  func cell(_ name: String) -> Cell {
    guard let position = schema.position[name] else { return Cell(text: "", spot: row.spot) }
    return row.cells[position]
  }

  /// Where the cell of a column stands.
  func spot(_ name: String) -> Spot { cell(name).spot }

  /// The text to read: the cell's, or else the standard of the column; nil where neither is.
  private func text(_ name: String) -> (column: Column, text: String, spot: Spot)? {
    guard let position = schema.position[name] else { return nil }
    let column = schema.columns[position]
    let cell = row.cells[position]
    if !cell.text.isEmpty { return (column, cell.text, cell.spot) }
    if let standard = column.standard { return (column, standard, cell.spot) }
    if case .required = column.need, !reported.contains(name) {
      log.report(
        at: cell.spot, "`\(name)` is empty", "fill it in: \(column.kind.expectation)")
    }
    return nil
  }

  /// Any text.
  func string(_ name: String) -> String? { text(name)?.text }

  /// An id, in its normal form.
  func id(_ name: String) -> String? {
    guard let (column, text, spot) = text(name) else { return nil }
    let id = WordText.normal(text)
    guard WordText.isID(id) else {
      reportMisfit(column, text, spot)
      return nil
    }
    return id
  }

  /// A whole number.
  func whole(_ name: String) -> Int? {
    guard let (column, text, spot) = text(name), case .whole(let bounds) = column.kind else {
      return nil
    }
    let number = resolve(column, text, spot) {
      Int(exactly: $0).map(bounds.contains) ?? false
    }
    return number.flatMap { Int(exactly: $0) }
  }

  /// A number.
  func decimal(_ name: String) -> Double? {
    guard let (column, text, spot) = text(name), case .decimal(let bounds) = column.kind else {
      return nil
    }
    return resolve(column, text, spot, fits: bounds.contains)
  }

  /// A number as thousandths.
  func thousandths(_ name: String) -> Thousandths? {
    decimal(name).map { Thousandths(rounding: $0) }
  }

  /// A date.
  func day(_ name: String) -> Day? {
    guard let (column, text, spot) = text(name) else { return nil }
    switch DateText.read(text) {
    case .day(let day): return day
    case .noSuchDay:
      log.report(
        at: spot, "\(subject(column, text)) is a date that does not exist",
        "look it up in a calendar")
    case .absurdYear:
      log.report(
        at: spot, "\(subject(column, text)) is not in the years 1900 to 2200", "mend the year")
    case .none: reportMisfit(column, text, spot)
    }
    return nil
  }

  /// Yes or no.
  func flag(_ name: String) -> Bool {
    guard let (column, text, spot) = text(name) else { return false }
    if let flag = WordText.yesNo(text) { return flag }
    reportMisfit(column, text, spot)
    return false
  }

  /// One of the words of an enumeration.
  func choice<Choice: RawRepresentable>(_ name: String, of type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    guard let (column, text, spot) = text(name) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    reportMisfit(column, text, spot)
    return nil
  }

  /// The words of a list.
  func words(_ name: String) -> [String] {
    guard let (_, text, _) = text(name) else { return [] }
    return WordText.list(text).map(WordText.normal)
  }

  /// The whole numbers of a list.
  func wholes(_ name: String) -> [Int] {
    guard let (column, text, spot) = text(name), case .wholes(let bounds) = column.kind else {
      return []
    }
    // Ages are often written as a list is: `34, 32, 7`.
    let words = WordText.list(text.replacing(",", with: " "))
    let numbers = words.compactMap { Int($0) }.filter(bounds.contains)
    guard !words.isEmpty, numbers.count == words.count else {
      reportMisfit(column, text, spot)
      return []
    }
    return numbers
  }

  /// Picks the reading of a number that fits the column.
  private func resolve(
    _ column: Column, _ text: String, _ spot: Spot, fits: (Double) -> Bool
  ) -> Double? {
    switch NumberText.read(text) {
    case .one(let number) where fits(number): return number
    case .either(let decimal, let thousands):
      switch (fits(decimal), fits(thousands)) {
      case (true, false): return decimal
      case (false, true): return thousands
      case (false, false): break
      case (true, true):
        log.report(
          at: spot, "\(subject(column, text)) can be read in two ways",
          "write it without a thousands sign, or with other than three decimals")
        return nil
      }
    default: break
    }
    reportMisfit(column, text, spot)
    return nil
  }

  private func reportMisfit(_ column: Column, _ text: String, _ spot: Spot) {
    var advice = "write \(column.kind.expectation)"
    if case .choice(let words) = column.kind {
      advice =
        (schema.isPrivate ? nil : DanishWords.meant(by: text, among: words)).map { "write `\($0)`" }
        ?? log.didYouMean(text, among: words, else: advice)
    }
    log.report(at: spot, "\(subject(column, text)) is not \(column.kind.expectation)", advice)
  }

  /// The cell as messages speak of it: with its value, unless that is about people.
  private func subject(_ column: Column, _ text: String) -> String {
    schema.isPrivate
      ? "the value of `\(column.name)`" : "`\(column.name)` is `\(shown(text))`, which"
  }
}
