import Foundation
import PlacementDomain

/// Standard errors of a fitted mixture: the curvature of the likelihood at its top.
///
/// The shares of causes within each component are held. Source: the observed information matrix and the
/// delta method, as in any textbook of likelihood (GK).
struct MixtureErrors {
  /// The log odds of the components' hazards, then of the first component's share if there are two.
  private let point: [Double]
  private let fit: MixtureFit
  /// The inverse of the information; nil where the likelihood is too flat to say.
  private let covariance: [[Double]]?

  init(_ fit: MixtureFit) {
    self.fit = fit
    point =
      fit.components.map { MixtureErrors.logOdds($0.hazards.total) }
      + (fit.components.count == 2 ? [MixtureErrors.logOdds(fit.components[0].weight)] : [])
    covariance = MixtureErrors.covariance(at: point) { [fit] in
      MixtureErrors.logLikelihood($0, fit)
    }
  }

  /// The standard error of a number that follows from shares and hazards; nil where the register does not
  /// say it.
  func error(of value: ([StayMixture.Component]) -> Double) -> Double? {
    guard let covariance else { return nil }
    let slope = point.indices.map { index in
      let h = MixtureErrors.nudge
      return (value(moved(index, h)) - value(moved(index, -h))) / (2 * h)
    }
    var variance = 0.0
    for i in slope.indices {
      for j in slope.indices { variance += slope[i] * covariance[i][j] * slope[j] }
    }
    return variance > 0 && variance.isFinite ? variance.squareRoot() : nil
  }

  private static let nudge = 1e-4

  private func moved(_ index: Int, _ step: Double) -> [StayMixture.Component] {
    var place = point
    place[index] += step
    return MixtureErrors.components(place, fit)
  }

  private static func logOdds(_ share: Double) -> Double {
    let share = min(max(share, 1e-9), 1 - 1e-9)
    return log(share / (1 - share))
  }

  private static func components(_ point: [Double], _ fit: MixtureFit) -> [StayMixture.Component] {
    let count = fit.components.count
    let odds = { (number: Double) in 1 / (1 + exp(-number)) }
    return fit.components.indices.map { k in
      let old = fit.components[k].hazards
      let factor = odds(point[k]) / max(old.total, .leastNormalMagnitude)
      let first = count == 2 ? odds(point[2]) : 1
      return StayMixture.Component(
        weight: k == 0 ? first : 1 - first,
        hazards: LeaveHazards(
          permanentHome: old.permanentHome * factor, departure: old.departure * factor,
          move: old.move * factor))
    }
  }

  private static func logLikelihood(_ point: [Double], _ fit: MixtureFit) -> Double {
    fit.table.logLikelihood(of: components(point, fit))
  }

  private static func covariance(
    at point: [Double], _ value: ([Double]) -> Double
  ) -> [[Double]]? {
    let n = point.count
    let h = 1e-3
    var information = [[Double]](repeating: Array(repeating: 0, count: n), count: n)
    for i in 0..<n {
      for j in 0...i {
        func at(_ a: Double, _ b: Double) -> Double {
          var place = point
          place[i] += a * h
          place[j] += b * h
          return value(place)
        }
        let second = (at(1, 1) - at(1, -1) - at(-1, 1) + at(-1, -1)) / (4 * h * h)
        information[i][j] = -second
        information[j][i] = -second
      }
    }
    return inverse(ofPositive: information)
  }

  /// The inverse by Cholesky's factors; nil unless the matrix is positive.
  private static func inverse(ofPositive matrix: [[Double]]) -> [[Double]]? {
    let n = matrix.count
    var lower = matrix
    for i in 0..<n {
      for j in 0...i {
        var sum = matrix[i][j]
        for k in 0..<j { sum -= lower[i][k] * lower[j][k] }
        if i == j {
          guard sum > 1e-6 else { return nil }
          lower[i][i] = sum.squareRoot()
        } else {
          lower[i][j] = sum / lower[j][j]
        }
      }
    }
    var inverse = [[Double]](repeating: Array(repeating: 0, count: n), count: n)
    for column in 0..<n {
      var y = [Double](repeating: 0, count: n)
      for i in 0..<n {
        var sum = i == column ? 1.0 : 0
        for k in 0..<i { sum -= lower[i][k] * y[k] }
        y[i] = sum / lower[i][i]
      }
      for i in stride(from: n - 1, through: 0, by: -1) {
        var sum = y[i]
        for k in stride(from: i + 1, to: n, by: 1) { sum -= lower[k][i] * inverse[k][column] }
        inverse[i][column] = sum / lower[i][i]
      }
    }
    return inverse
  }
}

extension StayTable {
  /// How likely the stays are under a mixture, in logarithms.
  func logLikelihood(of components: [StayMixture.Component]) -> Double {
    var sum = 0.0
    for (index, row) in ended.enumerated() {
      for (cause, stays) in row.enumerated() where stays > 0 {
        let chance = components.reduce(0.0) { sum, part in
          let hazard =
            cause < StayTable.causes - 1
            ? part.hazards[LeaveCause.allCases[cause]] : part.hazards.total
          return sum + part.weight * pow(1 - part.hazards.total, Double(index)) * hazard
        }
        sum += stays * log(max(chance, .leastNormalMagnitude))
      }
    }
    for (months, stays) in open.enumerated() where stays > 0 {
      let chance = components.reduce(0.0) {
        $0 + $1.weight * pow(1 - $1.hazards.total, Double(months))
      }
      sum += stays * log(max(chance, .leastNormalMagnitude))
    }
    return sum
  }
}
