import PlacementAdvice
import PlacementDomain
import PlacementModel

/// One municipality under several policies: a small map for each, side by side, as one self-contained SVG.
///
/// As on the plan's own map it shows how many live where and what opens, never who, and no small numbers.
public enum ProfileMaps {
  private static let panel = (width: 480.0, height: 370.0)
  private static let across = 2
  private static let head = 92.0

  /// The picture's text.
  public static func svg(
    _ comparison: ProfileComparison, outlines: [MapOutline], language: String
  ) -> String {
    let pages = comparison.plans.map { PlanPages($0.result, $0.facts) }
    let most = pages.flatMap { $0.sites.map(\.persons) }.max() ?? 0
    let rows = (pages.count + across - 1) / across
    let settings = comparison.facts.scenario.settings
    let title = ProfileWords.mapTitle(
      language, ["title": settings.title.isEmpty ? settings.name : settings.title])
    let page = SVGPage(
      width: 20 + panel.width * Double(across), height: head + panel.height * Double(rows) + 12,
      title: title, description: description(comparison, language), style: PlanMap.style,
      language: language)
    let note = TextWidth.wrap(ProfileWords.mapNote(language), to: 135).enumerated().map {
      SVGText.text($0.element, 24, 60 + 17 * Double($0.offset), "sub")
    }
    let panels = pages.indices.flatMap { index in
      let box = MapBox(
        left: 10 + panel.width * Double(index % across) + 6,
        top: head + panel.height * Double(index / across) + 34,
        right: 10 + panel.width * Double(index % across + 1) - 6,
        bottom: head + panel.height * Double(index / across + 1) - 6)
      return [
        SVGText.text(heading(comparison.plans[index].document), box.left + 2, box.top - 10, "name")
      ]
        + map(pages[index], outlines, in: box, most: most, language)
    }
    return page.text([PlanMap.heading(title)] + note + panels)
  }

  private static func heading(_ document: PolicyDocument) -> String {
    "\(document.municipality): \(document.title)"
  }

  private static func map(
    _ pages: PlanPages, _ outlines: [MapOutline], in box: MapBox, most: Int, _ language: String
  ) -> [String] {
    let frame = MapBox(
      left: box.left + 16, top: box.top + 16, right: box.right - 16, bottom: box.bottom - 16)
    let points =
      outlines.flatMap { $0.rings.flatMap(\.self) } + pages.sites.map(\.coordinate)
      + pages.scenario.districts.map(\.centre) + pages.scenario.options.map(\.coordinate)
    let projection = MapProjection(points, in: frame)
    var content = MapContent(pages, projection, .persons, language, small: most)
    content.arrange(within: box)
    return PlanMap.land(outlines, projection, in: box) + content.elements
  }

  private static func description(_ comparison: ProfileComparison, _ language: String) -> String {
    let districts = comparison.facts.scenario.districts
    return comparison.plans.indices.map { plan in
      let persons = districts.indices.map { index in
        "\(districts[index].name): "
          + MapContent.districtLine(
            comparison.persons[plan][index], comparison.facts.fairShare[index], language)
      }
      return "\(heading(comparison.plans[plan].document)): \(persons.joined(separator: "; "))."
    }.joined(separator: " ")
  }
}
