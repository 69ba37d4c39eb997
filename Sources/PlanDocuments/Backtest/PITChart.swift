import FlowForecast

/// The lower right: in which tenth of the pool's forecast the outcomes fell, for each horizon.
struct PITChart {
  let report: BacktestReport
  let language: String

  /// One histogram for each horizon, on the same scale.
  var elements: [String] {
    let horizons = report.settings.horizons
    let shares = horizons.map {
      report.pooled.summary(.ensemble, BacktestTarget(.cumulative, $0)).pit.shares
    }
    let most = max(0.2, shares.flatMap { $0 }.max() ?? 0)
    let (top, bottom) = (412.0, 540.0)
    let room = 420.0 / Double(max(1, horizons.count))
    var lines = [SVGText.text(BacktestWords.chartPIT(language), 540, 392, "name")]
    for (index, bars) in shares.enumerated() {
      let left = 560 + Double(index) * room
      let width = (room - 16) / Double(bars.count)
      for (place, share) in bars.enumerated() {
        let height = (bottom - top) * share / most
        lines.append(
          SVGText.element(
            "rect",
            [
              "x": SVGText.number(left + Double(place) * width),
              "y": SVGText.number(bottom - height), "width": SVGText.number(width - 1),
              "height": SVGText.number(height), "fill": "#0072b2",
            ]))
      }
      let even = bottom - (bottom - top) * 0.1 / most
      lines.append(ChartFrame.line(left, even, left + room - 16, even, "#d55e00", dashed: true))
      lines.append(
        SVGText.text(
          BacktestWords.months(language, ["months": String(horizons[index])]),
          left + (room - 16) / 2, bottom + 18, "grey middle"))
    }
    lines.append(SVGText.text(BacktestWords.flatMeans(language), 560, bottom + 40, "grey"))
    return lines
  }
}
