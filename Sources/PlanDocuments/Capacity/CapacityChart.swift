import CapacityProgram
import CapacityScenario

/// A capacity plan as a picture: the fan of need, and the homes with the plan and without it.
public enum CapacityChart {
  private static let bottom = 470.0
  private static let decisionColor = "#d55e00"

  /// The picture's text, a self-contained SVG with a text alternative.
  public static func svg(_ report: CapacityReport, language: String) -> String {
    let style = NumberStyle(language: language)
    let title = CapacityWords.pictureTitle(language)
    let count = CapacityWords.pictureCount(
      language,
      [
        "title": report.title.isEmpty ? report.name : report.title,
        "futures": style.whole(report.councilCase.unseen.count),
      ])
    var page = SVGPage(width: 1000, height: 570, title: title, language: language)
    page.description = CapacitySummary(report: report, language: language).headline
    let need = (0..<report.calendar.months).map { quantiles(report.councilCase.unseen, $0) }
    let plan = report.homes(report.study.solution.plan)
    let nothing = report.homes(nil)
    let most = ((need.map { $0[4] } + plan + nothing).max() ?? 1) + 1
    let plot = MonthPlot(
      left: 64, right: 960, top: 112, bottom: bottom,
      months: need.indices.map(report.calendar.month), largest: ChartScale.ceiling(Double(most)))
    var lines = [
      SVGText.text(title, 24, 40, "head"), SVGText.text(count, 24, 64, "sub"),
      SVGText.text(ForecastTableWords.axis(language), 24, 96, "name"),
    ]
    lines += plot.axes(language)
    for (band, color) in zip([(0, 4), (1, 3)], ForecastPicture.bandColors) {
      lines.append(plot.band(need.map { $0[band.0]...$0[band.1] }, color))
    }
    lines.append(plot.curve(need.map { $0[2] }, ForecastPicture.medianColor, width: 3))
    lines.append(plot.stair(nothing, ForecastPicture.homesColor, 1.8, dash: "7 4"))
    lines.append(plot.stair(plan, ForecastPicture.homesColor, 2.6, dash: "none"))
    lines += meetings(report, plot)
    lines += legend(language)
    lines.append(SVGText.text(CapacityWords.pictureNote(language), 24, 555, "grey"))
    return page.text(lines)
  }

  /// The 2.5th, 10th, 50th, 90th and 97.5th of 100 futures in a month.
  private static func quantiles(_ futures: DemandFutures, _ month: Int) -> [Int] {
    let need = (0..<futures.count).map { future in
      (0..<futures.classes).reduce(0) { $0 + futures[future, month, class: $1] }
    }.sorted()
    return [0.025, 0.1, 0.5, 0.9, 0.975].map { need[Int((Double(need.count - 1) * $0).rounded())] }
  }

  private static func legend(_ language: String) -> [String] {
    let y = 520.0
    let swatches = zip(
      [24.0, 38, 52], ForecastPicture.bandColors.prefix(2) + [ForecastPicture.medianColor]
    )
    .map { x, color in
      SVGText.element(
        "rect",
        [
          "x": SVGText.number(x), "y": SVGText.number(y - 11), "width": "12", "height": "12",
          "fill": color,
        ])
    }
    return swatches + [
      SVGText.text(CapacityWords.legendNeed(language), 72, y, "grey"),
      stroke(400, y - 4, "none", 2.6),
      SVGText.text(CapacityWords.legendHomes(language), 442, y, "grey"),
      stroke(610, y - 4, "7 4", 1.8),
      SVGText.text(CapacityWords.legendNothing(language), 652, y, "grey"),
      SVGText.element(
        "rect",
        [
          "x": "845", "y": SVGText.number(y - 13), "width": "3", "height": "14",
          "fill": decisionColor,
        ]), SVGText.text(CapacityWords.legendMeeting(language), 856, y, "grey"),
    ]
  }

  private static func stroke(_ x: Double, _ y: Double, _ dash: String, _ width: Double) -> String {
    SVGText.element(
      "line",
      [
        "x1": SVGText.number(x), "x2": SVGText.number(x + 34), "y1": SVGText.number(y),
        "y2": SVGText.number(y), "stroke": ForecastPicture.homesColor,
        "stroke-width": SVGText.number(width), "stroke-dasharray": dash,
      ])
  }

  /// Ticks on the axis where the plan decides something.
  private static func meetings(_ report: CapacityReport, _ plot: MonthPlot) -> [String] {
    Set(report.decisions.map(\.meeting)).sorted().map { meeting in
      let x = SVGText.number(plot.x(report.councilCase.problem.meetings[meeting].month))
      return SVGText.element(
        "line",
        [
          "x1": x, "x2": x, "y1": SVGText.number(bottom - 14), "y2": SVGText.number(bottom),
          "stroke": decisionColor, "stroke-width": "3",
        ])
    }
  }
}
