import PlacementDomain

/// Rooms and square metres that the household lacks (ALL-8).
///
/// A household wants a room for each two adults and one for each two children. In a shared or
/// collective home it has the rooms that the norm gives it, and its part of the area by places.
enum Crowding: Burden {
  static let id = BurdenID.crowding
  static let title = Words("crowding", da: "trængsel i boligen")

  static func amount(_ candidate: Candidate) -> Thousandths {
    let household = candidate.household
    let rates = candidate.settings.rates
    let missing = max(0, household.wantedRooms(candidate.settings.ages) - candidate.rooms)
    var amount = rates.crowdingPerRoom * (missing * household.size)
    if let area = candidate.area {
      let comfort = rates.comfortArea * household.size
      amount += rates.crowdingPerSquareMetre * max(0, comfort - area)
    }
    return amount
  }
}

extension Household {
  /// Rooms it would want: one for each two adults, one for each two children.
  func wantedRooms(_ bands: AgeBands) -> Int {
    let adults = ages.filter { $0 >= bands.adult }.count
    return (adults + 1) / 2 + (size - adults + 1) / 2
  }
}

extension Candidate {
  /// Rooms that the household would have to itself.
  var rooms: Int {
    home.letting == .one ? home.bedrooms : household.rooms(under: settings.limits)
  }

  /// Square metres that the household would have, its part of a home with others by places.
  var area: Int? {
    guard home.letting != .one else { return home.area }
    return home.area.map { $0 * household.size / max(1, home.places) }
  }
}
