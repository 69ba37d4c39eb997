import FlowForecast

/// A backtest as a picture: error by horizon and model, coverage, and where outcomes fell.
public enum BacktestChart {
  static let width = 1000.0
  static let height = 640.0

  /// The picture's text, a self-contained SVG; of all series together.
  public static func svg(_ report: BacktestReport, language: String) -> String {
    let title = BacktestWords.title(language)
    let name =
      report.pooled.name.isEmpty
      ? BacktestWords.allTogether(language) : report.pooled.name
    let page = SVGPage(width: width, height: height, title: title, language: language)
    return page.text(
      [SVGText.text(title, 24, 40, "head"), SVGText.text(name, 24, 62, "sub")]
        + ErrorChart(report: report, language: language).elements
        + CoverChart(report: report, language: language).elements
        + PITChart(report: report, language: language).elements)
  }
}

/// A rectangle of a picture with scales for horizons and a value.
struct ChartFrame {
  let left, top, right, bottom: Double
  /// The horizons, spread evenly.
  let horizons: [Int]
  /// The value at the top; the bottom is 0.
  let largest: Double

  /// Where a horizon stands.
  func x(_ index: Int) -> Double {
    guard horizons.count > 1 else { return (left + right) / 2 }
    return left + 24 + (right - left - 48) * Double(index) / Double(horizons.count - 1)
  }

  /// Where a value stands.
  func y(_ value: Double) -> Double {
    bottom - (bottom - top) * min(max(value / largest, 0), 1)
  }

  /// Grid lines with their labels, and the horizons below.
  func axes(_ ticks: [(value: Double, label: String)], _ language: String) -> [String] {
    var lines: [String] = []
    for tick in ticks {
      lines.append(ChartFrame.line(left, y(tick.value), right, y(tick.value), "#dfe4ea"))
      lines.append(SVGText.text(tick.label, left - 8, y(tick.value) + 4, "grey end"))
    }
    for (index, horizon) in horizons.enumerated() {
      lines.append(SVGText.text(String(horizon), x(index), bottom + 18, "grey middle"))
    }
    lines.append(
      SVGText.text(
        BacktestWords.chartAhead(language), (left + right) / 2, bottom + 36, "grey middle"))
    return lines
  }

  /// A straight line.
  static func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ color: String, dashed: Bool = false
  ) -> String {
    SVGText.element(
      "line",
      [
        "x1": SVGText.number(x1), "y1": SVGText.number(y1), "x2": SVGText.number(x2),
        "y2": SVGText.number(y2), "stroke": color, "stroke-dasharray": dashed ? "5 4" : "none",
      ])
  }

  /// A line through the values that there are, with a dot at each.
  func curve(_ values: [Double?], _ color: String, width: Double) -> [String] {
    let points = values.enumerated().compactMap { index, value in
      value.map { (x: x(index), y: y($0)) }
    }
    let path = points.map { "\(SVGText.number($0.x)),\(SVGText.number($0.y))" }
    return [
      SVGText.element(
        "polyline",
        [
          "points": path.joined(separator: " "), "fill": "none", "stroke": color,
          "stroke-width": SVGText.number(width),
        ])
    ]
      + points.map {
        SVGText.element(
          "circle",
          [
            "cx": SVGText.number($0.x), "cy": SVGText.number($0.y),
            "r": SVGText.number(width + 1.2), "fill": color,
          ])
      }
  }
}
