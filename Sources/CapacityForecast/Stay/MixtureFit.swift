import Foundation
import PlacementDomain

/// The mixture of movers that makes a table of stays most likely, by expectation and maximisation.
///
/// A stay that ended after d months for cause c has likelihood
/// $\sum_k w_k (1 - h_k)^{d-1} h_{kc}$, one that has not ended within m months
/// $\sum_k w_k (1 - h_k)^m$. Each step gives every stay to the components by these shares and counts each
/// component's ends by cause over the months its stays were exposed, so the likelihood never falls.
/// Source: Dempster, Laird & Rubin, "Maximum likelihood from incomplete data via the EM algorithm",
/// JRSS B 39 (1977), GK.
struct MixtureFit {
  let table: StayTable
  private(set) var components: [StayMixture.Component]
  private(set) var logLikelihood = -Double.infinity

  /// Steps after which a fit that still moves counts as done.
  private static let steps = 4000

  /// The best of several beginnings, so that a poor one does not decide.
  static func best(_ table: StayTable, components: Int) -> MixtureFit {
    let exposure = table.exposure
    let hazard = min(0.95, table.completed / max(1, exposure))
    let beginnings: [[(weight: Double, factor: Double)]] =
      components == 1
      ? [[(1, 1)]]
      : [[(0.5, 2), (0.5, 0.5)], [(0.3, 5), (0.7, 0.7)], [(0.7, 1.5), (0.3, 0.2)]]
    let fits = beginnings.map { beginning in
      var fit = MixtureFit(
        table: table,
        components: beginning.map { part in
          StayMixture.Component(
            weight: part.weight,
            hazards: LeaveHazards(
              total: min(0.95, hazard * part.factor),
              shares: LeaveHazards(permanentHome: 1 / 3.0, departure: 1 / 3.0, move: 1 / 3.0)))
        })
      fit.climb()
      return fit
    }
    return fits.max { $0.logLikelihood < $1.logLikelihood } ?? fits[0]
  }

  private init(table: StayTable, components: [StayMixture.Component]) {
    self.table = table
    self.components = components
  }

  private mutating func climb() {
    for _ in 0..<Self.steps {
      let before = logLikelihood
      step()
      if logLikelihood - before < 1e-9 { break }
    }
    components.sort { $0.hazards.total > $1.hazards.total }
  }

  private mutating func step() {
    let count = components.count
    let causes = StayTable.causes
    var sum = 0.0
    var members = [Double](repeating: 0, count: count)
    var exposure = members
    var ends = [Double](repeating: 0, count: count * causes)
    var shares = members
    /// Gives stays to the components; returns nothing where nobody could have stayed so.
    func divide(_ stays: Double, _ likelihood: (Int) -> Double) {
      var total = 0.0
      for k in 0..<count {
        shares[k] = components[k].weight * likelihood(k)
        total += shares[k]
      }
      sum += stays * log(max(total, .leastNormalMagnitude))
      for k in 0..<count { shares[k] *= stays / max(total, .leastNormalMagnitude) }
    }
    let hazards = components.map(\.hazards)
    let alive = hazards.map { max(1e-12, 1 - $0.total) }
    var power = [Double](repeating: 1, count: count)
    for (index, row) in table.ended.enumerated() {
      for (cause, stays) in row.enumerated() where stays > 0 {
        divide(stays) { k in
          let chance =
            cause < causes - 1 ? hazards[k][LeaveCause.allCases[cause]] : hazards[k].total
          return power[k] * chance
        }
        for k in 0..<count {
          members[k] += shares[k]
          exposure[k] += shares[k] * Double(index + 1)
          ends[k * causes + cause] += shares[k]
        }
      }
      for k in 0..<count { power[k] *= alive[k] }
    }
    power = power.map { _ in 1 }
    for (months, stays) in table.open.enumerated() {
      if stays > 0 {
        divide(stays) { k in power[k] }
        for k in 0..<count {
          members[k] += shares[k]
          exposure[k] += shares[k] * Double(months)
        }
      }
      for k in 0..<count { power[k] *= alive[k] }
    }
    logLikelihood = sum
    let all = members.reduce(0, +)
    for k in 0..<count {
      let known = ends[(k * causes)..<(k * causes + causes - 1)].reduce(0, +)
      let total = known + ends[k * causes + causes - 1]
      let hazard = min(1 - 1e-9, total / max(exposure[k], .leastNormalMagnitude))
      // Ends of unknown cause are split as the known ones are.
      func share(_ cause: Int) -> Double { known > 0 ? ends[k * causes + cause] / known : 1 / 3.0 }
      components[k].weight = members[k] / all
      components[k].hazards = LeaveHazards(
        total: hazard,
        shares: LeaveHazards(permanentHome: share(0), departure: share(1), move: share(2)))
    }
  }
}

extension StayTable {
  /// Months in which stays could have ended and were seen.
  var exposure: Double {
    let seen = ended.enumerated().reduce(0) {
      $0 + Double($1.offset + 1) * $1.element.reduce(0, +)
    }
    return open.enumerated().reduce(seen) { $0 + Double($1.offset) * $1.element }
  }
}
