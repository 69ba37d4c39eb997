import FlowForecast
import PlacementDomain

/// A word or a number of the report, in a form that every writer can use: the page, the file of numbers, the
/// workbook.
///
/// Numbers are held as they were computed; how many digits are shown is the writer's matter.
public enum ReportCell: Hashable, Sendable {
  /// Words, in both languages.
  case text(Words)
  /// A count of things that are nobody: homes, months, courses.
  case whole(Int)
  /// A count of people, households or pupils, which may be too small to be shown.
  case people(Int)
  /// Whole kroner.
  case kroner(Int)
  /// Kroner, shown as millions with so many decimals.
  case millions(Double, decimals: Int = 1)
  /// A number shown with so many decimals.
  case decimal(Double, decimals: Int)
  /// A share, shown as whole per cent.
  case percent(Double)
  /// A share that claims a proof, shown as per cent rounded up.
  case percentUp(Double)
  /// A chance, shown as so many in a hundred and no finer than it deserves.
  case chance(Double)
  /// A year.
  case year(Int)
  /// A day.
  case day(Day)
  /// A month.
  case month(CalendarMonth)
  /// The number that stands in a table of the report, suppressed there or not.
  case from(CellAddress)
  /// Not shown, because too few people stand behind it or behind one that would follow from it.
  case hidden
  /// There is none.
  case none

  /// A text that is the same in both languages, such as a name.
  static func name(_ text: String) -> ReportCell { .text(Words(text, da: text)) }

  /// Whether the cell holds a number and stands at the right of its column.
  public var isNumber: Bool {
    switch self {
    case .text, .day, .month, .none: false
    default: true
    }
  }
}

/// Where a cell stands.
public struct CellAddress: Hashable, Sendable {
  /// The table's id.
  public let table: String
  /// The row's id.
  public let row: String
  /// The column's id.
  public let column: String

  /// The cell of a table in a row and a column.
  public init(_ table: String, row: String, column: String) {
    self.table = table
    self.row = row
    self.column = column
  }
}
