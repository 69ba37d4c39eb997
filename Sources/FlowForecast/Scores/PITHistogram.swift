/// Where outcomes fell within their forecasts: a flat histogram is a calibrated forecast.
///
/// An outcome that ties with draws is spread evenly over the part of the scale that these hold
/// (Czado, Gneiting & Held, "Predictive model assessment for count data", Biometrics 65, 2009).
public struct PITHistogram: Hashable, Sendable {
  /// Bins of equal width from 0 to 1.
  public static let binCount = 10

  /// Outcomes in each bin.
  public private(set) var weights = [Double](repeating: 0, count: binCount)

  /// An empty histogram.
  public init() {}

  /// Adds an outcome by its place in its forecast.
  public mutating func add(below: Double, notAbove: Double) {
    let count = Double(Self.binCount)
    let bin = min(Int(below * count), Self.binCount - 1)
    guard notAbove > below else {
      weights[bin] += 1
      return
    }
    for index in weights.indices {
      let lower = max(below, Double(index) / count)
      let upper = min(notAbove, Double(index + 1) / count)
      if upper > lower { weights[index] += (upper - lower) / (notAbove - below) }
    }
  }

  /// Each bin's share of all outcomes; zeros where there are none.
  public var shares: [Double] {
    let total = weights.reduce(0, +)
    return total > 0 ? weights.map { $0 / total } : weights
  }
}
