import Foundation

/// Draws of a forecast in order, and how well they foretold what came.
public struct Sample: Sendable {
  /// The draws, from the smallest.
  public let sorted: [Double]

  /// A sample of at least one draw.
  public init(_ draws: [Double]) {
    precondition(!draws.isEmpty, "a forecast has at least one draw")
    sorted = draws.sorted()
  }

  /// A sample whose draws are in order already.
  init(inOrder draws: [Double]) {
    sorted = draws
  }

  /// The draws' log(1 + x), in order as they are.
  public var logarithms: Sample { Sample(inOrder: sorted.map { log1p(max(0, $0)) }) }

  /// The continuous ranked probability score of the draws' empirical distribution, in the draws' unit;
  /// smaller is better.
  ///
  /// E|X − y| − ½ E|X − X'|, exactly, from the order of the draws (Gneiting & Raftery, "Strictly proper
  /// scoring rules, prediction, and estimation", JASA 102, 2007, formula 21).
  public func crps(_ outcome: Double) -> Double {
    let count = Double(sorted.count)
    var distance = 0.0
    var spread = 0.0
    for (index, draw) in sorted.enumerated() {
      distance += abs(draw - outcome)
      spread += (2 * Double(index) + 1 - count) * draw
    }
    return distance / count - spread / (count * count)
  }

  /// The quantile at a level from 0 to 1, straight between neighbouring draws.
  ///
  /// Source: Hyndman & Fan, "Sample quantiles in statistical packages", 1996, definition 7.
  public func quantile(_ level: Double) -> Double {
    let place = min(max(level, 0), 1) * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }

  /// The pinball loss of the quantile at a level, in the draws' unit.
  public func pinball(_ outcome: Double, level: Double) -> Double {
    let error = outcome - quantile(level)
    return error >= 0 ? level * error : (level - 1) * error
  }

  /// Whether the outcome lies in the middle interval that holds such a share of the draws.
  public func covers(_ outcome: Double, share: Double) -> Bool {
    let tail = (1 - share) / 2
    return quantile(tail) <= outcome && outcome <= quantile(1 - tail)
  }

  /// The shares of draws below the outcome, and of those not above it.
  ///
  /// Between the two lies the probability integral transform of a count.
  public func place(of outcome: Double) -> (below: Double, notAbove: Double) {
    let below = firstIndex { $0 >= outcome }
    let notAbove = firstIndex { $0 > outcome }
    let count = Double(sorted.count)
    return (Double(below) / count, Double(notAbove) / count)
  }

  /// The first draw for which a condition holds that holds for all behind it.
  private func firstIndex(_ holds: (Double) -> Bool) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if holds(sorted[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
