import PlacementDomain

/// The way to daycare in the home's district, or to the nearest where the district has none.
enum DaycareTrips: Burden {
  static let id = BurdenID.daycare
  static let title = Words("the way to daycare", da: "vejen til dagtilbud")

  static func amount(_ candidate: Candidate) -> Thousandths {
    let children = candidate.household.members(aged: candidate.settings.ages.daycare)
    guard let daycare = candidate.access.daycare else { return .zero }
    return candidate.access.minutes[daycare] * children * candidate.settings.rates.daycareTrips
  }
}
