import Foundation
import PlacementDomain
import RandomStreams

/// Families that follow those who came alone, as households of their own.
///
/// The number of members is Poisson, the lag after a wait is a Weibull law: chance $2^{-(t/m)^k}$ that it
/// is longer than $t$ months, with median $m$ and shape $k$. Permit to arrival took 27 weeks in the
/// median and less than a year for 94 % (Syrians 2013–14, Danmarks Statistik, A), which gives
/// $m = 6.2$ and $k = 2.1$ (C).
struct FollowingFamilies: Sendable {
  /// The most members of a family: one adult and children.
  static let most = 8

  private let mean: Double
  private let wait: Int
  private let median: Double
  private let shape: Double

  init(_ settings: FamilySettings) {
    mean = settings.members.value
    wait = settings.waitMonths
    median = settings.lagMonths.value
    shape = settings.lagShape.value
  }

  /// Families by size, from one member on: a husband or wife, and children.
  static let types: [HouseholdType] = (1...most).map { size in
    var type = HouseholdType(size: size)
    type.children = size - 1
    return type
  }

  /// Members and months until they come; nil where nobody follows.
  func draw(_ stream: inout RandomStream) -> (members: Int, months: Int)? {
    guard mean > 0 else { return nil }
    let members = min(FollowingFamilies.most, stream.poisson(mean: mean))
    guard members > 0 else { return nil }
    let lag = median * pow(-log2(stream.uniform()), 1 / shape)
    return (members, wait + Int(min(lag, 1000).rounded()))
  }
}
