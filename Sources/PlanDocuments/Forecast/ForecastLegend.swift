import CapacityForecast

/// The names of what the picture shows, to the right of it.
struct ForecastLegend {
  let picture: ForecastPicture
  let language: String

  private static let left = 764.0
  private static let text = 802.0
  private static let row = 22.0
  private static let columns = 27

  /// Marks and names from top to bottom.
  var elements: [String] {
    var lines: [String] = []
    var y = ForecastPicture.top + 4
    func entry(_ name: String, _ mark: (Double) -> String) {
      lines.append(mark(y - 4))
      for (index, part) in TextWidth.wrap(name, to: Self.columns).prefix(3).enumerated() {
        if index > 0 { y += 15 }
        lines.append(SVGText.text(part, Self.text, y, "legend"))
      }
      y += Self.row
    }
    for step in picture.steps.reversed() {
      let stroke = ForecastPicture.stroke(step.origin)
      let name = step.origin.name(language)
      let isLowest = step.origin == picture.steps.first?.origin
      entry(isLowest ? name : ForecastTableWords.capacityOn(language, ["origin": name])) {
        mark($0, ForecastPicture.homesColor, stroke.width, stroke.dash)
      }
    }
    y += 8
    entry(ForecastTableWords.median(language)) { mark($0, ForecastPicture.medianColor, 3, "none") }
    for (share, color) in zip(["50", "80", "95"], ForecastPicture.bandColors.reversed()) {
      entry(ForecastTableWords.band(language, ["share": share])) { swatch($0, color) }
    }
    guard !picture.others.isEmpty else { return lines }
    y += 14
    lines.append(SVGText.text(ForecastTableWords.variants(language), Self.left, y, "name"))
    y += Self.row
    for other in picture.others where y < ForecastPicture.bottom + 40 {
      if other.need != nil {
        entry(ForecastTableWords.variantNeed(language, ["title": other.title])) {
          mark($0, other.color, 1.6, "none")
        }
      }
      if other.homes != nil {
        entry(ForecastTableWords.variantHomes(language, ["title": other.title])) {
          mark($0, other.color, 1.6, "3 3")
        }
      }
    }
    return lines
  }

  private func mark(_ y: Double, _ color: String, _ width: Double, _ dash: String) -> String {
    SVGText.element(
      "line",
      [
        "x1": SVGText.number(Self.left), "y1": SVGText.number(y),
        "x2": SVGText.number(Self.left + 30), "y2": SVGText.number(y), "stroke": color,
        "stroke-width": SVGText.number(width), "stroke-dasharray": dash,
      ])
  }

  private func swatch(_ y: Double, _ color: String) -> String {
    SVGText.element(
      "rect",
      [
        "x": SVGText.number(Self.left), "y": SVGText.number(y - 7), "width": "30", "height": "14",
        "fill": color,
      ])
  }
}
