/// Pins a few households to homes that were agreed already.
struct PinMaker {
  private let homes: [Home]
  private let closing: Set<String>
  private var taken: Set<String>
  private var random: RandomSource

  /// Pins to homes that nobody lives in.
  init(homes: [Home], taken: [String: Int], closing: Set<String>, seed: UInt64) {
    self.homes = homes
    self.closing = closing
    self.taken = Set(taken.keys)
    random = RandomSource(seed: seed, stream: "pins")
  }

  /// Pins one household in 150, each to an empty home that suits it for the whole period.
  mutating func pin(_ households: inout [Household], _ scale: Scale) {
    let plain = households.indices.filter { households[$0].isPlain }
    for index in random.sample(plain, scale.share(1.0 / 150, atMost: 20)) {
      let household = households[index]
      let home = random.shuffled(homes).first { home in
        home.letting == .one && home.site.sector != .hotel && home.suits(household)
          && !home.endsSoon && home.layout.places <= household.size + 1
          && !taken.contains(home.id) && !closing.contains(home.site.id)
      }
      guard let home else { continue }
      taken.insert(home.id)
      households[index].pinnedTo = home.id
    }
  }
}
