import Foundation
import RandomStreams

/// Counts on a log scale that zero is on too: log(x + ½).
enum LogScale {
  /// How far a path may go beyond the largest month of the history: three times (assumption).
  ///
  /// A random walk on a log scale has a mean that grows without end. The largest surge that Denmark had,
  /// the arrivals from Ukraine, was twice the largest month before it: 10,280 against 5,030 (C).
  static let reach = 3.0

  /// A count on the log scale.
  static func of(_ count: Int) -> Double { log(Double(count) + 0.5) }

  /// The range within which a path stays.
  static func range(_ values: [Int]) -> ClosedRange<Double> {
    of(0)...log(Double(values.max() ?? 0) * reach + 1)
  }

  /// The expected count at a place on the log scale.
  static func mean(_ place: Double) -> Double { max(0, exp(place) - 0.5) }

  /// A whole count with the expected count as its mean: rounded up as often as its fraction says.
  static func count(_ place: Double, _ stream: inout RandomStream) -> Int {
    Int((mean(place) + stream.uniform()).rounded(.down))
  }

  /// A number brought within a range.
  static func clamp(_ place: Double, _ range: ClosedRange<Double>) -> Double {
    min(max(place, range.lowerBound), range.upperBound)
  }
}
