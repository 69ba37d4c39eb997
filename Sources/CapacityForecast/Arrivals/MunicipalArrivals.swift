import FlowForecast
import PlacementDomain
import RandomStreams

/// Households that come to a municipality: refugees by the country's flow or by the quota, those under
/// a law of their own, families that follow, and a surge where a variant asks what if.
///
/// In a replication the mean persons of each month are given by the flow or the quota; households come
/// by a Poisson law with that mean over their mean size, each of a kind drawn by weight. So persons have
/// mean $\lambda$ and, given the flow, variance $\lambda\,E s^2 / E s$ with household sizes $s$.
public struct MunicipalArrivals: ArrivalSource {
  /// The kinds of the scenario in its order, then families that follow, by size.
  public let types: [HouseholdType]
  let flow: NationalFlow?
  let quota: QuotaPath?
  let special: NationalFlow?
  let surge: PlacedSurge?
  /// The chance that a replication follows the quota.
  let quotaWeight: Double
  let hosting: ShareBelief
  let families: FollowingFamilies
  let refugees: HouseholdMix
  let underLaw: HouseholdMix
  /// The position of the smallest family in ``types``.
  let firstFamily: Int

  /// The most households of one stream in a month; what is more is a slip of the hand.
  static let mostPerMonth = 20_000

  /// Streams of households, drawn apart so that each is the same whatever the others do.
  private enum Stream: Int {
    case refugees, special, surge
  }

  /// Adds the households of all months of a replication.
  public func addHouseholds(
    seed: UInt32, replication: UInt32, months: Int, to list: inout ArrivalList
  ) {
    let world = World(self, seed, replication)
    add(refugeeMeans(world, months), .refugees, refugees, world, to: &list)
    if let special {
      let means = special.means(world.specialPlaced, seed, replication, months)
      add(means, .special, underLaw, world, to: &list)
    }
    // Last, so that a surge leaves everyone else the place in the month by which the simulation knows
    // them.
    if let surge {
      let placed = surge.isSpecial ? world.specialPlaced : world.placed
      add(
        surge.means(placed, months), .surge, surge.isSpecial ? underLaw : refugees, world,
        to: &list)
    }
  }

  /// What holds for all of a replication.
  private struct World {
    let seed: UInt32
    let replication: UInt32
    let followsQuota: Bool
    let hosted: Double
    let placed: Double
    let specialPlaced: Double

    init(_ source: MunicipalArrivals, _ seed: UInt32, _ replication: UInt32) {
      self.seed = seed
      self.replication = replication
      func stream(_ subject: UInt32) -> RandomStream {
        RandomStream(
          seed: seed, replication: replication, subject: subject, event: ArrivalEvent.world)
      }
      var choice = stream(0)
      followsQuota =
        source.quota != nil && (source.flow == nil || choice.chance(source.quotaWeight))
      var (first, second, third) = (stream(1), stream(2), stream(3))
      hosted = source.hosting.draw(&first)
      placed = (source.flow?.placed ?? source.surge?.placed ?? .certain).draw(&second)
      specialPlaced = (source.special?.placed ?? source.surge?.placed ?? .certain).draw(&third)
    }
  }

  /// Mean persons by month of refugees.
  private func refugeeMeans(_ world: World, _ months: Int) -> [Double] {
    if world.followsQuota, let quota {
      return quota.means(seed: world.seed, replication: world.replication, months: months)
    }
    return flow?.means(world.placed, world.seed, world.replication, months) ?? []
  }

  /// Adds the households of one stream.
  private func add(
    _ means: [Double], _ stream: Stream, _ mix: HouseholdMix, _ world: World,
    to list: inout ArrivalList
  ) {
    for (month, persons) in means.enumerated() {
      var counts = RandomStream(
        seed: world.seed, replication: world.replication, subject: UInt32(month),
        event: ArrivalEvent.count(stream.rawValue))
      let most = Double(MunicipalArrivals.mostPerMonth)
      let count = min(
        MunicipalArrivals.mostPerMonth,
        counts.poisson(mean: min(most, max(0, persons / mix.meanSize))))
      for place in 0..<count {
        var draws = RandomStream(
          seed: world.seed, replication: world.replication,
          subject: UInt32(truncatingIfNeeded: (month + 1) << 16 + place),
          event: ArrivalEvent.household(stream.rawValue))
        let kind = mix.pick(draws.uniform())
        guard !draws.chance(world.hosted) else { continue }
        list.add(type: kind, month: month)
        if mix.isSponsor[kind], stream != .special, let family = families.draw(&draws),
          month + family.months < means.count
        {
          list.add(type: firstFamily + family.members - 1, month: month + family.months)
        }
      }
    }
  }
}

extension NationalFlow {
  /// Mean persons who come to the municipality in each month of a replication.
  func means(_ placed: Double, _ seed: UInt32, _ replication: UInt32, _ months: Int) -> [Double] {
    persons(seed: seed, replication: replication, months: months).map {
      Double($0) * placed * share
    }
  }
}
