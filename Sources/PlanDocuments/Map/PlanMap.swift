import PlacementDomain
import PlacementModel

/// The plan as a picture: a self-contained SVG for a council's papers.
///
/// It shows how many live where and what opens, never who. Districts with fewer than three persons
/// show no number, and neither do sites from which such a number could be found by subtraction.
public enum PlanMap {
  static let width = 1000.0
  static let height = 700.0
  /// Where the map itself is drawn; the legend stands to its right.
  static let area = MapBox(left: 16, top: 78, right: 752, bottom: 684)
  /// What the sizes of circles mean.
  public enum Counts: Sendable {
    /// Persons placed, and each district's against its fair share.
    case persons
    /// Homes: buildings only, so that nothing is told of those who live in them.
    case homes
  }

  /// The least number of persons that is shown.
  static let leastShown = 3

  /// The picture's text.
  ///
  /// - Parameters:
  ///   - pages: the plan with what was counted about it.
  ///   - outlines: the municipality or its districts; may be empty.
  ///   - counts: what the sizes of circles mean.
  ///   - language: `da` or `en`; the scenario's own where left out.
  public static func svg(
    _ pages: PlanPages, outlines: [MapOutline], counts: Counts = .persons, language: String? = nil
  ) -> String {
    let language = language ?? pages.scenario.settings.language
    let frame = MapBox(
      left: area.left + 34, top: area.top + 34, right: area.right - 34, bottom: area.bottom - 40)
    let projection = MapProjection(points(pages, outlines), in: frame)
    var content = MapContent(pages, projection, counts, language)
    content.arrange(within: area)
    let page = SVGPage(
      width: width, height: height, title: title(pages, language),
      description: description(pages, language), style: style, language: language)
    return page.text(
      [
        heading(title(pages, language)), SVGText.text(subtitle(pages, language), 24, 62, "sub"),
      ] + land(outlines, projection, in: area) + content.elements
        + MapLegend(pages, content, projection, language).elements)
  }

  /// The title, smaller where it would not fit on one line.
  static func heading(_ title: String) -> String {
    let size = min(22, Int(950 / (0.69 * Double(max(1, title.count)))))
    return SVGText.element(
      "text", ["x": "24", "y": "40", "class": "head", "font-size": "\(size)px"],
      SVGText.escaped(title))
  }

  private static func title(_ pages: PlanPages, _ language: String) -> String {
    let settings = pages.scenario.settings
    return MapWords.title(
      language, ["title": settings.title.isEmpty ? settings.name : settings.title])
  }

  private static func subtitle(_ pages: PlanPages, _ language: String) -> String {
    let style = NumberStyle(language: language)
    let settings = pages.scenario.settings
    return MapWords.period(
      language, ["from": style.day(settings.from), "to": style.day(settings.to)])
  }

  private static func description(_ pages: PlanPages, _ language: String) -> String {
    let persons = pages.facts.persons(in: pages.assignment)
    let districts = pages.scenario.districts.indices.map { index in
      "\(pages.scenario.districts[index].name): "
        + MapContent.districtLine(persons[index], pages.facts.fairShare[index], language)
    }
    let options = pages.options.map(\.option.name)
    let opened =
      options.isEmpty
      ? MapWords.describeNothing(language)
      : MapWords.describeOpened(language, ["names": options.joined(separator: ", ")])
    return MapWords.describe(language, ["districts": districts.joined(separator: "; ")])
      + " " + opened
  }

  private static func points(_ pages: PlanPages, _ outlines: [MapOutline]) -> [Coordinate] {
    outlines.flatMap { $0.rings.flatMap(\.self) } + pages.sites.map(\.coordinate)
      + pages.scenario.options.map(\.coordinate) + pages.scenario.districts.map(\.centre)
      + MapContent.places(pages).map(\.coordinate)
  }

  /// The ground of a map: its box, and the municipality in it.
  static func land(
    _ outlines: [MapOutline], _ projection: MapProjection, in area: MapBox
  ) -> [String] {
    let box = SVGText.element(
      "rect",
      [
        "x": SVGText.number(area.left), "y": SVGText.number(area.top),
        "width": SVGText.number(area.width), "height": SVGText.number(area.height),
        "class": outlines.isEmpty ? "land" : "sea",
      ])
    return [box]
      + outlines.map { outline in
        let rings = outline.rings.map { $0.map(projection.point) }
        return SVGText.element("path", ["d": SVGText.path(rings), "class": "land"])
      }
  }

  /// The style sheet of maps.
  static let style = """

    text { font-family: "DejaVu Sans", Verdana, Arial, sans-serif; fill: #1d232b; }
    .head { font-weight: bold; }
    .sub { font-size: 13px; fill: #4a5361; }
    .sea { fill: #eef2f5; stroke: #c3cad3; }
    .land { fill: #faf7ef; stroke: #8d8672; stroke-width: 1.4; fill-rule: evenodd; }
    .site { fill: #1c4f8f; stroke: #ffffff; stroke-width: 1.5; }
    .opened { fill: #f6a64a; stroke: #1d232b; stroke-width: 2.2; }
    .empty { fill: #ffffff; stroke: #1c4f8f; stroke-width: 1.6; }
    .closed { fill: #ffffff; stroke: #6b7280; stroke-width: 1.4; stroke-dasharray: 3 2; }
    .reception { fill: #1d232b; stroke: #ffffff; stroke-width: 1; }
    .school, .stop { fill: #ffffff; stroke: #1d232b; stroke-width: 1.4; }
    .in { text-anchor: middle; font-size: 11px; font-weight: bold; }
    .inverse { fill: #ffffff; }
    .halo { paint-order: stroke; stroke: #faf7ef; stroke-width: 3px; stroke-linejoin: round; }
    .name { font-weight: bold; }
    .grey { fill: #4a5361; }
    .strong { font-weight: bold; letter-spacing: 0.6px; }
    .line { stroke: #4a5361; stroke-width: 0.8; fill: none; }
    .rule { stroke: #1d232b; stroke-width: 1.4; fill: none; }
    .legend { font-size: 12px; }
    .small { font-size: 11px; }
    .mark { stroke: #b4540a; stroke-width: 2.4; }
    .middle { text-anchor: middle; }
    .end { text-anchor: end; }

    """
}
