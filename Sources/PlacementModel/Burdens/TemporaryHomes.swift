import PlacementDomain

/// A home that is only for a time, and so another move still to come (LEJ-1, GLO-6).
enum TemporaryHomes: Burden {
  static let id = BurdenID.temporary
  static let title = Words("homes only for a time", da: "boliger kun for en tid")

  static func amount(_ candidate: Candidate) -> Thousandths {
    guard candidate.home.tenure == .temporary else { return .zero }
    return candidate.settings.rates.temporaryPerPerson * candidate.household.size
  }
}
