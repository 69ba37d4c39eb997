/// A picture as a self-contained SVG on white.
struct SVGPage {
  let width: Double
  let height: Double
  let title: String
  /// What the picture shows, for those who do not see it.
  var description: String?
  /// Its style sheet.
  var style = chartStyle
  let language: String

  /// The picture's text.
  func text(_ elements: [String]) -> String {
    let across = SVGText.number(width)
    let down = SVGText.number(height)
    var lines = [SVGText.element("title", ["id": "title"], SVGText.escaped(title))]
    if let description {
      lines.append(SVGText.element("desc", ["id": "desc"], SVGText.escaped(description)))
    }
    lines += [
      SVGText.element("style", [:], style),
      SVGText.element("rect", ["width": across, "height": down, "fill": "#ffffff"]),
    ]
    let labels = description == nil ? "title" : "title desc"
    let attributes =
      "xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(across) \(down)\" "
      + "width=\"\(across)\" height=\"\(down)\" role=\"img\" "
      + "aria-labelledby=\"\(labels)\" lang=\"\(language == "da" ? "da" : "en")\""
    return "<svg \(attributes)>\n" + (lines + elements).joined(separator: "\n") + "\n</svg>\n"
  }

  /// The style sheet of charts.
  static let chartStyle = """

    text { font-family: "DejaVu Sans", Verdana, Arial, sans-serif; fill: #1d232b; font-size: 12px; }
    .head { font-weight: bold; font-size: 22px; }
    .sub { font-size: 13px; fill: #4a5361; }
    .name { font-weight: bold; font-size: 13px; }
    .grey { fill: #4a5361; }
    .end { text-anchor: end; }
    .middle { text-anchor: middle; }

    """
}
