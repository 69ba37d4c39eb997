import PlacementDomain

/// Why a home is a household's already.
enum Claim: String, CaseIterable {
  /// It lives there, and the earlier plan gave it the home.
  case both
  /// It lives there.
  case stay
  /// The earlier plan gave it the home.
  case given

  /// Whether it lives there.
  var isLivedIn: Bool { self != .given }
  /// Whether the earlier plan gave it the home.
  var isGiven: Bool { self != .stay }
}

/// Who has a claim on which home, as far as an objective can see it.
///
/// Members of a class are interchangeable save for these. Counts of claims can be dealt out as they are
/// because a home of a class has one claimant, and a household one home in it: what would break that
/// stands alone.
struct Claims {
  /// For each household, by position, the home it lives in.
  private let livesIn: [Int?]
  /// For each household, by position, the home that the earlier plan gave it.
  private let given: [Int?]
  /// Households that live in one home and were given another.
  let divided: Set<Int>
  /// Homes that cannot be swapped with others: several households claim them, one with another claim does,
  /// or they are shared and claimed.
  let lonely: Set<Int>

  /// Whether nobody has a claim.
  var isEmpty: Bool { livesIn.allSatisfy { $0 == nil } && given.allSatisfy { $0 == nil } }

  init(_ facts: PlacementFacts, _ sight: Sight) {
    let scenario = facts.scenario
    let nobody = [Int?](repeating: nil, count: scenario.households.count)
    // Levels before the burden see only what a limit on changes demands of them.
    let seesGiven = sight == .burdens || scenario.previous?.maxMoves != nil
    let given = seesGiven && !facts.previousHome.isEmpty ? facts.previousHome : nobody
    let livesIn =
      sight < .burdens
      ? nobody : scenario.households.map { $0.livesIn.flatMap { facts.homeIndex[$0] } }
    let divided = Set(
      livesIn.indices.filter { index in
        livesIn[index] != nil && given[index] != nil && livesIn[index] != given[index]
      })
    var claimants: [Int: Set<Int>] = [:]
    for index in livesIn.indices {
      for home in [livesIn[index], given[index]].compactMap(\.self) {
        claimants[home, default: []].insert(index)
      }
    }
    lonely = Set(
      claimants.filter { home, households in
        households.count > (scenario.homes[home].letting == .shared ? 0 : 1)
          || !households.isDisjoint(with: divided)
      }.keys)
    self.livesIn = livesIn
    self.given = given
    self.divided = divided
  }

  /// The claim of a household on a home, by positions.
  func claim(of household: Int, on home: Int) -> Claim? {
    switch (livesIn[household] == home, given[household] == home) {
    case (true, true): .both
    case (true, false): .stay
    case (false, true): .given
    case (false, false): nil
    }
  }

  /// The home on which a household has such a claim; none or one.
  func homes(of household: Int, by claim: Claim) -> [Int] {
    let candidates = claim.isLivedIn ? [livesIn[household]] : [given[household]]
    return candidates.compactMap(\.self).filter { self.claim(of: household, on: $0) == claim }
  }

  /// How many households of a class have each claim on homes of a class.
  func counts(of households: [Int], in homes: [Int]) -> [Claim: Int] {
    var counts: [Claim: Int] = [:]
    for household in households {
      let own = Set([livesIn[household], given[household]].compactMap(\.self))
      for home in own where homes.contains(home) {
        if let claim = claim(of: household, on: home) { counts[claim, default: 0] += 1 }
      }
    }
    return counts
  }
}
