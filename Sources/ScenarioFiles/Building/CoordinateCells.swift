import PlacementDomain

extension RowReader {
  /// The point that a row names in degrees or in metres; nil after a report.
  func coordinate() -> Coordinate? {
    let isProjected = !cell("easting").text.isEmpty || !cell("northing").text.isEmpty
    let isGeographic = !cell("lat").text.isEmpty || !cell("lon").text.isEmpty
    if isProjected, isGeographic {
      log.report(
        at: spot("easting"), "the row has a point both in degrees and in metres",
        "fill in lat and lon, or easting and northing, not both")
      return nil
    }
    let names = isProjected ? ["easting", "northing"] : ["lat", "lon"]
    for name in names where cell(name).text.isEmpty && !reported.contains(name) {
      log.report(
        at: spot(name), "`\(name)` is empty",
        "fill in lat and lon (WGS84), or easting and northing (EPSG:25832)")
    }
    guard let first = decimal(names[0]), let second = decimal(names[1]) else { return nil }
    return isProjected
      ? fromMetres(easting: first, northing: second)
      : inDenmark(Coordinate(latitude: first, longitude: second), spot("lat"))
  }

  private func fromMetres(easting: Double, northing: Double) -> Coordinate? {
    let point = TransverseMercator.coordinate(easting: easting, northing: northing)
    if !Denmark.contains(point),
      Denmark.contains(TransverseMercator.coordinate(easting: northing, northing: easting))
    {
      log.report(
        at: spot("easting"), "easting and northing are swapped",
        "easting has six digits in Denmark, northing seven and begins with 6")
      return nil
    }
    return inDenmark(point, spot("easting"))
  }

  private func inDenmark(_ point: Coordinate, _ spot: Spot) -> Coordinate? {
    if Denmark.contains(point) { return point }
    if Denmark.containsSwapped(point) {
      log.report(
        at: spot, "lat and lon are swapped", "lat is about 54 to 58 in Denmark, lon about 8 to 15")
    } else {
      log.report(
        at: spot, "the point lies outside Denmark",
        "lat is about 54 to 58, lon about 8 to 15; look for a digit or a decimal sign that is wrong"
      )
    }
    return nil
  }
}
