/// A block of homes at one point.
struct Site {
  let id: String
  let district: String
  let sector: Sector
  let point: Point
  let isQuiet: Bool
  let isVulnerable: Bool
  /// Lots of alike homes that it has.
  var lots = 0
}
