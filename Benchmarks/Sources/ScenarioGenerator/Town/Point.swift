/// A point in kilometres east and north of the centre.
struct Point {
  var east: Double
  var north: Double

  /// Kilometres to another point.
  func distance(to other: Point) -> Double {
    let (east, north) = (east - other.east, north - other.north)
    return (east * east + north * north).squareRoot()
  }

  /// Kilometres to the centre.
  var fromCentre: Double { distance(to: Point(east: 0, north: 0)) }

  /// The cells `lat` and `lon`, in the middle of Jutland.
  ///
  /// A degree there is 111.3 km to the north and 63.0 km to the east.
  var cells: [String: String] {
    ["lat": fixed(55.7 + north / 111.3, 5), "lon": fixed(9.35 + east / 63.0, 5)]
  }
}

extension RandomSource {
  /// A point at most so many kilometres from another.
  mutating func point(near centre: Point, within radius: Double) -> Point {
    while true {
      let (east, north) = (number(-1...1), number(-1...1))
      if east * east + north * north <= 1 {
        return Point(east: centre.east + radius * east, north: centre.north + radius * north)
      }
    }
  }
}
