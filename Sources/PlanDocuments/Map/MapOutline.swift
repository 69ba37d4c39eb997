import PlacementDomain

/// The outline of a municipality or a district, for the map.
public struct MapOutline: Hashable, Sendable {
  /// The district's id, or any other name for a municipality.
  public var id: String
  /// Closed rings of points; a ring within a ring is a hole.
  public var rings: [[Coordinate]]

  /// An outline of these rings.
  public init(id: String, rings: [[Coordinate]]) {
    self.id = id
    self.rings = rings
  }
}
