extension Workbook {
  /// The first thing that Excel would not take.
  func problem() -> WorkbookProblem? {
    guard !sheets.isEmpty else { return .noSheets }
    var names: Set<String> = []
    for sheet in sheets {
      guard Self.isUsable(sheet.name), names.insert(sheet.name.lowercased()).inserted else {
        return .badSheetName(sheet.name)
      }
      for (position, column) in sheet.columns.enumerated()
      where !WorkbookCell.text(column.heading).isUsable {
        return .badCell(sheet: sheet.name, row: 0, column: position + 1)
      }
      for (position, row) in sheet.rows.enumerated() {
        guard row.count == sheet.columns.count else {
          return .unevenRow(sheet: sheet.name, row: position + 1)
        }
        if let column = row.firstIndex(where: { !$0.isUsable }) {
          return .badCell(sheet: sheet.name, row: position + 1, column: column + 1)
        }
      }
      for (position, note) in sheet.notes.enumerated() where !WorkbookCell.text(note).isUsable {
        return .badCell(sheet: sheet.name, row: sheet.rows.count + position + 2, column: 1)
      }
    }
    return nil
  }

  /// Excel's rules for the name of a sheet; it keeps `History` for itself.
  private static func isUsable(_ name: String) -> Bool {
    !name.isEmpty && name.utf16.count <= 31 && !name.contains { "[]:*?/\\".contains($0) }
      && name.first != "'" && name.last != "'" && name.lowercased() != "history"
      && WorkbookCell.text(name).isUsable && !name.unicodeScalars.contains { $0.value < 32 }
  }
}

extension WorkbookCell {
  /// Whether Excel can hold it.
  var isUsable: Bool {
    switch self {
    case .text(let text):
      text.utf16.count <= 32_767
        && !text.unicodeScalars.contains { $0.value == 0 || $0.value & 0xFFFE == 0xFFFE }
    case .whole(let number): number.magnitude <= 1 << 53
    case .decimal(let number, let places): number.isFinite && (0...9).contains(places)
    case .money(let amount): amount.isFinite
    case .share(let share): share.isFinite
    // Before March 1900 Excel's calendar has a day that never was; it ends with the year 9999.
    case .date(let day), .month(let day): (-25_508...2_932_896).contains(day)
    case .hidden, .blank: true
    }
  }
}
