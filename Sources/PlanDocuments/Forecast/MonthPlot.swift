import CapacityForecast
import FlowForecast

/// A plot with months from left to right and a number upwards from 0.
struct MonthPlot {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  /// The months, in order.
  let months: [CalendarMonth]
  /// The number at the top.
  let largest: Double

  /// Grid, numbers and names of months.
  func axes(_ language: String) -> [String] {
    let style = NumberStyle(language: language)
    let step = ChartScale.step(largest)
    var lines: [String] = []
    for value in stride(from: 0, through: largest, by: step) {
      lines.append(ChartFrame.line(left, y(value), right, y(value), "#dfe4ea"))
      lines.append(SVGText.text(style.whole(Int(value)), left - 8, y(value) + 4, "grey end"))
    }
    let every = [1, 2, 3, 6, 12, 24, 60, 120].first { months.count / $0 <= 9 } ?? 240
    for (index, month) in months.enumerated() where month.number % every == 0 {
      lines.append(ChartFrame.line(x(index), bottom, x(index), bottom + 5, "#8a929e"))
      lines.append(
        SVGText.text(
          MonthStyle(language: language).short(month), x(index), bottom + 20, "grey middle"))
    }
    return lines
  }

  /// The area between two numbers of each month.
  func band(_ ranges: [ClosedRange<Int>], _ color: String) -> String {
    let above = ranges.enumerated().map { point($0.offset, $0.element.upperBound) }
    let below = ranges.enumerated().map { point($0.offset, $0.element.lowerBound) }
    return SVGText.element(
      "polygon", ["points": (above + below.reversed()).joined(separator: " "), "fill": color])
  }

  /// A line through the middles of months.
  func curve(_ values: [Int], _ color: String, width: Double) -> String {
    line(values.enumerated().map { point($0.offset, $0.element) }, color, width, dash: "none")
  }

  /// A line that is level within a month and steps between months.
  func stair(_ values: [Int], _ color: String, _ width: Double, dash: String) -> String {
    let half = (right - left) / Double(max(1, months.count)) / 2
    let points = values.enumerated().flatMap { index, value in
      [-half, half].map {
        "\(SVGText.number(x(index) + $0)),\(SVGText.number(y(Double(value))))"
      }
    }
    return line(points, color, width, dash: dash)
  }

  /// The middle of a month.
  func x(_ month: Int) -> Double {
    left + (right - left) * (Double(month) + 0.5) / Double(max(1, months.count))
  }

  private func y(_ value: Double) -> Double {
    bottom - (bottom - top) * min(value / largest, 1)
  }

  private func point(_ month: Int, _ value: Int) -> String {
    "\(SVGText.number(x(month))),\(SVGText.number(y(Double(value))))"
  }

  private func line(
    _ points: [String], _ color: String, _ width: Double, dash: String
  ) -> String {
    SVGText.element(
      "polyline",
      [
        "points": points.joined(separator: " "), "fill": "none", "stroke": color,
        "stroke-width": SVGText.number(width), "stroke-dasharray": dash,
      ])
  }
}
