import FlowForecast
import PlacementDomain
import Workbook

/// `report.xlsx`: the tables of the report, with real numbers and dates.
public enum ReportWorkbook {
  /// The file's bytes.
  ///
  /// - Throws: `WorkbookProblem` where it cannot be made.
  public static func bytes(
    _ document: ReportDocument, language: String
  ) throws(WorkbookProblem) -> [UInt8] {
    let head = document.head
    var names: Set<String> = []
    let sheets = document.blocks.flatMap { block in
      block.tables.map { table in
        Sheet(
          name: name(block.title(language), taken: &names),
          columns: table.columns.map { Sheet.Column($0.title(language)) },
          rows: table.rows.map { row in row.cells.map { cell($0, language) } },
          notes: [table.title(language), PageWords.hiddenNote(language)])
      }
    }
    return try Workbook(
      title: PageWords.title(language, ["municipality": head.municipality]),
      day: head.from.number, sheets: sheets
    ).bytes()
  }

  /// A tab's name: as many words of a title as a tab can hold, each once.
  private static func name(_ title: String, taken: inout Set<String>) -> String {
    let plain = String(title.filter { !"[]:*?/\\'".contains($0) })
    var name = words(of: plain, most: 31)
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = words(of: plain, most: 28) + " \(number)"
      number += 1
    }
    return name
  }

  /// The first words of a text; a part of the first where even that is too long.
  private static func words(of text: String, most: Int) -> String {
    var kept = ""
    for word in text.split(separator: " ") {
      let longer = kept.isEmpty ? String(word) : kept + " " + word
      guard longer.count <= most else { break }
      kept = longer
    }
    let name = kept.isEmpty ? String(text.prefix(most)) : kept
    return name.last == "," ? String(name.dropLast()) : name
  }

  private static func cell(_ cell: ReportCell, _ language: String) -> WorkbookCell {
    switch cell {
    case .text(let words): .text(words(language))
    case .whole(let number), .people(let number): .whole(number)
    case .kroner(let kroner): .money(Double(kroner))
    // Headings say millions.
    case .millions(let kroner, let decimals):
      .decimal(kroner / 1_000_000, places: decimals)
    case .decimal(let value, let decimals): .decimal(value, places: decimals)
    case .percent(let share), .percentUp(let share), .chance(let share): .share(share)
    case .year(let year): .decimal(Double(year), places: 0)
    case .day(let day): .date(day.number)
    case .month(let month):
      .month((Day(year: month.year, month: month.month, day: 1) ?? Day(number: 0)).number)
    case .hidden, .from: .hidden
    case .none: .blank
    }
  }
}
