import GLPKSolver
import PlacementDomain

/// The rows of the year's program: each request one home at most, and in each month no class over its room.
///
/// A class of homes let to one household has as many units as homes: whatever overlaps no more than that can
/// be dealt out to them, since a home that someone leaves stays. A shared home has a lane for each group
/// and is given to one group at a time; a collective home has a lane of persons and one of rooms.
struct YearRows {
  /// What a column uses in each month that it covers.
  struct Lane {
    /// The row of the program's first month.
    let row: Int
    /// Units for one household of a kind; 0 where it uses none.
    let use: [Int]
  }

  /// A home shared by a group in a month.
  struct Given {
    /// The row of its group and the row that lets one group in.
    let laneRow: Int
    let homeRow: Int
    let capacity: Int
    /// Whether people of the group live there already.
    let isHeld: Bool
  }

  private(set) var lanes: [[Lane]] = []
  private(set) var given: [Given] = []
  /// The limit of each row.
  private(set) var limits: [Double]

  init(_ demand: YearDemand, _ town: ReplayTown) {
    limits = demand.requests.map { _ in 1 }
    let holdings = Dictionary(grouping: demand.holdings, by: \.homeClass)
    for (index, entry) in town.classes.enumerated() {
      let held = holdings[index] ?? []
      switch entry.letting {
      case .one:
        let ones = town.profiles.map { _ in 1 }
        // Two households of one home are one home in use, until the last of them leaves.
        let byHome = Dictionary(grouping: held, by: \.home).mapValues { $0.map(\.end).max() ?? 0 }
        lanes.append([
          lane(demand, town, capacity: entry.homes.count, use: ones) { month in
            byHome.values.reduce(0) { $0 + ($1 > month ? 1 : 0) }
          }
        ])
      case .collective:
        let sizes = town.profiles.map(\.size)
        let rooms = town.profiles.indices.map(town.rooms)
        lanes.append(
          [(sizes, entry.persons), (rooms, entry.rooms)].map { use, capacity in
            lane(demand, town, capacity: capacity, use: use) { month in
              held.reduce(0) { $0 + ($1.end > month ? use[$1.profile] : 0) }
            }
          })
      case .shared:
        lanes.append(shared(demand, town, entry, held))
      }
    }
  }

  /// Rows of a shared home: one group at a time.
  private mutating func shared(
    _ demand: YearDemand, _ town: ReplayTown, _ entry: HomeClass, _ held: [YearDemand.Holding]
  ) -> [Lane] {
    let profiles = demand.requests.map(\.profile) + held.map(\.profile)
    let groups = Set(profiles.compactMap { town.group($0) }).sorted()
    let homeRow = limits.count
    limits += [Double](repeating: 1, count: town.months - demand.month)
    return groups.map { group in
      let use = town.profiles.indices.map { town.group($0) == group ? 1 : 0 }
      let lane = lane(demand, town, capacity: 0, use: use) { month in
        held.reduce(0) { $0 + ($1.end > month ? use[$1.profile] : 0) }
      }
      for month in demand.month..<town.months {
        let offset = month - demand.month
        given.append(
          Given(
            laneRow: lane.row + offset, homeRow: homeRow + offset, capacity: entry.persons,
            isHeld: held.contains { $0.end > month && use[$0.profile] > 0 }))
      }
      return lane
    }
  }

  private mutating func lane(
    _ demand: YearDemand, _ town: ReplayTown, capacity: Int, use: [Int], taken: (Int) -> Int
  ) -> Lane {
    let row = limits.count
    for month in demand.month..<town.months { limits.append(Double(capacity - taken(month))) }
    return Lane(row: row, use: use)
  }

  /// The entries of a column.
  func entries(
    _ column: YearColumn, _ demand: YearDemand
  ) -> [(row: Int, coefficient: Double)] {
    let profile = demand.requests[column.request].profile
    var result: [(row: Int, coefficient: Double)] = [(column.request, 1)]
    for lane in lanes[column.homeClass] where lane.use[profile] > 0 {
      for month in column.start..<column.end {
        result.append((lane.row + month - demand.month, Double(lane.use[profile])))
      }
    }
    return result
  }
}
