import PlacementDomain
import PlanDocuments

/// A cell on the page: numbers and days carry their value beside what is read.
enum CellHTML {
  /// The cell's markup.
  static func element(_ cell: ReportCell, _ text: CellText, isShort: Bool = true) -> HTML {
    let shown = HTML.text(text(cell, isShort: isShort))
    switch cell {
    case .day(let day): return .tag("time", ["datetime": day.description], [shown])
    case .month(let month): return .tag("time", ["datetime": month.description], [shown])
    case .hidden, .from: return .tag("span", ["class": "hidden"], [shown])
    default:
      return CellText.number(cell).map { .tag("data", ["value": $0], [shown]) } ?? shown
    }
  }
}

/// A table on the page, with headings that say what they head.
struct TableHTML {
  private let table: ReportTable
  private let text: CellText
  private let isLong: Bool

  init(_ table: ReportTable, _ text: CellText, isLong: Bool = false) {
    self.table = table
    self.text = text
    self.isLong = isLong
  }

  /// The table's markup; it may be scrolled sideways where the screen is narrow.
  var element: HTML {
    let language = text.language
    let headings = table.columns.map { column in
      HTML.element(
        "th", [("scope", "col")] + (column.isNumber ? [("class", "number")] : []),
        [.text(column.title(language))])
    }
    return .tag(
      "div",
      [
        "class": "scroll", "role": "region", "tabindex": "0",
        "aria-label": PageWords.table(language, ["title": table.title(language)]),
      ],
      [
        .tag(
          "table", ["id": "table-\(table.id)", "class": isLong ? "long" : "whole"],
          [
            .tag("caption", [:], [.text(table.title(language))]),
            .tag("thead", [:], [.tag("tr", [:], headings)]),
            .tag("tbody", [:], table.rows.map(row)),
          ])
      ])
  }

  private func row(_ row: ReportTable.Row) -> HTML {
    let cells = zip(table.columns, row.cells).enumerated().map { index, entry -> HTML in
      let (column, cell) = entry
      let content = [CellHTML.element(cell, text)]
      let number = column.isNumber ? [("class", "number")] : []
      return index == 0
        ? .element("th", [("scope", "row")] + number, content) : .element("td", number, content)
    }
    return .element("tr", row.isTotal ? [("class", "total")] : [], cells)
  }
}
