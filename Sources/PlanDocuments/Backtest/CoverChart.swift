import FlowForecast

/// The upper right: how often the pool's intervals held, against what they promise.
struct CoverChart {
  let report: BacktestReport
  let language: String

  private static let colors = ["#56b4e9", "#0072b2", "#003f6b"]

  /// The curves, the promises and the axes.
  var elements: [String] {
    let horizons = report.settings.horizons
    let frame = ChartFrame(
      left: 580, top: 120, right: 890, bottom: 300, horizons: horizons, largest: 1)
    let ticks = [0.0, 0.25, 0.5, 0.75, 1].map { (tick: Double) in
      (value: tick, label: NumberStyle(language: language).percent(tick))
    }
    var lines = [SVGText.text(BacktestWords.chartCover(language), 540, 100, "name")]
    lines += frame.axes(ticks, language)
    let summaries = horizons.map {
      report.pooled.summary(.ensemble, BacktestTarget(.cumulative, $0))
    }
    let curves: [(promise: Double, values: [Double?])] = [
      (0.5, summaries.map(\.cover50)), (0.8, summaries.map(\.cover80)),
      (0.95, summaries.map(\.cover95)),
    ]
    for (curve, color) in zip(curves, Self.colors) {
      let y = frame.y(curve.promise)
      lines.append(ChartFrame.line(frame.left, y, frame.right, y, color, dashed: true))
      lines += frame.curve(curve.values, color, width: 2)
      let share = NumberStyle(language: language).percent(curve.promise)
      lines.append(
        SVGText.text(
          BacktestWords.promised(language, ["share": share]), frame.right + 6, y + 4, "grey"))
    }
    return lines
  }
}
