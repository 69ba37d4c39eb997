import CapacityForecast
import FlowForecast

/// The fan of need and the step of homes as characters.
struct ForecastTextChart {
  private static let mostRows = 13
  private static let margin = 7
  /// For each column, what is shown in it.
  private let columns: [Column]
  /// Columns of the terminal for each.
  private let wide: Int
  private let months: [CalendarMonth]
  private let top: Double
  /// One row for 0, one for the top, and those between.
  private let rows: Int

  private struct Column {
    let bands: [ClosedRange<Int>]
    let median: Int
    let homes: Int
    let month: CalendarMonth
  }

  init(
    _ facts: ForecastHeader.Variant, _ tally: ForecastTally, _ report: ForecastReport, width: Int
  ) {
    let room = max(12, width - Self.margin - 2)
    let step = (report.header.months + room - 1) / room
    let shown = Array(stride(from: 0, to: report.header.months, by: step))
    wide = max(1, min(3, room / shown.count))
    columns = shown.map { month in
      let need = tally.distribution(.need, group: nil, month: month)
      return Column(
        bands: [0.5, 0.8, 0.95].map(need.band), median: need.quantile(0.5),
        homes: facts.capacity.total(month), month: report.months[month])
    }
    months = report.months
    let most = columns.reduce(1) { max($0, $1.homes, $1.bands[2].upperBound) }
    top = ChartScale.ceiling(Double(most))
    rows = Int(top) < Self.mostRows ? Int(top) + 1 : 11
  }

  /// The chart, the highest row first, months below.
  func lines(_ style: MonthStyle) -> [String] {
    let unit = top / Double(rows - 1)
    var lines: [String] = []
    for row in (0..<rows).reversed() {
      let cells = columns.map { column in
        String(repeating: mark(column, Double(row) * unit, Double(row + 1) * unit), count: wide)
      }
      let isLabelled = row == 0 || row == rows - 1 || row * 2 == rows - 1
      let label = isLabelled ? String(Int((Double(row) * unit).rounded())) : ""
      lines.append(TextWidth.pad(label, to: Self.margin - 1, right: true) + " │" + cells.joined())
    }
    lines.append(monthLine(style))
    return lines
  }

  private func mark(_ column: Column, _ low: Double, _ high: Double) -> String {
    func holds(_ number: Int) -> Bool { low <= Double(number) && Double(number) < high }
    func meets(_ band: ClosedRange<Int>) -> Bool {
      Double(band.lowerBound) < high && Double(band.upperBound) >= low
    }
    if holds(column.homes) { return "━" }
    if holds(column.median) { return "█" }
    for (band, mark) in zip(column.bands, ["▓", "▒", "░"]) where meets(band) { return mark }
    return " "
  }

  /// The months in which a year begins, and the first.
  private func monthLine(_ style: MonthStyle) -> String {
    var line = String(repeating: " ", count: Self.margin + 1)
    for (index, column) in columns.enumerated() {
      let start = Self.margin + 1 + index * wide
      guard index == 0 || column.month.number % 12 == 0,
        TextWidth.of(line) + (index == 0 ? 0 : 1) <= start
      else { continue }
      line = TextWidth.pad(line, to: start) + style.short(column.month)
    }
    return line
  }
}

/// Round numbers for axes.
enum ChartScale {
  /// Between grid lines, so that there are at most six of them.
  static func step(_ most: Double) -> Double {
    var unit = 1.0
    while unit < 1e12 {
      for factor in [1.0, 2, 5] where most / (unit * factor) <= 6 { return unit * factor }
      unit *= 10
    }
    return most
  }

  /// The first grid line not below.
  static func ceiling(_ most: Double) -> Double {
    let step = step(most)
    return max(step, (most / step).rounded(.up) * step)
  }
}
