import Foundation

/// The Kalman filter of a level that returns to its mean: y = μ + d + noise, d' = φ d + step.
///
/// The mean μ is not fixed: the filter runs once over the data and once over a constant, and μ gets its
/// conditional distribution under a wide normal prior (the augmented filter; de Jong, "The diffuse
/// Kalman filter", Annals of Statistics 19, 1991).
struct LevelFilter {
  /// Counts on the log scale, without the season.
  let places: [Double]
  /// The part of each month's noise that comes from counting: 1 / expected count.
  let counting: [Double]
  /// Prior mean and variance of μ.
  let prior: (mean: Double, variance: Double)

  /// Parameters of the model.
  struct Parameters: Hashable {
    /// φ: what is left of a deviation after a month.
    var persistence: Double
    /// The variance of a month's step of the level.
    var stepVariance: Double
    /// 1 / size of the negative binomial count.
    var dispersion: Double
  }

  /// What is known at the end of the data.
  struct Outcome {
    var logLikelihood = 0.0
    /// μ, its variance given the parameters.
    var mean = 0.0
    var meanVariance = 0.0
    /// The next month's deviation d is `base` + `slope` · μ, with a variance, before its step.
    var base = 0.0
    var slope = 0.0
    var variance = 0.0
  }

  /// A filter for counts, from which a season is taken out.
  init(_ values: [Int], _ season: YearlyPattern) {
    places = values.indices.map { LogScale.of(values[$0]) - season.effect($0) }
    counting = values.indices.map { index in
      let recent = values[max(0, index - 5)...index]
      return 1 / (Double(recent.reduce(0, +)) / Double(recent.count) + 0.5)
    }
    let mean = places.reduce(0, +) / Double(places.count)
    let spread = places.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(places.count)
    prior = (mean, max(1, spread))
  }

  /// Runs over the data; `each` is given every month's innovation divided by its deviation.
  func run(_ parameters: Parameters, each: ((_ data: Double, _ constant: Double) -> Void)? = nil)
    -> Outcome
  {
    let phi = parameters.persistence
    var variance = parameters.stepVariance / max(1 - phi * phi, 1e-9)
    var data = 0.0
    var constant = 0.0
    var sums = (dataData: 0.0, dataConstant: 0.0, constantConstant: 0.0)
    var logs = 0.0
    var product = 1.0
    for index in places.indices {
      let total = variance + counting[index] + parameters.dispersion
      let inData = places[index] - data
      let inConstant = 1 - constant
      sums.dataData += inData * inData / total
      sums.dataConstant += inData * inConstant / total
      sums.constantConstant += inConstant * inConstant / total
      product *= total
      // Logarithms are dear: one for eight months, far from under- and overflow.
      if index & 7 == 7 {
        logs += log(product)
        product = 1
      }
      if let each { each(inData / total.squareRoot(), inConstant / total.squareRoot()) }
      let gain = variance / total
      data = phi * (data + gain * inData)
      constant = phi * (constant + gain * inConstant)
      variance = phi * phi * variance * (1 - gain) + parameters.stepVariance
    }
    logs += log(product)
    let precision = sums.constantConstant + 1 / prior.variance
    let mean = (sums.dataConstant + prior.mean / prior.variance) / precision
    let quadratic =
      sums.dataData + prior.mean * prior.mean / prior.variance - mean * mean * precision
    return Outcome(
      logLikelihood: -0.5 * (logs + quadratic + log(precision * prior.variance)),
      mean: mean, meanVariance: 1 / precision, base: data, slope: -constant,
      variance: variance - parameters.stepVariance)
  }
}
