import PlacementDomain
import PlacementModel

/// Symbols and names on the map, arranged so that they can be read.
struct MapContent {
  private(set) var symbols: [MapSymbol] = []
  private(set) var labels: [MapLabel] = []
  /// Persons or homes that the largest circle stands for.
  let most: Int
  /// What the circles count.
  let counts: PlanMap.Counts
  private let districtPoints: [MapPoint]
  /// The radius of that circle; smaller where there are many.
  private let largestRadius: Double
  private static let leastRadius = 5.0

  /// The radius of a circle for so many persons; the area is proportional to the persons.
  func radius(_ persons: Int) -> Double {
    let shown = max(persons, PlanMap.leastShown)
    let share = Double(shown) / Double(max(most, PlanMap.leastShown))
    return max(MapContent.leastRadius, (largestRadius * share.squareRoot()).rounded())
  }

  init(
    _ pages: PlanPages, _ projection: MapProjection, _ counts: PlanMap.Counts, _ language: String
  ) {
    self.counts = counts
    func count(_ site: SitePage) -> Int { counts == .homes ? site.homes : site.persons }
    most = pages.sites.map(count).max() ?? 0
    let sites = Double(max(1, pages.sites.count))
    largestRadius = min(26, max(15, 26 * (16 / sites).squareRoot()))
    districtPoints = pages.scenario.districts.map { projection.point($0.centre) }
    let hasSmallSite = Set(
      pages.sites.filter { (1..<PlanMap.leastShown).contains($0.persons) }.map(\.district))
    for site in pages.sites {
      let kind: MapSymbol.Kind =
        site.homesInUse == 0 && counts == .persons
        ? .empty : site.option == nil ? .site : .opened
      let radius = kind == .empty ? 5.5 : radius(count(site))
      var symbol = MapSymbol(kind, at: projection.point(site.coordinate), radius: radius)
      symbol.label = site.option?.name ?? ""
      let isShown = counts == .homes || !hasSmallSite.contains(site.district)
      if kind != .empty, radius >= 8, isShown {
        symbol.inside = NumberStyle(language: language).whole(count(site))
      }
      symbols.append(symbol)
    }
    let opened = Set(pages.options.map(\.option.id))
    for option in pages.scenario.options where !opened.contains(option.id) {
      var symbol = MapSymbol(.closed, at: projection.point(option.coordinate), radius: 6.5)
      symbol.label = option.name
      symbols.append(symbol)
    }
    addPlaces(pages, projection, language)
    addDistricts(pages, language)
  }

  /// Schools, reception classes and stops that serve someone; where the plan names none, all of them.
  static func places(_ pages: PlanPages) -> [Place] {
    let kinds: [PlaceKind] = [.receptionClass, .school, .stop]
    let shown = pages.scenario.places.filter { kinds.contains($0.kind) }
    let served = Set(pages.households.flatMap { $0.services.map(\.place.id) })
    let used = shown.filter { served.contains($0.id) }
    return used.isEmpty ? shown : used
  }

  /// Places at one point are one symbol, named by the shortest name.
  ///
  /// Stops along the way are told by their sign alone, so that the names of what matters find room; the
  /// centre's is named.
  private mutating func addPlaces(
    _ pages: PlanPages, _ projection: MapProjection, _ language: String
  ) {
    let places = MapContent.places(pages)
    let byPoint = Dictionary(grouping: places) { projection.point($0.coordinate) }
    for (point, group) in byPoint.sorted(by: { ($0.key.x, $0.key.y) < ($1.key.x, $1.key.y) }) {
      let kinds = Set(group.map(\.kind))
      let kind: MapSymbol.Kind =
        kinds.contains(.receptionClass) ? .reception : kinds.contains(.school) ? .school : .stop
      var symbol = MapSymbol(kind, at: point, radius: 7)
      symbol.inside = MapContent.letter(kind)(language)
      let named = group.filter { $0.kind != .stop || $0.minutesToCentre == .zero }
      symbol.label =
        named.map(\.name).min { ($0.count, $0) < ($1.count, $1) } ?? ""
      symbols.append(symbol)
    }
  }

  /// The letter in a symbol.
  static func letter(_ kind: MapSymbol.Kind) -> MapWords {
    switch kind {
    case .reception: .receptionLetter
    case .school: .schoolLetter
    default: .stopLetter
    }
  }

  private mutating func addDistricts(_ pages: PlanPages, _ language: String) {
    let persons = pages.facts.persons(in: pages.assignment)
    for (index, district) in pages.scenario.districts.enumerated() {
      let line = MapContent.districtLine(persons[index], pages.facts.fairShare[index], language)
      let name = district.name.uppercased()
      labels.append(
        MapLabel(
          counts == .homes ? [name] : [name, line], size: 12, at: districtPoints[index],
          clearance: 4,
          style: "strong"))
    }
  }

  /// Persons placed against the fair share; too few are not told.
  static func districtLine(_ persons: Int, _ fairShare: Int, _ language: String) -> String {
    guard persons == 0 || persons >= PlanMap.leastShown else {
      return MapWords.few(language, ["least": String(PlanMap.leastShown)])
    }
    let style = NumberStyle(language: language)
    return MapWords.share(
      language, ["persons": style.whole(persons), "fair": style.whole(fairShare)])
  }

  /// Moves symbols apart and finds places for the names.
  mutating func arrange(within area: MapBox) {
    MapSymbol.spread(&symbols, within: area)
    for symbol in symbols where !symbol.label.isEmpty {
      let isOption = symbol.kind == .opened || symbol.kind == .empty
      labels.append(
        MapLabel(
          [symbol.label], size: isOption ? 12 : 11, at: symbol.point, clearance: symbol.radius,
          style: isOption ? "name" : "grey"))
    }
    let order = ["name": 0, "strong": 1, "grey": 2]
    labels = labels.enumerated().sorted {
      (order[$0.element.style] ?? 3, $0.offset) < (order[$1.element.style] ?? 3, $1.offset)
    }.map(\.element)
    let inner = MapBox(
      left: area.left + 4, top: area.top + 4, right: area.right - 4, bottom: area.bottom - 30)
    let points = districtPoints.map { MapBox(around: $0, width: 6, height: 6) }
    MapLabel.place(&labels, around: symbols.map(\.box) + points, within: inner)
  }
}
