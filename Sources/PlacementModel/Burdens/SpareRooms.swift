import PlacementDomain

/// Rooms that the household does not need and another could.
enum SpareRooms: Burden {
  static let id = BurdenID.spare
  static let title = Words("rooms not needed", da: "rum, der ikke er brug for")

  static func amount(_ candidate: Candidate) -> Thousandths {
    guard candidate.home.letting == .one else { return .zero }
    let wanted = candidate.household.wantedRooms(candidate.settings.ages)
    return candidate.settings.rates.sparePerRoom * max(0, candidate.home.bedrooms - wanted)
  }
}
