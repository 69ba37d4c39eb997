extension MapContent {
  /// The drawing of all symbols and names: names above circles, large circles under small ones.
  var elements: [String] {
    let sorted = symbols.enumerated().sorted {
      (-$0.element.radius, $0.offset) < (-$1.element.radius, $1.offset)
    }.map(\.element)
    return labels.flatMap(MapContent.leader) + sorted.flatMap(\.elements)
      + labels.flatMap(MapContent.text)
  }

  /// A line from a name to what it names, where it stands far off; a dot where a district's centre is.
  private static func leader(_ label: MapLabel) -> [String] {
    var lines: [String] = []
    if label.style == "strong" {
      lines.append(
        SVGText.element(
          "circle",
          [
            "cx": SVGText.number(label.target.x), "cy": SVGText.number(label.target.y), "r": "2.2",
            "fill": "#4a5361",
          ]))
    }
    guard label.distance > 9, label.style != "strong" else { return lines }
    let end = MapPoint(
      x: min(max(label.target.x, label.box.left), label.box.right),
      y: min(max(label.target.y, label.box.top), label.box.bottom))
    return lines + [line(label.target, end)]
  }

  static func line(_ from: MapPoint, _ to: MapPoint) -> String {
    SVGText.element(
      "line",
      [
        "x1": SVGText.number(from.x), "y1": SVGText.number(from.y), "x2": SVGText.number(to.x),
        "y2": SVGText.number(to.y), "class": "line",
      ])
  }

  private static func text(_ label: MapLabel) -> [String] {
    let anchor = label.anchor
    return label.lines.enumerated().map { index, line in
      let style = index == 0 ? label.style : "second"
      return SVGText.text(
        line, anchor.x, label.box.top + label.size * (0.95 + 1.2 * Double(index)),
        "halo \(anchor.name) \(style)", size: label.size)
    }
  }
}

extension MapSymbol {
  /// The drawing of the symbol, with a line to its point where it was moved.
  var elements: [String] {
    var lines: [String] = []
    let x = anchor.x - point.x
    let y = anchor.y - point.y
    if (x * x + y * y).squareRoot() > radius { lines.append(MapContent.line(anchor, point)) }
    lines.append(shape)
    if !inside.isEmpty {
      let isDark = kind == .site || kind == .reception
      lines.append(
        SVGText.text(inside, point.x, point.y + 4, isDark ? "in inverse" : "in"))
    }
    return lines
  }

  private var shape: String {
    let number = SVGText.number
    switch kind {
    case .site, .opened, .empty, .closed:
      return SVGText.element(
        "circle",
        ["cx": number(point.x), "cy": number(point.y), "r": number(radius), "class": style])
    case .reception, .school:
      return SVGText.element(
        "rect",
        [
          "x": number(point.x - radius), "y": number(point.y - radius),
          "width": number(2 * radius), "height": number(2 * radius), "class": style,
        ])
    case .stop:
      let reach = radius * 1.25
      return SVGText.element(
        "path",
        [
          "d": SVGText.path([
            [
              MapPoint(x: point.x, y: point.y - reach), MapPoint(x: point.x + reach, y: point.y),
              MapPoint(x: point.x, y: point.y + reach), MapPoint(x: point.x - reach, y: point.y),
            ]
          ]), "class": style,
        ])
    }
  }

  private var style: String {
    switch kind {
    case .site: "site"
    case .opened: "opened"
    case .empty: "empty"
    case .closed: "closed"
    case .reception: "reception"
    case .school: "school"
    case .stop: "stop"
    }
  }
}
