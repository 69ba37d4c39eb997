/// Lets those who live here already live in homes that suit them.
struct ResidentMaker {
  private let homes: [Home]
  private var random: RandomSource
  /// How many live in each home, by its id.
  private(set) var occupied: [String: Int] = [:]
  /// The group that lives in a shared home.
  private var groups: [String: String] = [:]

  /// Residents of these homes.
  init(homes: [Home], sites: [Site], seed: UInt64) {
    self.homes = homes
    random = RandomSource(seed: seed, stream: "residents")
  }

  /// Gives a home to each household that is settled; one for whom none is left comes on the first day.
  mutating func settle(_ households: inout [Household]) {
    let order = random.shuffled(Array(homes.indices))
    for index in households.indices where households[index].isSettled {
      let household = households[index]
      let shares = household.isMinor || (household.sharingGroup != nil && random.chance(0.4))
      let home = shares ? sharedHome(household, order) : ownHome(household, order)
      guard let home else {
        households[index].isSettled = false
        households[index].arrives = Calendar.first
        continue
      }
      households[index].livesIn = home
      occupied[home, default: 0] += 1
    }
  }

  /// A home of the household's own, not much too large.
  private func ownHome(_ household: Household, _ order: [Int]) -> String? {
    homes(order) { home in
      home.letting == .one && home.site.sector != .hotel && home.suits(household)
        && home.layout.places <= household.size + 2 && occupied[home.id] == nil
    }
  }

  /// A shared home where the same group lives, else an empty one.
  private mutating func sharedHome(_ household: Household, _ order: [Int]) -> String? {
    guard let group = household.sharingGroup else { return nil }
    func isOpen(_ home: Home) -> Bool {
      home.letting == .shared && home.suits(household)
        && occupied[home.id, default: 0] < home.layout.rooms
    }
    let home =
      homes(order) { groups[$0.id] == group && isOpen($0) }
      ?? homes(order) { groups[$0.id] == nil && isOpen($0) && $0.takesMinors == household.isMinor }
    if let home { groups[home] = group }
    return home
  }

  private func homes(_ order: [Int], _ isRight: (Home) -> Bool) -> String? {
    order.first { isRight(homes[$0]) }.map { homes[$0].id }
  }
}
