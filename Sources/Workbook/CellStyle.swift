import CXlsxWriter

/// How a kind of cell looks.
enum CellStyle: Hashable {
  case heading
  case note
  case text
  case hidden
  /// A number or date shown by a format in Excel's own notation, which is English in every file.
  case number(String)

  init(of cell: WorkbookCell) {
    self =
      switch cell {
      case .text, .blank: .text
      case .hidden: .hidden
      case .whole: .number("#,##0")
      case .decimal(_, 0): .number("#,##0")
      case .decimal(_, let places): .number("#,##0." + String(repeating: "0", count: places))
      case .money: .number("#,##0 \"kr.\"")
      case .share: .number("0.0 %")
      case .date: .number("dd\\-mm\\-yyyy")
      case .month: .number("mm\\-yyyy")
      }
  }

  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    switch self {
    case .heading:
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .note: format_set_italic(format)
    case .text: format_set_text_wrap(format)
    case .hidden: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case .number(let shown): format_set_num_format(format, shown)
    }
  }
}
