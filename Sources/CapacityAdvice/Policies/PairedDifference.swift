import CapacityProgram

/// How much two policies differ in the same futures.
public struct PairedDifference: Hashable, Sendable {
  /// How many futures both were tried in.
  public var futures: Int

  /// The mean of the first, in kroner.
  public var mean: Double

  /// The mean of the one it is compared with, in the same futures, in kroner.
  public var reference: Double

  /// The mean difference, in kroner; below nothing where the first is cheaper.
  public var difference: Double

  /// The standard error of the mean difference, paired by future, in kroner.
  public var standardError: Double

  /// The difference as a share of the reference.
  public var relative: Double { reference == 0 ? 0 : difference / reference }

  /// Compares values, future by future.
  ///
  /// With weights the variance of the mean is `n / (n - 1)` times the sum of squared weights times
  /// squared deviations; with equal weights that is the usual one.
  public init(_ values: [Double], _ others: [Double], weights: [Double]) {
    let count = min(values.count, others.count)
    let sum = weights.prefix(count).reduce(0, +)
    var (mean, reference) = (0.0, 0.0)
    for index in 0..<count {
      mean += weights[index] / sum * values[index]
      reference += weights[index] / sum * others[index]
    }
    let difference = mean - reference
    var variance = 0.0
    for index in 0..<count {
      let apart = weights[index] / sum * (values[index] - others[index] - difference)
      variance += apart * apart
    }
    futures = count
    self.mean = mean
    self.reference = reference
    self.difference = difference
    standardError = count > 1 ? (variance * Double(count) / Double(count - 1)).squareRoot() : 0
  }
}
