import PlacementDomain

/// The box around Denmark, in which every coordinate of a scenario must lie.
enum Denmark {
  /// Degrees north.
  static let latitudes = 54.4...57.9
  /// Degrees east.
  static let longitudes = 7.9...15.3

  /// Whether a point lies in the box.
  static func contains(_ point: Coordinate) -> Bool {
    latitudes.contains(point.latitude) && longitudes.contains(point.longitude)
  }

  /// Whether a point would lie in the box with its numbers swapped.
  static func containsSwapped(_ point: Coordinate) -> Bool {
    latitudes.contains(point.longitude) && longitudes.contains(point.latitude)
  }
}
