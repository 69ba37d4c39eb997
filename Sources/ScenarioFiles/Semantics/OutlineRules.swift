import PlacementDomain

/// Warns of points outside the municipality, where its outline is known.
struct OutlineRules {
  let draft: Draft
  let outlines: [Outline]
  let log: ProblemLog

  func check() {
    guard let municipality = outlines.first(where: { $0.id == Outline.municipality }) else {
      return
    }
    func check(_ point: Coordinate, _ row: RowReader) {
      guard !municipality.contains(point) else { return }
      let column = row.cell("easting").text.isEmpty ? "lat" : "easting"
      log.report(
        .warning, at: row.spot(column), "the point lies outside the municipality",
        "look for a digit that is wrong; a place across the border is fine")
    }
    for district in draft.districts.all { check(district.value.centre, district.row) }
    for place in draft.places.all { check(place.value.coordinate, place.row) }
    for home in draft.homes.all { check(home.value.coordinate, home.row) }
    for option in draft.options.all { check(option.value.coordinate, option.row) }
  }
}
