/// Why a workbook was not written.
public enum WorkbookProblem: Error, Hashable, Sendable {
  /// There is no sheet.
  case noSheets
  /// A sheet's name is empty, too long, used twice, or has a character that Excel refuses.
  case badSheetName(String)
  /// A row has more or fewer cells than there are columns; rows count from 1, the heading apart.
  case unevenRow(sheet: String, row: Int)
  /// A cell holds what Excel cannot: a number that is not finite or too large, a date before March 1900
  /// or after 9999, a text with characters that no file may hold or more than 32,767 of them.
  case badCell(sheet: String, row: Int, column: Int)
  /// The library or the disk refused; its own words.
  case notWritten(String)
}

extension WorkbookProblem: CustomStringConvertible {
  /// What is wrong and where, without what stands in the cell.
  public var description: String {
    switch self {
    case .noSheets: "a workbook needs a sheet"
    case .badSheetName(let name): "Excel does not take \"\(name)\" as the name of a sheet here"
    case .unevenRow(let sheet, let row):
      "sheet \(sheet), row \(row) has not as many cells as there are columns"
    case .badCell(let sheet, let row, let column):
      "sheet \(sheet), row \(row), column \(column) holds what Excel cannot hold"
    case .notWritten(let reason): "the workbook could not be written: \(reason)"
    }
  }
}
