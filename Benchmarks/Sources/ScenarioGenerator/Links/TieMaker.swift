/// Ties some households to places, districts and each other.
struct TieMaker {
  private let districts: [District]
  private let places: [Place]
  private var random: RandomSource

  /// The most households that are tied to another household.
  private static let mostPairs = 40

  /// Ties to these districts and places.
  init(districts: [District], places: [Place], seed: UInt64) {
    self.districts = districts
    self.places = places
    random = RandomSource(seed: seed, stream: "ties")
  }

  /// Adds ties to one household in sixteen, and from one in fifty to another household.
  consuming func add(_ households: inout [Household], _ scale: Scale) {
    let free = households.indices.filter { households[$0].isPlain }
    let pairs = scale.share(0.02, atMost: Self.mostPairs)
    let chosen = random.shuffled(
      random.sample(free, min(free.count, scale.share(0.06) + pairs)))
    let near = places.filter { [.network, .leisure, .school].contains($0.kind) }
    for (position, index) in chosen.enumerated() {
      if position < pairs {
        let other = random.pick(households.indices.filter { $0 != index })
        households[index].ties = ["household:\(households[other].id)"]
      } else if random.chance(0.6) {
        households[index].ties = ["district:\(random.pick(districts).id)"]
      } else {
        households[index].ties = ["place:\(random.pick(near).id)"]
      }
    }
  }
}
