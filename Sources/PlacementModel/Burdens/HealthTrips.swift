import PlacementDomain

/// The way to a doctor for the old, and for one member of a household that needs regular care.
enum HealthTrips: Burden {
  static let id = BurdenID.health
  static let title = Words("the way to a doctor", da: "vejen til læge")

  static func amount(_ candidate: Candidate) -> Thousandths {
    let old = candidate.household.ages.filter { $0 >= candidate.settings.ages.elderly }.count
    let members = old + (candidate.household.needsHealthCare ? 1 : 0)
    guard let minutes = candidate.minutes(toNearest: .health) else { return .zero }
    return minutes * members * candidate.settings.rates.healthTrips
  }
}
