import PlacementDomain

/// What lies near a home: minutes to every place, and which place of a kind serves it.
struct HomeAccess: Sendable {
  /// Minutes to each place, in the order of the scenario's places.
  let minutes: [Thousandths]
  /// Minutes to the centre by public transport, and the stop where the ride begins.
  let centre: (minutes: Thousandths, stop: String)?
  /// The district school: the nearest in the home's district, else the nearest; a place's position.
  let school: Int?
  /// The daycare: the nearest in the home's district, else the nearest.
  let daycare: Int?
  /// The nearest place of each kind that is used by being near.
  let nearest: [PlaceKind: Int]
  /// Positions of the reception classes, nearest first.
  let receptionClasses: [Int]

  init(home: Home, travel: TravelTimes, places: [Place]) {
    let minutes = travel.minutes(from: home)
    /// Positions of a kind's places from near to far; ties by id.
    func byDistance(_ kinds: PlaceKind...) -> [Int] {
      places.indices.filter { kinds.contains(places[$0].kind) }
        .sorted { (minutes[$0], places[$0].id) < (minutes[$1], places[$1].id) }
    }
    func serving(_ kind: PlaceKind) -> Int? {
      let sorted = byDistance(kind)
      return sorted.first { places[$0].district == home.district } ?? sorted.first
    }
    self.minutes = minutes
    centre = travel.centre(from: home)
    school = serving(.school)
    daycare = serving(.daycare)
    receptionClasses = byDistance(.receptionClass)
    var nearest: [PlaceKind: Int] = [:]
    for kind in [PlaceKind.shop, .leisure, .health] {
      nearest[kind] = byDistance(kind).first
    }
    nearest[.jobCentre] = byDistance(.jobCentre, .languageSchool).first
    self.nearest = nearest
  }
}
