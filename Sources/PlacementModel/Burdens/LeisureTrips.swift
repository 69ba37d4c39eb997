import PlacementDomain

/// The way of children and young people to sports and leisure.
enum LeisureTrips: Burden {
  static let id = BurdenID.leisure
  static let title = Words("the way to sports and leisure", da: "vejen til fritid")

  static func amount(_ candidate: Candidate) -> Thousandths {
    let members = candidate.household.members(aged: candidate.settings.ages.leisure)
    guard let minutes = candidate.minutes(toNearest: .leisure) else { return .zero }
    return minutes * members * candidate.settings.rates.leisureTrips
  }
}
