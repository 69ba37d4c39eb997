import CXlsxWriter
import Foundation

/// A workbook on its way through libxlsxwriter; its every refusal becomes an error.
final class WorkbookFile {
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - path: Where it is to stand.
  ///   - folder: Where the library may keep parts of it meanwhile.
  init(path: String, folder: String) throws(WorkbookProblem) {
    book = folder.withCString { name in
      var options = lxw_workbook_options(
        constant_memory: 0, tmpdir: UnsafeMutablePointer(mutating: name), use_zip64: 0)
      // The library copies the folder's name.
      return workbook_new_opt(path, &options)
    }
    guard book != nil else { throw .notWritten("out of memory") }
  }

  deinit {
    if let book { lxw_workbook_free(book) }
  }

  /// Writes all of a workbook that was found to be usable.
  func write(_ workbook: Workbook) throws(WorkbookProblem) {
    try describe(workbook)
    for sheet in workbook.sheets { try write(sheet) }
  }

  /// Puts the file together.
  func close() throws(WorkbookProblem) {
    let book = self.book
    self.book = nil
    try check(workbook_close(book))
  }

  private func describe(_ workbook: Workbook) throws(WorkbookProblem) {
    let code = workbook.title.withCString { title in
      workbook.author.withCString { author in
        var properties = lxw_doc_properties()
        properties.title = UnsafeMutablePointer(mutating: title)
        properties.author = UnsafeMutablePointer(mutating: author)
        // Zero would stand for the clock.
        properties.created = max(1, workbook.day * 86_400)
        return workbook_set_properties(book, &properties)
      }
    }
    try check(code)
  }

  private func write(_ sheet: Sheet) throws(WorkbookProblem) {
    guard let page = workbook_add_worksheet(book, sheet.name) else {
      throw .badSheetName(sheet.name)
    }
    let width = UInt16(sheet.columns.count)
    for column in 0..<width {
      try check(
        worksheet_set_column(page, column, column, sheet.width(of: Int(column)), nil))
      try text(sheet.columns[Int(column)].heading, .heading, page, 0, column)
    }
    for (position, row) in sheet.rows.enumerated() {
      for (column, cell) in row.enumerated() {
        try write(cell, page, UInt32(position + 1), UInt16(column))
      }
    }
    for (position, note) in sheet.notes.enumerated() {
      try text(note, .note, page, UInt32(sheet.rows.count + 2 + position), 0)
    }
    worksheet_freeze_panes(page, 1, 0)
    worksheet_set_landscape(page)
    worksheet_set_paper(page, 9)  // A4
    worksheet_fit_to_pages(page, 1, 0)
    try check(worksheet_repeat_rows(page, 0, 0))
  }

  private func write(
    _ cell: WorkbookCell, _ page: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32,
    _ column: UInt16
  ) throws(WorkbookProblem) {
    let style = CellStyle(of: cell)
    switch cell {
    case .text(let words): try text(words, style, page, row, column)
    case .hidden: try text(WorkbookCell.hiddenMark, style, page, row, column)
    case .whole(let number): try self.number(Double(number), style, page, row, column)
    case .decimal(let number, _), .money(let number), .share(let number):
      try self.number(number, style, page, row, column)
    // Excel counts days so that 1 January 1970 is day 25,569.
    case .date(let day), .month(let day):
      try self.number(Double(day + 25_569), style, page, row, column)
    case .blank: break
    }
  }

  private func text(
    _ words: String, _ style: CellStyle, _ page: UnsafeMutablePointer<lxw_worksheet>,
    _ row: UInt32, _ column: UInt16
  ) throws(WorkbookProblem) {
    try check(
      worksheet_write_string(page, row, column, words.withEscapesKept, try format(style)))
  }

  private func number(
    _ number: Double, _ style: CellStyle, _ page: UnsafeMutablePointer<lxw_worksheet>,
    _ row: UInt32, _ column: UInt16
  ) throws(WorkbookProblem) {
    try check(worksheet_write_number(page, row, column, number, try format(style)))
  }

  private func format(
    _ style: CellStyle
  ) throws(WorkbookProblem) -> UnsafeMutablePointer<lxw_format> {
    if let format = formats[style] { return format }
    guard let format = workbook_add_format(book) else { throw .notWritten("out of memory") }
    style.apply(to: format)
    formats[style] = format
    return format
  }

  private func check(_ code: lxw_error) throws(WorkbookProblem) {
    guard code != LXW_NO_ERROR else { return }
    throw .notWritten(lxw_strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)")
  }
}

extension String {
  /// The text with `_x0041_`, which Excel would read as an escaped character, kept as it is written.
  fileprivate var withEscapesKept: String {
    replacing(/_(x[0-9A-Fa-f]{4}_)/) { "_x005F_" + $0.output.1 }
  }
}
