import PlacementDomain

/// A household and a home, considered together, with what lies near the home.
struct Candidate {
  let household: Household
  let home: Home
  let access: HomeAccess
  let facts: PlacementFacts

  var settings: Settings { facts.scenario.settings }

  /// The first day from which the household needs a home other than the one it lives in.
  private var wanted: Day { facts.wanted(household) }

  /// The first day on which the home can be used; nil is open.
  private var available: Day? {
    let ready = facts.option(of: home).map(facts.scenario.ready)
    return [home.from, ready].compactMap(\.self).max()
  }

  /// Days between the household's arrival and the first day of the home.
  var waitDays: Int { max(0, available.map { $0 - wanted } ?? 0) }

  /// The day the household can move in; for one that stays, the day it came.
  var moveIn: Day { household.livesIn == home.id ? household.arrives : wanted + waitDays }

  /// Person-nights in hotels: those spent waiting and, in a hotel, those until the period ends.
  var hotelNights: Int {
    let nights = home.sector == .hotel ? settings.to - (wanted + waitDays) + 1 : 0
    return household.size * (waitDays + max(0, nights))
  }

  /// Minutes to a place by its id.
  func minutes(to place: String) -> Thousandths? {
    facts.placeIndex[place].map { access.minutes[$0] }
  }

  /// Minutes to the nearest place of a kind, if there is one.
  func minutes(toNearest kind: PlaceKind) -> Thousandths? {
    access.nearest[kind].map { access.minutes[$0] }
  }
}

extension PlacementFacts {
  /// The first day from which a household needs a home in this plan other than the one it lives in: the
  /// day it comes, or the day after its home ends, where it ends within the period.
  package func wanted(_ household: Household) -> Day {
    let settings = scenario.settings
    let comes = max(household.arrives, settings.from)
    guard let home = household.livesIn.flatMap({ homeIndex[$0] }),
      let last = scenario.homes[home].to, last < settings.to
    else { return comes }
    return max(comes, last + 1)
  }

  /// A household and a home by their positions.
  func candidate(_ household: Int, _ home: Int) -> Candidate {
    Candidate(
      household: scenario.households[household], home: scenario.homes[home], access: access[home],
      facts: self)
  }
}

extension Household {
  /// Rooms of its own that a household gets in a collective home.
  public func rooms(under limits: Limits) -> Int {
    (size + limits.personsPerRoom - 1) / max(1, limits.personsPerRoom)
  }

  /// Whether it may share a home by rooms.
  var mayShare: Bool { size == 1 && sharingGroup != nil }

  /// Whether it is a family with children, for areas where families are gathered.
  func isFamily(_ ages: AgeBands) -> Bool {
    size > 1 && self.ages.contains { $0 < ages.adult }
  }
}
