import PlacementDomain

/// The way of adults of working age to the job centre or language school, whichever is nearer.
enum JobTrips: Burden {
  static let id = BurdenID.job
  static let title = Words(
    "the way to job centre or language school", da: "vejen til jobcenter eller sprogskole")

  static func amount(_ candidate: Candidate) -> Thousandths {
    let adults = candidate.household.members(aged: candidate.settings.ages.work)
    guard let minutes = candidate.minutes(toNearest: .jobCentre) else { return .zero }
    return minutes * adults * candidate.settings.rates.jobTrips
  }
}
