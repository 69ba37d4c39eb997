/// Excludes a few households from a site or a home.
struct ExclusionMaker {
  private let homes: [Home]
  private let sites: [Site]
  private var random: RandomSource

  /// Exclusions from these homes and sites.
  init(homes: [Home], sites: [Site], seed: UInt64) {
    self.homes = homes
    self.sites = sites
    random = RandomSource(seed: seed, stream: "exclusions")
  }

  /// Adds exclusions to one household in fifty: mostly of a site, of a single home for a few.
  consuming func add(_ households: inout [Household], _ scale: Scale) {
    let free = households.indices.filter { households[$0].isPlain }
    for (position, index) in random.sample(free, scale.share(0.02)).enumerated() {
      let isHome = position % 8 == 0
      households[index].excluded = [isHome ? random.pick(homes).id : random.pick(sites).id]
    }
  }
}
