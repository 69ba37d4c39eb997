import Foundation
import PlacementDomain

/// EPSG:25832 (ETRS89, UTM zone 32 north) to degrees.
///
/// Krüger's series in the third flattening to the fourth power on the GRS80 ellipsoid (JHS 154); its
/// error in Denmark is far below a millimetre. ETRS89 is taken for WGS84, which is off by less than a
/// metre.
enum TransverseMercator {
  private static let axis = 6_378_137.0
  private static let flattening = 1 / 298.257222101
  private static let scale = 0.9996
  private static let falseEasting = 500_000.0
  private static let centralMeridian = 9.0

  private static let third = flattening / (2 - flattening)
  private static let eccentricity = (flattening * (2 - flattening)).squareRoot()
  /// Radius of the meridian circle of the same length.
  private static let radius =
    axis / (1 + third) * (1 + third * third / 4 + third * third * third * third / 64)

  /// Degrees of a point given in metres, rounded to 10⁻⁸ (a millimetre) so that every machine reads
  /// the same.
  static func coordinate(easting: Double, northing: Double) -> Coordinate {
    let xi = northing / (scale * radius)
    let eta = (easting - falseEasting) / (scale * radius)
    var xiPrime = xi
    var etaPrime = eta
    for (index, factor) in inverse.enumerated() {
      let twice = 2 * Double(index + 1)
      xiPrime -= factor * sin(twice * xi) * cosh(twice * eta)
      etaPrime -= factor * cos(twice * xi) * sinh(twice * eta)
    }
    let conformal = asin(sin(xiPrime) / cosh(etaPrime))
    let longitude = atan2(sinh(etaPrime), cos(xiPrime))
    // Isometric latitude, then the latitude itself, which converges in a few steps.
    let isometric = asinh(tan(conformal))
    var latitude = conformal
    for _ in 0..<8 {
      latitude = atan(
        sinh(isometric + eccentricity * atanh(eccentricity * sin(latitude))))
    }
    return Coordinate(
      latitude: rounded(latitude * 180 / .pi),
      longitude: rounded(centralMeridian + longitude * 180 / .pi))
  }

  private static let inverse: [Double] = {
    let n = third
    return [
      n / 2 - 2 * n * n / 3 + 37 * n * n * n / 96 - n * n * n * n / 360,
      n * n / 48 + n * n * n / 15 - 437 * n * n * n * n / 1440,
      17 * n * n * n / 480 - 37 * n * n * n * n / 840,
      4397 * n * n * n * n / 161_280,
    ]
  }()

  private static func rounded(_ degrees: Double) -> Double { (degrees * 1e8).rounded() / 1e8 }
}
