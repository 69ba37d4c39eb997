import PlacementDomain

/// An outside score below the best: 1 is no burden, 0 the whole rate.
///
/// Only households that have scores bear it; a home for which such a household has no score counts
/// as 0.
enum OutsideScore: Burden {
  static let id = BurdenID.score
  static let title = Words("outside score", da: "ekstern score")

  static func amount(_ candidate: Candidate) -> Thousandths {
    guard candidate.facts.scored.contains(candidate.household.id) else { return .zero }
    let scores = candidate.facts.scenario.scores
    let score =
      scores[ScoreKey(household: candidate.household.id, home: candidate.home.id)]
      ?? scores[ScoreKey(household: candidate.household.id, home: candidate.home.site)] ?? .zero
    return candidate.settings.rates.scorePerPerson * candidate.household.size
      * Thousandths(raw: 1000 - score.raw)
  }
}
