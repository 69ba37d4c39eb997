/// How a whole number is spread over replications.
public struct ForecastDistribution: Sendable {
  /// How often each number from 0 came out.
  let counts: ArraySlice<UInt32>
  /// How many replications there were.
  public let replications: Int

  /// The mean; 0 where there was no replication.
  public var mean: Double {
    let sum = counts.enumerated().reduce(0) { $0 + $1.offset * Int($1.element) }
    return Double(sum) / Double(max(1, replications))
  }

  /// The standard deviation over replications.
  public var deviation: Double {
    let mean = mean
    let squares = counts.enumerated().reduce(0.0) { sum, entry in
      let distance = Double(entry.offset) - mean
      return sum + distance * distance * Double(entry.element)
    }
    return (squares / Double(max(1, replications - 1))).squareRoot()
  }

  /// The standard error of the mean.
  public var errorOfMean: Double { deviation / Double(max(1, replications)).squareRoot() }

  /// The share of replications in which the number was at least so large.
  public func probability(atLeast number: Int) -> Double {
    guard number > 0 else { return 1 }
    let below = counts.prefix(number).reduce(0) { $0 + Int($1) }
    return Double(replications - below) / Double(max(1, replications))
  }

  /// The least number that is not exceeded in at least this share of the replications.
  public func quantile(_ share: Double) -> Int {
    number(ofRank: Int((share * Double(replications)).rounded(.up)))
  }

  /// The band that holds a share of the replications, as much above it as below.
  public func band(_ share: Double) -> ClosedRange<Int> {
    let low = quantile((1 - share) / 2)
    return low...max(low, quantile((1 + share) / 2))
  }

  /// Between which numbers a quantile of all possible replications lies, given those that were run.
  ///
  /// The rank of the true quantile among n replications is binomial with n and the quantile's share, so
  /// two of the sorted numbers enclose it with at least the confidence asked, whatever their law.
  /// Source: David & Nagaraja, "Order Statistics", 3rd ed., section 7.1 (GK).
  public func interval(ofQuantile share: Double, confidence: Double = 0.95) -> ClosedRange<Int> {
    let ranks = BinomialRanks.enclosing(
      share: share, trials: replications, confidence: confidence)
    let low = number(ofRank: ranks.lowerBound)
    return low...max(low, number(ofRank: ranks.upperBound))
  }

  /// The number at a place in the sorted list of all, from 1.
  private func number(ofRank rank: Int) -> Int {
    let rank = min(max(1, rank), max(1, replications))
    var passed = 0
    for (number, count) in counts.enumerated() {
      passed += Int(count)
      if passed >= rank { return number }
    }
    return 0
  }
}
