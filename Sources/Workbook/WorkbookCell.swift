/// What stands in one cell of a sheet: a value with its kind, so that Excel can reckon with it.
///
/// Excel shows numbers and dates as the reader's own computer is set: 1.234,5 on a Danish one.
public enum WorkbookCell: Hashable, Sendable {
  /// Text; never taken for a formula, whatever it begins with.
  case text(String)
  /// A whole number.
  case whole(Int)
  /// A number shown with so many decimals, 0 to 9; all its digits are kept.
  case decimal(Double, places: Int)
  /// An amount in kroner, shown without øre.
  case money(Double)
  /// A share from 0 to 1, shown in per cent with one decimal.
  case share(Double)
  /// A day, counted from 1 January 1970; shown as 31-12-2026.
  case date(Int)
  /// The month of a day that is counted from 1 January 1970; shown as 12-2026.
  case month(Int)
  /// A count that may not be shown; the mark is that of Statistics Denmark.
  case hidden
  /// Nothing.
  case blank

  /// What stands in place of a count that is hidden.
  public static let hiddenMark = ".."
}
