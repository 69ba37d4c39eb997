import Foundation

extension RandomStream {
  /// True with a probability.
  public mutating func chance(_ probability: Double) -> Bool { uniform() < probability }

  /// A time with mean 1 and constant hazard.
  public mutating func exponential() -> Double { -log(uniform()) }

  /// A standard normal number (Box and Muller's transform, one of its two).
  public mutating func normal() -> Double {
    let radius = (-2 * log(uniform())).squareRoot()
    return radius * cos(2 * Double.pi * uniform())
  }

  /// A gamma number of a shape above 0, with scale 1.
  ///
  /// Source: Marsaglia & Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000).
  public mutating func gamma(shape: Double) -> Double {
    guard shape >= 1 else { return gamma(shape: shape + 1) * pow(uniform(), 1 / shape) }
    let d = shape - 1 / 3.0
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let root = 1 + c * x
      guard root > 0 else { continue }
      let v = root * root * root
      if log(uniform()) < 0.5 * x * x + d - d * v + d * log(v) { return d * v }
    }
  }

  /// A share between 0 and 1.
  public mutating func beta(_ alpha: Double, _ beta: Double) -> Double {
    let x = gamma(shape: alpha)
    return x / (x + gamma(shape: beta))
  }

  /// A Poisson count; a mean of 0 or less gives 0.
  ///
  /// Small means by multiplication, large ones by transformed rejection (Hörmann, "The transformed
  /// rejection method for generating Poisson random variables", 1993, algorithm PTRS).
  public mutating func poisson(mean: Double) -> Int {
    guard mean > 0 else { return 0 }
    guard mean >= 10 else {
      let limit = exp(-mean)
      var count = 0
      var product = uniform()
      while product > limit {
        count += 1
        product *= uniform()
      }
      return count
    }
    let root = mean.squareRoot()
    let b = 0.931 + 2.53 * root
    let a = -0.059 + 0.02483 * b
    let inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
    let edge = 0.9277 - 3.6224 / (b - 2)
    let logMean = log(mean)
    while true {
      let u = uniform() - 0.5
      let v = uniform()
      let distance = 0.5 - abs(u)
      let count = ((2 * a / distance + b) * u + mean + 0.43).rounded(.down)
      if distance >= 0.07, v <= edge { return Int(count) }
      if count < 0 || (distance < 0.013 && v > distance) { continue }
      let left = log(v) + log(inverseAlpha) - log(a / (distance * distance) + b)
      if left <= count * logMean - mean - lgamma(count + 1) { return Int(count) }
    }
  }

  /// A negative binomial count: Poisson with a gamma mean; its variance is mean + mean² / size.
  public mutating func negativeBinomial(mean: Double, size: Double) -> Int {
    guard mean > 0 else { return 0 }
    return poisson(mean: gamma(shape: size) * mean / size)
  }
}
