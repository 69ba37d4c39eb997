/// What somebody outside thinks of a household at a site: the expected chance of work.
struct Score {
  let household: String
  let site: String
  /// In tenths.
  let tenths: Int

  /// Scores of one household in twenty-five, for a few sites each.
  static func draw(
    _ households: [Household], _ sites: [Site], _ scale: Scale, seed: UInt64
  ) -> [Score] {
    var random = RandomSource(seed: seed, stream: "scores")
    let free = households.filter { !$0.isMinor && $0.members(18...66) > 0 }
    return random.sample(free, scale.share(0.04)).flatMap { household in
      random.sample(sites, random.whole(3...6)).map { site in
        Score(household: household.id, site: site.id, tenths: random.whole(2...9))
      }
    }
  }
}
