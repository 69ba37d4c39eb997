import PlacementDomain

/// The outline of a district, or of the municipality (id `municipality`).
public struct Outline: Hashable, Sendable {
  /// A district's id, or `municipality`.
  public var id: String
  /// Closed rings; holes are rings within rings.
  public var rings: [[Coordinate]]

  /// The id of the municipality's own outline.
  public static let municipality = "municipality"

  /// An outline of these rings.
  public init(id: String, rings: [[Coordinate]]) {
    self.id = id
    self.rings = rings
  }

  /// Whether a point lies inside, by counting how often a ray eastward crosses the rings.
  ///
  /// Complexity: linear in the number of points.
  public func contains(_ point: Coordinate) -> Bool {
    var inside = false
    for ring in rings {
      guard var previous = ring.last else { continue }
      for corner in ring {
        if (corner.latitude > point.latitude) != (previous.latitude > point.latitude) {
          let share =
            (point.latitude - previous.latitude) / (corner.latitude - previous.latitude)
          let crossing = previous.longitude + share * (corner.longitude - previous.longitude)
          if crossing > point.longitude { inside.toggle() }
        }
        previous = corner
      }
    }
    return inside
  }
}
