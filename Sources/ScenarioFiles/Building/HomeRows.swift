import PlacementDomain

extension Home {
  /// The home of a row; nil after a report.
  init?(_ row: RowReader) {
    let (id, site, point, district) = (
      row.id("id"), row.id("site"), row.coordinate(), row.id("district")
    )
    let (sector, letting) = (
      row.choice("sector", of: Sector.self), row.choice("letting", of: Letting.self)
    )
    let (places, bedrooms, area) = (row.whole("places"), row.whole("bedrooms"), row.whole("area"))
    let (features, tenure) = (row.features(), row.choice("tenure", of: Tenure.self))
    let (from, to, rent, option) = (
      row.day("from"), row.day("to"), row.whole("rent"), row.id("option")
    )
    let (isVulnerable, takesMinors) = (row.flag("vulnerable_area"), row.flag("minors_allowed"))
    guard let id, let point, let district, let sector, let letting, let places, let bedrooms,
      let tenure
    else { return nil }
    self.init(
      id: id, site: site ?? id, coordinate: point, district: district, sector: sector,
      letting: letting, places: places, bedrooms: bedrooms)
    self.area = area
    self.features = features
    self.tenure = tenure
    self.from = from
    self.to = to
    self.rent = rent
    vulnerableArea = isVulnerable
    minorsAllowed = takesMinors
    self.option = option
  }
}

extension RowReader {
  /// What a dwelling offers, from one column for each feature.
  func features() -> Set<Feature> {
    Set(Feature.allCases.filter { flag($0.rawValue) })
  }
}
