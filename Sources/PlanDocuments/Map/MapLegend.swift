import Foundation
import PlacementDomain
import PlacementModel

/// What stands beside the map: signs, sizes, what opens, scale and north.
struct MapLegend {
  /// The drawing.
  private(set) var elements: [String] = []
  private let language: String
  private let style: NumberStyle
  private var y = 94.0
  private static let left = 776.0
  private static let text = 820.0
  private static let bottom = PlanMap.area.bottom

  init(
    _ pages: PlanPages, _ content: MapContent, _ projection: MapProjection, _ language: String
  ) {
    self.language = language
    style = NumberStyle(language: language)
    let kinds = Set(content.symbols.map(\.kind))
    heading(.legend)
    sign(.site, 9, content.counts == .homes ? .legendHomes : .legendSite, kinds)
    sign(.opened, 9, .legendOpened, kinds)
    sign(.empty, 5.5, .legendEmpty, kinds)
    sign(.closed, 6.5, .legendClosed, kinds)
    sign(.reception, 7, .legendReception, kinds)
    sign(.school, 7, .legendSchool, kinds)
    sign(.stop, 7, .legendStop, kinds)
    sizes(content)
    if content.counts == .persons { districts(pages) }
    opened(pages)
    north()
    scale(projection)
  }

  private mutating func heading(_ words: MapWords) {
    y += 10
    elements.append(SVGText.text(words(language), MapLegend.left, y, "legend name"))
    y += 22
  }

  private mutating func sign(
    _ kind: MapSymbol.Kind, _ radius: Double, _ words: MapWords, _ kinds: Set<MapSymbol.Kind>
  ) {
    guard kinds.contains(kind) else { return }
    var symbol = MapSymbol(kind, at: MapPoint(x: 795, y: y - 4), radius: radius)
    if [.reception, .school, .stop].contains(kind) {
      symbol.inside = MapContent.letter(kind)(language)
    }
    elements += symbol.elements
    elements.append(SVGText.text(words(language), MapLegend.text, y, "legend"))
    y += 23
  }

  /// Circles of a few sizes with the persons they stand for.
  private mutating func sizes(_ content: MapContent) {
    guard content.most >= PlanMap.leastShown else { return }
    heading(content.counts == .homes ? .legendHomeSizes : .legendSizes)
    let most = content.most
    let steps = [most, most / 3, most / 9].filter { $0 >= PlanMap.leastShown }
    let largest = content.radius(most)
    let base = y - 8 + 2 * largest
    for persons in steps {
      let radius = content.radius(persons)
      elements.append(
        SVGText.element(
          "circle",
          [
            "cx": SVGText.number(MapLegend.left + 28), "cy": SVGText.number(base - radius),
            "r": SVGText.number(radius), "class": "rule",
          ]))
      let top = base - 2 * radius
      elements.append(
        MapContent.line(MapPoint(x: MapLegend.left + 28, y: top), MapPoint(x: 848, y: top)))
      elements.append(SVGText.text(style.whole(persons), 853, top + 4, "legend"))
    }
    y = base + 24
  }

  /// The opened options with their homes, as many as there is room for.
  private mutating func opened(_ pages: PlanPages) {
    guard !pages.options.isEmpty, y < MapLegend.bottom - 90 else { return }
    heading(.legendOpens)
    var shown = 0
    for page in pages.options where y < MapLegend.bottom - 60 {
      for line in TextWidth.wrap(page.option.name, to: 29).prefix(2) {
        elements.append(SVGText.text(line, MapLegend.left, y, "legend"))
        y += 16
      }
      let homes = MapWords.homes(language, ["homes": style.whole(page.homes)])
      let kind = page.option.kind.words(language)
      elements.append(SVGText.text("\(homes), \(kind)", MapLegend.left, y, "small grey"))
      y += 20
      shown += 1
    }
    more(pages.options.count - shown)
  }

  private mutating func more(_ count: Int) {
    guard count > 0 else { return }
    let text = MapWords.more(language, ["more": style.whole(count)])
    elements.append(SVGText.text(text, MapLegend.left, y, "small grey"))
    y += 18
  }

  /// Each district's persons as a bar, with a mark at its fair share.
  private mutating func districts(_ pages: PlanPages) {
    let persons = pages.facts.persons(in: pages.assignment)
    let fairShare = pages.facts.fairShare
    let longest = max(persons.max() ?? 0, fairShare.max() ?? 0)
    guard longest > 0 else { return }
    heading(.legendDistricts)
    let most = max(1, Int((MapLegend.bottom - 70 - y) / 19))
    for (index, district) in pages.scenario.districts.enumerated().prefix(most) {
      let name = TextWidth.cut(district.name, to: 17)
      elements.append(SVGText.text(name, MapLegend.left, y, "legend"))
      bar(persons[index], fairShare[index], of: longest)
      y += 19
    }
    more(pages.scenario.districts.count - most)
    for line in TextWidth.wrap(MapWords.legendDistrictText(language), to: 31) {
      elements.append(SVGText.text(line, MapLegend.left, y, "small grey"))
      y += 15
    }
  }

  private mutating func bar(_ persons: Int, _ fairShare: Int, of longest: Int) {
    let left = MapLegend.left + 128
    let unit = 78 / Double(longest)
    guard persons == 0 || persons >= PlanMap.leastShown else {
      let few = MapWords.fewShort(language, ["least": String(PlanMap.leastShown)])
      elements.append(SVGText.text(few, left, y, "small grey"))
      return
    }
    elements.append(
      SVGText.element(
        "rect",
        [
          "x": SVGText.number(left), "y": SVGText.number(y - 10),
          "width": SVGText.number(Double(persons) * unit), "height": "10", "fill": "#1c4f8f",
        ]))
    let mark = left + Double(fairShare) * unit
    elements.append(
      SVGText.element(
        "path",
        [
          "d": "M\(SVGText.number(mark)) \(SVGText.number(y - 13))v16", "class": "mark",
        ]))
  }

  private mutating func north() {
    let x = PlanMap.area.right - 26
    let top = PlanMap.area.top + 14
    elements.append(
      SVGText.element(
        "path",
        [
          "d": SVGText.path([
            [
              MapPoint(x: x, y: top), MapPoint(x: x + 7, y: top + 24),
              MapPoint(x: x, y: top + 19), MapPoint(x: x - 7, y: top + 24),
            ]
          ]), "fill": "#1d232b",
        ]))
    elements.append(SVGText.text("N", x, top + 38, "in"))
  }

  /// A bar of 1, 2 or 5 times a power of ten kilometres, about a sixth of the map wide.
  private mutating func scale(_ projection: MapProjection) {
    let wanted = PlanMap.area.width / 6 / projection.unitsPerKilometre
    let power = pow(10, floor(log10(max(wanted, 1e-3))))
    let factor = [5.0, 2, 1].first { $0 * power <= wanted } ?? 1
    let kilometres = factor * power
    let length = kilometres * projection.unitsPerKilometre
    let left = PlanMap.area.left + 14
    let base = PlanMap.area.bottom - 12
    elements.append(
      SVGText.element(
        "path",
        [
          "d":
            "M\(SVGText.number(left)) \(SVGText.number(base - 5))v5h\(SVGText.number(length))v-5",
          "class": "rule",
        ]))
    let shown = Thousandths(rounding: kilometres)
    elements.append(
      SVGText.text(
        MapWords.kilometres(language, ["distance": style.plain(shown)]), left + length + 7, base,
        "legend"))
  }
}
