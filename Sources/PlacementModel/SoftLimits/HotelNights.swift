import PlacementDomain

/// Person-nights in hotels: in a hotel room, and while waiting for a home that is free later.
enum HotelNights: SoftLimit {
  static let id = "hotel"
  static let title = Words("person-nights in hotels", da: "personovernatninger på hotel")

  static func weight(_ limits: Limits) -> Int { limits.hotelWeight }

  static func resources(_ facts: PlacementFacts) -> [(id: String, capacity: Int?)] {
    [("nights", facts.scenario.settings.limits.hotelNights)]
  }

  static func load(_ candidate: Candidate) -> [String: Int] {
    let nights = candidate.hotelNights
    return nights > 0 ? ["nights": nights] : [:]
  }

  static func use(of assignment: Assignment, _ facts: PlacementFacts) -> [String: Int] {
    let scenario = facts.scenario
    var nights = 0
    for pair in assignment.pairs {
      let household = scenario.households[pair.household]
      let home = scenario.homes[pair.home]
      var wanted = max(household.arrives.number, scenario.settings.from.number)
      if let now = scenario.homes.first(where: { $0.id == household.livesIn }),
        let last = now.to?.number, last < scenario.settings.to.number
      {
        wanted = max(wanted, last + 1)
      }
      var first = max(wanted, home.from?.number ?? wanted)
      if let option = scenario.options.first(where: { $0.id == home.option }) {
        first = max(first, scenario.settings.decision.number + option.leadDays)
      }
      nights += household.ages.count * (first - wanted)
      if home.sector == .hotel {
        nights += household.ages.count * max(0, scenario.settings.to.number + 1 - first)
      }
    }
    return ["nights": nights]
  }
}
