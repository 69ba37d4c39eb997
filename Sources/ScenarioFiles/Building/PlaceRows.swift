import PlacementDomain

extension District {
  /// The district of a row; nil after a report.
  init?(_ row: RowReader) {
    let (id, name, population) = (row.id("id"), row.string("name"), row.whole("population"))
    let (centre, settled) = (row.coordinate(), row.whole("settled"))
    let maxModules = row.whole("max_modules")
    guard let id, let name, let population, let centre, let settled else { return nil }
    self.init(id: id, name: name, population: population, centre: centre)
    self.settled = settled
    self.maxModules = maxModules
  }
}

extension Place {
  /// The place of a row; nil after a report.
  init?(_ row: RowReader) {
    let (id, name, kind) = (
      row.id("id"), row.string("name"), row.choice("kind", of: PlaceKind.self)
    )
    let (point, district) = (row.coordinate(), row.id("district"))
    let (seats, youngest, oldest) = (row.whole("seats"), row.whole("min_age"), row.whole("max_age"))
    let (departures, minutes) = (
      row.thousandths("departures_per_hour"), row.thousandths("minutes_to_centre")
    )
    let languages = row.words("languages")
    guard let id, let name, let kind, let point, let district else { return nil }
    self.init(id: id, name: name, kind: kind, coordinate: point, district: district)
    self.seats = seats
    self.languages = Set(languages).sorted()
    departuresPerHour = departures
    minutesToCentre = minutes
    if let youngest, let oldest, youngest <= oldest { ages = youngest...oldest }
  }
}
