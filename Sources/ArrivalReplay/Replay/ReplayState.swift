/// What the municipality knows when it decides: who lives where, who waits, who is announced, how many came.
///
/// Nothing in it tells who will come, or when anyone leaves. A policy sees nothing else.
public struct ReplayState: Hashable, Sendable {
  /// A household that lives in a home.
  public struct Lodger: Hashable, Sendable {
    /// What tells it from others.
    public let number: Int
    /// Its kind.
    public let profile: Int
    /// The month it came.
    public let came: Int
    /// Position of its home in the scenario.
    public let home: Int
    /// Whether it got the home in this year.
    public let isPlaced: Bool
  }

  /// A household that waits in a hotel.
  public struct Waiter: Hashable, Sendable {
    /// What tells it from others.
    public let number: Int
    /// Its kind.
    public let profile: Int
    /// The month it came.
    public let came: Int
  }

  /// The month.
  public var month = 0
  /// Who lives in a home.
  public var living: [Lodger] = []
  /// Who waits, first come first.
  public var waiting: [Waiter] = []
  /// Who is known to come later.
  public var announced: [Waiter] = []
  /// Households that came unannounced in the months that are over.
  public var arrivedBefore = 0
  /// Those that came so in this month.
  public var arrivedNow = 0

  /// A town at the beginning of its year.
  init(_ town: ReplayTown) {
    for entry in town.known {
      if let home = entry.home {
        living.append(
          Lodger(
            number: entry.number, profile: entry.profile, came: entry.came, home: home,
            isPlaced: false))
      } else if entry.came < town.months {
        announced.append(
          Waiter(number: entry.number, profile: entry.profile, came: entry.came))
      }
    }
  }

  /// A home of a class that a household can move into now; nil where none is free or the rules forbid it.
  public func freeHome(_ homeClass: Int, for profile: Int, _ town: ReplayTown) -> Int? {
    let entry = town.classes[homeClass]
    guard entry.from <= month, town.saved[profile][homeClass] != nil else { return nil }
    return entry.homes.first { home in
      let residents = living.filter { $0.home == home }.map(\.profile)
      switch entry.letting {
      case .one: return residents.isEmpty
      case .shared:
        return residents.count < entry.persons
          && residents.allSatisfy { town.group($0) == town.group(profile) }
      case .collective:
        let all = residents + [profile]
        return all.reduce(0) { $0 + town.profiles[$1].size } <= entry.persons
          && all.reduce(0) { $0 + town.rooms($1) } <= entry.rooms
      }
    }
  }

  /// The classes of which a household can have a home now.
  public func choices(for profile: Int, _ town: ReplayTown) -> [Int] {
    town.classes.indices.filter { freeHome($0, for: profile, town) != nil }
  }
}
