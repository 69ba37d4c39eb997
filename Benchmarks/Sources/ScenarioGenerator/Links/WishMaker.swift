/// Gives some households wishes: mostly for districts.
struct WishMaker {
  private let districts: [District]
  private let sites: [Site]
  private var random: RandomSource

  /// Wishes for these districts and sites.
  init(districts: [District], sites: [Site], seed: UInt64) {
    self.districts = districts
    self.sites = sites
    random = RandomSource(seed: seed, stream: "wishes")
  }

  /// Adds wishes to one household in twelve.
  consuming func add(_ households: inout [Household], _ scale: Scale) {
    let free = households.indices.filter {
      !households[$0].isMinor && households[$0].pinnedTo == nil
    }
    for index in random.sample(free, scale.share(0.08)) {
      households[index].wishes =
        switch random.position(weights: [4, 2, 2, 2]) {
        case 0: [random.pick(districts).id]
        case 1: random.sample(districts, 2).map(\.id)
        case 2: [random.pick(["private_let", "social", "municipal"])]
        default: [random.pick(sites).id]
        }
    }
  }
}
