import CapacityForecast

/// A forecast as a picture: the fan of need, the homes as steps, other variants as thin lines beside it.
public enum ForecastChart {
  static let width = 1000.0
  static let height = 600.0

  /// The picture's text, a self-contained SVG with a text alternative.
  public static func svg(_ report: ForecastReport, language: String) -> String {
    let header = report.header
    let style = NumberStyle(language: language)
    let title = ForecastTableWords.pictureTitle(language)
    let count = ForecastTableWords.pictureCount(
      language,
      [
        "title": header.title.isEmpty ? header.name : header.title,
        "replications": style.whole(header.replications),
      ])
    var lines = [SVGText.element("title", ["id": "title"], SVGText.escaped(title))]
    if let first = report.variants.first {
      let answers = ForecastAnswers(report: report, language: language)
      let text = [count + ".", answers.headline(first), answers.shortage(first.tally)]
      lines.append(
        SVGText.element("desc", ["id": "desc"], SVGText.escaped(text.joined(separator: " "))))
    }
    lines += [
      SVGText.element("style", [:], Self.style),
      SVGText.element(
        "rect",
        ["width": SVGText.number(width), "height": SVGText.number(height), "fill": "#ffffff"]),
      SVGText.text(title, 24, 40, "head"), SVGText.text(count, 24, 64, "sub"),
      SVGText.text(ForecastTableWords.axis(language), 24, 96, "name"),
    ]
    let picture = ForecastPicture(report, language: language)
    lines += picture.elements
    lines += ForecastLegend(picture: picture, language: language).elements
    lines.append(SVGText.text(ForecastTableWords.note(language), 24, 560, "grey"))
    if !picture.others.isEmpty {
      lines.append(SVGText.text(ForecastTableWords.stressNote(language), 24, 580, "grey"))
    }
    let size = "\(SVGText.number(width)) \(SVGText.number(height))"
    let attributes =
      "xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(size)\" "
      + "width=\"\(SVGText.number(width))\" height=\"\(SVGText.number(height))\" role=\"img\" "
      + "aria-labelledby=\"title desc\" lang=\"\(language == "da" ? "da" : "en")\""
    return "<svg \(attributes)>\n" + lines.joined(separator: "\n") + "\n</svg>\n"
  }

  private static let style = """

    text { font-family: "DejaVu Sans", Verdana, Arial, sans-serif; fill: #1d232b; font-size: 12px; }
    .head { font-weight: bold; font-size: 22px; }
    .sub { font-size: 13px; fill: #4a5361; }
    .name { font-weight: bold; font-size: 13px; }
    .grey { fill: #4a5361; }
    .end { text-anchor: end; }
    .middle { text-anchor: middle; }

    """
}
