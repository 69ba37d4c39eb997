import Foundation
import PlacementDomain

/// A point on the drawing, in its units, from the upper left corner.
struct MapPoint: Hashable {
  var x: Double
  var y: Double
}

/// An upright rectangle on the drawing.
struct MapBox {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  /// The box around a point.
  init(around point: MapPoint, width: Double, height: Double) {
    left = point.x - width / 2
    right = point.x + width / 2
    top = point.y - height / 2
    bottom = point.y + height / 2
  }

  init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  var width: Double { right - left }
  var height: Double { bottom - top }
  var centre: MapPoint { MapPoint(x: (left + right) / 2, y: (top + bottom) / 2) }

  /// The area that two boxes share.
  func overlap(_ other: MapBox) -> Double {
    max(0, min(right, other.right) - max(left, other.left))
      * max(0, min(bottom, other.bottom) - max(top, other.top))
  }

  /// The area of this box that is outside another.
  func outside(_ other: MapBox) -> Double { width * height - overlap(other) }
}

/// From degrees to the drawing: equirectangular at the middle latitude, north up, fitted to a box.
struct MapProjection {
  /// Units of the drawing for one kilometre.
  let unitsPerKilometre: Double
  private let middle: Coordinate
  private let centre: MapPoint
  private static let kilometresPerDegree = 6371.0088 * Double.pi / 180
  /// A map of one point shows so many kilometres around it.
  private static let leastKilometres = 2.0

  /// The projection that shows all the points in a box.
  init(_ points: [Coordinate], in box: MapBox) {
    let points = points.filter {
      $0.latitude.isFinite && $0.longitude.isFinite && abs($0.latitude) <= 90
        && abs($0.longitude) <= 180
    }
    let latitudes = points.map(\.latitude)
    let longitudes = points.map(\.longitude)
    let south = latitudes.min() ?? 0
    let north = latitudes.max() ?? 0
    let west = longitudes.min() ?? 0
    let east = longitudes.max() ?? 0
    middle = Coordinate(latitude: (south + north) / 2, longitude: (west + east) / 2)
    centre = box.centre
    let perDegree = MapProjection.kilometresPerDegree
    let height = max((north - south) * perDegree, MapProjection.leastKilometres)
    let width = max(
      (east - west) * perDegree * cos(middle.latitude * .pi / 180), MapProjection.leastKilometres)
    unitsPerKilometre = min(box.width / width, box.height / height)
  }

  /// Where a coordinate is drawn.
  func point(_ coordinate: Coordinate) -> MapPoint {
    let perDegree = MapProjection.kilometresPerDegree * unitsPerKilometre
    return MapPoint(
      x: centre.x + (coordinate.longitude - middle.longitude) * perDegree
        * cos(middle.latitude * .pi / 180),
      y: centre.y - (coordinate.latitude - middle.latitude) * perDegree)
  }
}
