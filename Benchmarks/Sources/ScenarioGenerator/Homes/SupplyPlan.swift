/// How many homes of each sort stand.
struct SupplyPlan {
  /// Homes let to one household, by size.
  private(set) var homes: [Int]
  /// Single places in shared homes.
  let sharedPlaces: Int
  /// Single places in shared homes that take unaccompanied minors.
  let youthPlaces: Int
  /// Collective homes.
  let collectives: Int
  /// Hotel rooms.
  let hotelRooms: Int

  /// Households that a collective home has room for, about.
  static let householdsPerCollective = 3

  /// Homes for these households: the need of each size, times what the kind says.
  ///
  /// Large homes are scarcer than medium ones, as in every Danish town.
  init(for households: [Household], _ kind: Supply) {
    let factor = kind.homesPerHousehold
    var need = [Double](repeating: 0, count: HomeSize.allCases.count)
    var (sharers, minors) = (0.0, 0.0)
    for household in households {
      if household.isMinor {
        minors += 1
      } else if household.sharingGroup != nil {
        // One in ten of those who may share finds a room of their own.
        sharers += 0.9
        need[HomeSize.room.rawValue] += 0.1
      } else if household.size == 1 {
        need[HomeSize.room.rawValue] += 0.6
        need[HomeSize.small.rawValue] += 0.4
      } else {
        need[HomeSize.needed(by: household.size).rawValue] += 1
      }
    }
    collectives = households.count / 400 + 1
    hotelRooms = max(1, households.count / 80)
    sharedPlaces = Int((sharers * factor).rounded())
    youthPlaces = Int((minors * factor).rounded(.up))
    let scarcity = [1, 1.02, 1.04, 0.95, 0.9]
    homes = zip(need, scarcity).map { Int(($0 * $1 * factor).rounded()) }
    let elsewhere = collectives * Self.householdsPerCollective + hotelRooms
    homes[HomeSize.small.rawValue] = max(1, homes[HomeSize.small.rawValue] - elsewhere)
  }
}
