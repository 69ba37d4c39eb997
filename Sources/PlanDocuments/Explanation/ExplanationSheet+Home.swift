import PlacementAdvice
import PlacementDomain
import PlacementModel

extension ExplanationSheet {
  /// The home, where the household goes from there, and since when.
  var homeBlocks: [SheetBlock] {
    guard let position = explanation.home, let ways = explanation.ways else { return [] }
    let home = scenario.homes[position]
    var rows = [
      [SheetWords.homeID(language), "\(printable(home.id)), \(printable(home.site))"],
      [SheetWords.district(language), district(of: home)],
      [SheetWords.kind(language), home.sector.words(language)],
      [SheetWords.size(language), size(of: home)],
      [SheetWords.letting(language), letting(of: home)],
      [
        SheetWords.tenure(language),
        (home.tenure == .temporary ? SheetWords.temporary : .permanent)(language),
      ],
      [SheetWords.moveIn(language), style.day(ways.moveIn)],
    ]
    if let rent = home.rent {
      rows.append([
        SheetWords.rent(language), SheetWords.kroner(language, ["kroner": style.whole(rent)]),
      ])
    }
    return [
      .heading(SheetWords.home(language)),
      .table(SheetTable(columns: [("", false), ("", false)], rows: rows)), goals(ways),
    ] + schoolTransport(from: position)
  }

  /// The way to school where it is so long that the municipality must provide transport.
  private func schoolTransport(from home: Int) -> [SheetBlock] {
    var alone = Assignment()
    alone.pairs = [.init(household: explanation.household, home: home)]
    return SchoolTransport(alone, facts).duties.map { duty in
      .sentence(
        LawWords.sheet(
          language,
          [
            "place": printable(scenario.places[duty.place].name),
            "way": style.decimal(duty.kilometres),
            "limit": duty.limits.map(style.plain).joined(separator: ", "),
            "pupils": style.whole(duty.pupils),
          ]))
    }
  }

  private func goals(_ ways: WaysFromHome) -> SheetBlock {
    var rows = ways.ways.map { way in
      let place = scenario.places[way.place]
      return [place.kind.words(language), printable(place.name), style.decimal(way.minutes)]
    }
    if let centre = ways.centreMinutes {
      rows.append([SheetWords.centre(language), "", style.decimal(centre)])
    }
    return .table(
      SheetTable(
        columns: [
          (SheetWords.ways(language), false), (SheetWords.name(language), false),
          (SheetWords.minutes(language), true),
        ], rows: rows))
  }

  /// What counted for the household, against the next best home.
  var counted: [SheetBlock] {
    var blocks: [SheetBlock] = [.heading(SheetWords.counted(language))]
    let considerations = explanation.considerations
    guard !considerations.isEmpty else {
      return blocks + [.sentence(SheetSentences.nothingCounted(language))]
    }
    let hasNext = !explanation.alternatives.isEmpty
    func row(_ name: String, _ here: Thousandths, _ next: Thousandths) -> [String] {
      [name, style.decimal(here)]
        + (hasNext
          ? [style.decimal(next), style.signed(Thousandths(raw: next.raw - here.raw))] : [])
    }
    var rows = considerations.map { row(name(of: $0.id), $0.here, $0.next ?? .zero) }
    let next = considerations.reduce(Thousandths.zero) { $0 + ($1.next ?? .zero) }
    rows.append(row(SheetWords.total(language), explanation.burden, next))
    blocks.append(
      .table(
        SheetTable(
          columns: [
            (SheetWords.consideration(language), false), (SheetWords.here(language), true),
          ]
            + (hasNext
              ? [(SheetWords.next(language), true), (SheetWords.difference(language), true)] : []),
          rows: rows, hasSum: true)))
    if hasNext { blocks.append(.sentence(mostDifferent(considerations))) }
    return blocks + [.sentence(SheetSentences.unit(language))]
  }

  private func mostDifferent(_ considerations: [HouseholdExplanation.Consideration]) -> String {
    let differences = considerations.map { ($0.id, ($0.next ?? .zero).raw - $0.here.raw) }
    guard let most = differences.max(by: { (abs($0.1), $1.0) < (abs($1.1), $0.0) }), most.1 != 0
    else { return SheetSentences.noDifference(language) }
    return SheetSentences.mostDifferent(
      language,
      ["term": name(of: most.0).lowercased(), "difference": style.signed(Thousandths(raw: most.1))])
  }

  /// A home as where and what it is, without its id.
  func description(of home: Home) -> String {
    "\(printable(home.site)), \(district(of: home)), \(home.sector.words(language)), \(size(of: home))"
  }

  private func district(of home: Home) -> String {
    printable(scenario.districts.first { $0.id == home.district }?.name ?? home.district)
  }

  private func size(of home: Home) -> String {
    let rooms = SheetWords.roomsAndPlaces(
      language, ["rooms": style.whole(home.bedrooms), "places": style.whole(home.places)])
    guard let area = home.area else { return rooms }
    return "\(rooms), \(SheetWords.squareMetres(language, ["area": style.whole(area)]))"
  }

  private func letting(of home: Home) -> String {
    switch home.letting {
    case .one: SheetWords.lettingOne(language)
    case .shared: SheetWords.lettingShared(language)
    case .collective: SheetWords.lettingCollective(language)
    }
  }
}
