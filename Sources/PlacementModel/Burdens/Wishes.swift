import PlacementDomain

/// A household of whose wishes none is met.
enum Wishes: Burden {
  static let id = BurdenID.wishes
  static let title = Words("wishes not met", da: "ønsker, der ikke er opfyldt")

  static func amount(_ candidate: Candidate) -> Thousandths {
    let wishes = candidate.household.wishes
    let home = candidate.home
    let offered = [home.id, home.site, home.district, home.sector.rawValue]
    guard !wishes.isEmpty, !wishes.contains(where: offered.contains) else { return .zero }
    return candidate.settings.rates.wishPerPerson * candidate.household.size
  }
}
