import FlowForecast

/// The left half: mean error over mean outcome, by horizon, one curve for each model.
struct ErrorChart {
  let report: BacktestReport
  let language: String

  /// Colours that can be told apart without colour vision (Okabe and Ito's set, GK), the pool in black.
  static func color(_ model: FlowModel) -> String {
    switch model {
    case .ensemble: "#1d232b"
    case .logRandomWalk: "#0072b2"
    case .meanReverting: "#d55e00"
    case .analogues: "#009e73"
    case .flatPoisson: "#8a929e"
    case .seasonalNaive: "#cc79a7"
    }
  }

  /// The curves, their names and the axes.
  var elements: [String] {
    let curves = report.settings.models.map { model in
      (
        model: model,
        values: report.settings.horizons.map {
          report.pooled.summary(model, BacktestTarget(.cumulative, $0)).crpsOverMean
        }
      )
    }
    let most = curves.flatMap { $0.values.compactMap { $0 } }.max() ?? 1
    let step = Self.step(most)
    let count = Int((most / step).rounded(.up))
    let frame = ChartFrame(
      left: 64, top: 120, right: 500, bottom: 480, horizons: report.settings.horizons,
      largest: max(step, Double(count) * step))
    let ticks = (0...max(1, count)).map { index in
      (
        value: Double(index) * step,
        label: NumberStyle(language: language).fixed(Double(index) * step, step < 0.1 ? 2 : 1)
      )
    }
    var lines = [SVGText.text(BacktestWords.chartError(language), 24, 100, "name")]
    lines += frame.axes(ticks, language)
    // The pool last, so that it lies on top.
    for curve in curves.reversed() {
      lines += frame.curve(
        curve.values, Self.color(curve.model), width: curve.model == .ensemble ? 3.4 : 1.8)
    }
    for (index, curve) in curves.enumerated() {
      let x = 64 + Double(index % 2) * 220
      let y = 548 + Double(index / 2) * 24
      lines.append(
        SVGText.element(
          "rect",
          [
            "x": SVGText.number(x), "y": SVGText.number(y - 6), "width": "22",
            "height": curve.model == .ensemble ? "5" : "3", "fill": Self.color(curve.model),
          ]))
      lines.append(
        SVGText.text(BacktestWords.name(of: curve.model)(language), x + 30, y, "legend"))
    }
    return lines
  }

  /// Between grid lines, so that there are at most six of them.
  static func step(_ most: Double) -> Double {
    [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50].first { most / $0 <= 6 } ?? most / 4
  }
}
