import PlacementDomain

/// What places, districts and their columns must keep.
struct PlaceRules {
  let draft: Draft
  let names: Names
  let log: ProblemLog

  func check() {
    for place in draft.places.all {
      place.row.checkReference(
        place.value.district, "district", to: "district", in: names.districts)
      checkNeededColumns(place)
      checkIdleColumns(place)
    }
  }

  private func checkNeededColumns(_ place: Entities<Place>.Entity) {
    let needed: [String] =
      switch place.value.kind {
      case .receptionClass: ["min_age", "max_age"]
      case .stop: ["departures_per_hour", "minutes_to_centre"]
      default: []
      }
    let missing = needed.filter { place.row.cell($0).text.isEmpty }
    for column in missing {
      log.report(
        at: place.row.spot(column), "`\(column)` is empty in a \(place.value.kind.rawValue)",
        "fill it in: \(place.row.expectation(column))")
    }
    if place.value.kind == .receptionClass, missing.isEmpty, place.value.ages == nil,
      let youngest = place.row.quietWhole("min_age"), let oldest = place.row.quietWhole("max_age"),
      youngest > oldest
    {
      log.report(
        at: place.row.spot("max_age"), "`max_age` is below `min_age`", "swap or mend them")
    }
  }

  /// Warns of values in columns that are not read for a place of this kind.
  private func checkIdleColumns(_ place: Entities<Place>.Entity) {
    let readBy: [(String, [PlaceKind])] = [
      ("seats", [.receptionClass, .daycare]), ("min_age", [.receptionClass]),
      ("max_age", [.receptionClass]), ("departures_per_hour", [.stop]),
      ("minutes_to_centre", [.stop]), ("languages", [.network]),
    ]
    for (column, kinds) in readBy
    where !kinds.contains(place.value.kind) && !place.row.cell(column).text.isEmpty {
      log.report(
        .warning, at: place.row.spot(column),
        "`\(column)` is not read for a \(place.value.kind.rawValue)",
        "leave it empty, or mend the kind")
    }
  }
}

extension RowReader {
  /// What a cell of a column must be.
  func expectation(_ name: String) -> String {
    schema.position[name].map { schema.columns[$0].kind.expectation } ?? ""
  }

  /// A whole number without thousands signs, without reporting anything.
  func quietWhole(_ name: String) -> Int? { Int(cell(name).text) }
}
