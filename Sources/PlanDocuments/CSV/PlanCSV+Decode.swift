import Foundation
import PlacementDomain
import PlacementModel

extension PlanCSV {
  /// The plan in a table made by hand, or in a `plan.csv` that was changed.
  ///
  /// The columns `household` (`husstand`) and `home` (`bolig`) are read; a row without a home is a
  /// household without one. Every other column of `plan.csv` may be there and is not read. Such a
  /// table opens no options; a plan that does is written as JSON.
  ///
  /// - Parameters:
  ///   - bytes: the whole file, in UTF-8 or Windows-1252.
  ///   - file: its name, for problems.
  public static func decode(_ bytes: [UInt8], file: String) throws(PlanFileProblem) -> Plan {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let text =
      String(validating: content, as: UTF8.self)
      ?? String(bytes: content, encoding: .windowsCP1252) ?? ""
    let rows: [(number: Int, cells: [String])]
    do {
      rows = try CSVText.rows(text)
    } catch {
      throw PlanFileProblem(
        file: file, what: FileWords.quoteOpen.words, place: row(error.row),
        advice: FileWords.closeQuote.words)
    }
    guard let heading = rows.first else {
      throw PlanFileProblem(
        file: file, what: FileWords.empty.words, advice: FileWords.addHeading.words)
    }
    let columns = try columns(heading, file)
    var plan = Plan()
    for (number, cells) in rows.dropFirst() {
      let household = cell(cells, columns.household)
      let home = cell(cells, columns.home)
      guard !household.isEmpty else {
        guard home.isEmpty else {
          throw PlanFileProblem(
            file: file, what: FileWords.cellMissing.words, place: row(number),
            advice: FileWords.fillCell.words)
        }
        continue
      }
      guard !home.isEmpty else { continue }
      guard printable(household) == household, printable(home) == home else {
        throw PlanFileProblem(
          file: file, what: FileWords.controlCharacter.words, place: row(number),
          advice: FileWords.writeID.words)
      }
      plan.placements.append(Placement(household: household, home: home))
    }
    return plan
  }

  private static func row(_ number: Int) -> Words {
    FileWords.row.words(["row": String(number)])
  }

  private static func cell(_ cells: [String], _ column: Int) -> String {
    guard column < cells.count else { return "" }
    let text = cells[column].trimmingCharacters(in: .whitespacesAndNewlines)
    // The guard against formulas, taken off again.
    return text.hasPrefix("'") ? String(text.dropFirst()) : text
  }

  private static func columns(
    _ heading: (number: Int, cells: [String]), _ file: String
  ) throws(PlanFileProblem) -> (household: Int, home: Int) {
    let languages = ["en", "da"]
    let known = languages.flatMap { language in
      PlanColumn.allCases.map { $0.heading(language).lowercased() }
        + BurdenID.allCases.map { termHeading($0, language).lowercased() }
    }
    var found: [String: Int] = [:]
    for (index, cell) in heading.cells.enumerated() {
      let name = cell.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
      guard !name.isEmpty else { continue }
      let shown = printable(cell.trimmingCharacters(in: .whitespacesAndNewlines))
      guard known.contains(name) else {
        throw PlanFileProblem(
          file: file, what: FileWords.unknownColumn.words(["name": shown]),
          place: row(heading.number), advice: Suggestion.advice(for: name, among: readable))
      }
      guard found.updateValue(index, forKey: name) == nil else {
        throw PlanFileProblem(
          file: file, what: FileWords.columnTwice.words(["name": shown]),
          place: row(heading.number), advice: FileWords.removeColumn.words)
      }
    }
    func column(_ column: PlanColumn) throws(PlanFileProblem) -> Int {
      let names = languages.map { column.heading($0).lowercased() }
      guard let index = names.compactMap({ found[$0] }).first else {
        throw PlanFileProblem(
          file: file, what: FileWords.noHeading.words(["name": names.joined(separator: "/")]),
          place: row(heading.number), advice: FileWords.addHeading.words)
      }
      return index
    }
    return (try column(.household), try column(.home))
  }

  private static var readable: [String] {
    [PlanColumn.household, .home].flatMap { [$0.heading("en"), $0.heading("da")] }
      .map { $0.lowercased() }
  }
}
