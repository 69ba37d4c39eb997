import CapacityForecast
import RandomStreams

/// One course of a year: who comes when, and when everyone leaves.
///
/// No policy but hindsight sees it.
public struct YearCourse: Sendable {
  /// A household that comes and needs a home.
  public struct Comer: Hashable, Sendable {
    /// What tells it from others of the course.
    public var number: Int
    /// Its kind, a position in ``ReplayTown/profiles``.
    public var profile: Int
    /// The month it comes; negative where it has waited since before the year.
    public var came: Int
    /// The month in which it leaves.
    public var leaves: Int
    /// Whether it was known before the year began.
    public var isKnown: Bool
  }

  /// Those who come or wait, in the order in which they are decided on.
  public var comers: [Comer]
  /// The month in which each household that lives here leaves, by number.
  public var leaving: [Int: Int]

  /// The course of a seed and number.
  public init(_ town: ReplayTown, seed: UInt32, number: UInt32) {
    var leaving: [Int: Int] = [:]
    var comers: [Comer] = []
    for entry in town.known {
      let stay = town.stay(
        entry.profile, StayLuck.uniform(seed, number, household: entry.number),
        atLeast: max(1, -entry.came))
      let leaves = entry.came + stay
      if entry.home != nil {
        leaving[entry.number] = leaves
      } else if entry.came < town.months {
        comers.append(
          Comer(
            number: entry.number, profile: entry.profile, came: entry.came, leaves: leaves,
            isKnown: true))
      }
    }
    for arrival in SourceArrival.list(town, seed: seed, replication: number) {
      let stay = town.stay(
        arrival.profile, StayLuck.uniform(seed, number, household: arrival.number), atLeast: 1)
      comers.append(
        Comer(
          number: arrival.number, profile: arrival.profile, came: arrival.month,
          leaves: arrival.month + stay, isKnown: false))
    }
    self.leaving = leaving
    // A stable sort: the known of a month come before the others, each in their order.
    self.comers = comers.enumerated()
      .sorted { (max(0, $0.element.came), $0.offset) < (max(0, $1.element.came), $1.offset) }
      .map(\.element)
  }
}

/// The random number behind a household's length of stay.
enum StayLuck {
  private static let event: UInt32 = 0xA20_0001

  static func uniform(_ seed: UInt32, _ replication: UInt32, household: Int) -> Double {
    var stream = RandomStream(
      seed: seed, replication: replication, subject: UInt32(truncatingIfNeeded: household),
      event: event)
    return stream.uniform()
  }
}

/// A household that a source of arrivals gives.
struct SourceArrival: Sendable {
  let number: Int
  let profile: Int
  let month: Int

  /// Those of a replication, in order, with numbers above those of a scenario's households.
  static func list(_ town: ReplayTown, seed: UInt32, replication: UInt32) -> [SourceArrival] {
    var list = ArrivalList()
    town.setup.arrivals.addHouseholds(
      seed: seed, replication: replication, months: town.months, to: &list)
    var place = 0
    var last = -1
    return list.inOrder.map { type, month in
      place = month == last ? place + 1 : 0
      last = month
      return SourceArrival(number: (month + 1) << 20 + place, profile: type, month: month)
    }
  }
}
