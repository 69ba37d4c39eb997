import CapacityForecast

/// A law of stay from which a stay is read off one random number.
struct StayDraw: Sendable {
  /// P(D ≤ d) for d from 0.
  private let cumulative: [Double]
  /// Stays are not told apart beyond so many months.
  static let longest = 360

  init(_ law: StayLaw) {
    cumulative = law.survival(through: StayDraw.longest).map { 1 - $0 }
  }

  /// A stay in months, given that it is at least so long; a larger number never gives a shorter stay.
  func months(_ uniform: Double, atLeast: Int) -> Int {
    let least = max(1, atLeast)
    guard least <= StayDraw.longest else { return least }
    let before = cumulative[least - 1]
    let target = before + (1 - before) * uniform
    var (low, high) = (least, StayDraw.longest + 1)
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] > target { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
