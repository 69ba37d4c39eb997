import PlacementAdvice
import PlacementDomain
import PlacementModel

/// A frontier as a picture: each plan a numbered point, the one measure across, the other upwards.
///
/// It can be read without colour: a proven point is full, another a ring with lines to what is proven.
public enum TradeOffChart {
  private static let ink = "#1d232b"

  /// The picture's text, a self-contained SVG with a text alternative.
  public static func svg(_ report: TradeOffReport, language: String) -> String {
    let tradeOff = report.tradeOff
    let measures = MeasureText(language: language, settings: report.settings)
    let title = TradeOffWords.chartTitle(
      language,
      [
        "first": measures.name(tradeOff.first).capitalizedFirst,
        "second": measures.name(tradeOff.second),
      ])
    var page = SVGPage(width: 800, height: 620, title: title, language: language)
    if let first = tradeOff.points.first, let last = tradeOff.points.last {
      page.description = TradeOffWords.description(
        language,
        [
          "points": String(tradeOff.points.count),
          "first": measures.text(tradeOff.first, first.first.value),
          "second": measures.text(tradeOff.second, first.second.value),
          "lastFirst": measures.text(tradeOff.first, last.first.value),
          "lastSecond": measures.text(tradeOff.second, last.second.value),
        ])
    }
    let plane = Plane(report, measures)
    let note = TradeOffWords.chartNote(
      language, ["within": NumberStyle(language: language).percentUp(report.within)])
    return page.text(
      [
        SVGText.text(title, 24, 40, "head", size: 17), SVGText.text(note, 24, 64, "sub"),
        SVGText.text(measures.heading(tradeOff.second), 24, 96, "name"),
        SVGText.text(measures.heading(tradeOff.first), Plane.right, 556, "name end"),
      ] + plane.axes(language) + plane.stair(tradeOff.points) + plane.marks(tradeOff.points)
        + legend(language))
  }

  private static func legend(_ language: String) -> [String] {
    [
      dot(32, 594, isProven: true),
      SVGText.text(TradeOffWords.chartProven(language), 44, 598, "grey"),
      dot(352, 594, isProven: false),
      SVGText.text(TradeOffWords.chartOpen(language), 364, 598, "grey"),
    ]
  }

  private static func dot(_ x: Double, _ y: Double, isProven: Bool) -> String {
    SVGText.element(
      "circle",
      [
        "cx": SVGText.number(x), "cy": SVGText.number(y), "r": "5.5",
        "fill": isProven ? ink : "#ffffff", "stroke": ink, "stroke-width": "2",
      ])
  }

  /// The plane of the two measures.
  private struct Plane {
    static let right = 760.0
    private let left = 96.0
    private let top = 112.0
    private let bottom = 510.0
    private let across: ClosedRange<Double>
    private let upwards: ClosedRange<Double>
    private let tradeOff: TradeOff
    private let measures: MeasureText

    init(_ report: TradeOffReport, _ measures: MeasureText) {
      tradeOff = report.tradeOff
      self.measures = measures
      func range(_ measure: PlanMeasure, _ value: (TradeOffPoint) -> TradeOffPoint.Interval)
        -> ClosedRange<Double>
      {
        let values = report.tradeOff.points.map(value).flatMap { [$0.value, $0.bound ?? $0.value] }
          .map { measures.number(measure, $0) }
        let (least, most) = (values.min() ?? 0, values.max() ?? 1)
        let margin = max((most - least) * 0.08, 0.5)
        return (least - margin)...(most + margin)
      }
      across = range(tradeOff.first) { $0.first }
      upwards = range(tradeOff.second) { $0.second }
    }

    private func x(_ value: Thousandths) -> Double { x(measures.number(tradeOff.first, value)) }
    private func y(_ value: Thousandths) -> Double { y(measures.number(tradeOff.second, value)) }
    private func x(_ number: Double) -> Double {
      left + (Plane.right - left) * (number - across.lowerBound)
        / (across.upperBound - across.lowerBound)
    }
    private func y(_ number: Double) -> Double {
      bottom - (bottom - top) * (number - upwards.lowerBound)
        / (upwards.upperBound - upwards.lowerBound)
    }

    /// Grid lines with their numbers.
    func axes(_ language: String) -> [String] {
      let style = NumberStyle(language: language)
      func ticks(_ range: ClosedRange<Double>) -> [(value: Double, label: String)] {
        let step = ChartScale.step(range.upperBound - range.lowerBound)
        let first = (range.lowerBound / step).rounded(.up) * step
        return stride(from: first, through: range.upperBound, by: step).map {
          ($0, style.decimal(Thousandths(rounding: $0), 0))
        }
      }
      return ticks(upwards).flatMap { tick in
        [
          ChartFrame.line(left, y(tick.value), Plane.right, y(tick.value), "#dfe4ea"),
          SVGText.text(tick.label, left - 8, y(tick.value) + 4, "grey end"),
        ]
      }
        + ticks(across).flatMap { tick in
          [
            ChartFrame.line(x(tick.value), bottom, x(tick.value), bottom + 5, "#8a929e"),
            SVGText.text(tick.label, x(tick.value), bottom + 20, "grey middle"),
          ]
        }
    }

    /// Between two points no plan is known: the line goes by steps.
    func stair(_ points: [TradeOffPoint]) -> [String] {
      var corners: [String] = []
      for (index, point) in points.enumerated() {
        if index > 0 {
          corners.append(
            "\(SVGText.number(x(point.first.value))),"
              + "\(SVGText.number(y(points[index - 1].second.value)))")
        }
        corners.append(
          "\(SVGText.number(x(point.first.value))),\(SVGText.number(y(point.second.value)))")
      }
      return [
        SVGText.element(
          "polyline",
          [
            "points": corners.joined(separator: " "), "fill": "none", "stroke": "#8a929e",
            "stroke-width": "1.5", "stroke-dasharray": "5 4",
          ])
      ]
    }

    /// The points with their numbers, and how far what is proven lies from them.
    func marks(_ points: [TradeOffPoint]) -> [String] {
      points.enumerated().flatMap { index, point -> [String] in
        let (x, y) = (x(point.first.value), y(point.second.value))
        var elements: [String] = []
        if let bound = point.first.bound, bound < point.first.value {
          elements.append(ChartFrame.line(self.x(bound), y, x, y, TradeOffChart.ink))
        }
        if let bound = point.second.bound, bound < point.second.value {
          elements.append(ChartFrame.line(x, self.y(bound), x, y, TradeOffChart.ink))
        }
        return elements + [
          TradeOffChart.dot(x, y, isProven: point.isProven),
          SVGText.text(String(index + 1), x + 9, y - 8, "name"),
        ]
      }
    }
  }
}
