import PlacementDomain

/// Places in daycare by district: children wait for a place in the district of their home (ALL-11).
enum DaycarePlaces: SoftLimit {
  static let id = "daycare"
  static let title = Words("daycare places", da: "pladser i dagtilbud")

  static func weight(_ limits: Limits) -> Int { limits.daycareWeight }

  static func resources(_ facts: PlacementFacts) -> [(id: String, capacity: Int?)] {
    facts.scenario.districts.compactMap { district in
      let daycares = facts.scenario.places.filter {
        $0.kind == .daycare && $0.district == district.id
      }
      guard !daycares.isEmpty else { return nil }
      let seats = daycares.compactMap(\.seats)
      return (district.id, seats.count < daycares.count ? nil : seats.reduce(0, +))
    }
  }

  static func load(_ candidate: Candidate) -> [String: Int] {
    let children = candidate.household.members(aged: candidate.settings.ages.daycare)
    guard children > 0, let daycare = candidate.access.daycare else { return [:] }
    return [candidate.facts.scenario.places[daycare].district: children]
  }

  static func use(of assignment: Assignment, _ facts: PlacementFacts) -> [String: Int] {
    let daycares = facts.scenario.places.indices.filter {
      facts.scenario.places[$0].kind == .daycare
    }
    let served = Set(daycares.map { facts.scenario.places[$0].district })
    var use: [String: Int] = [:]
    for pair in assignment.pairs {
      let ages = facts.scenario.households[pair.household].ages
      let children = ages.filter { facts.scenario.settings.ages.daycare ~= $0 }.count
      let home = facts.scenario.homes[pair.home]
      guard children > 0, !daycares.isEmpty else { continue }
      let minutes = facts.access[pair.home].minutes
      let nearest = daycares.min { (minutes[$0], $0) < (minutes[$1], $1) }
      let district =
        served.contains(home.district)
        ? home.district : nearest.map { facts.scenario.places[$0].district } ?? home.district
      use[district, default: 0] += children
    }
    return use
  }
}
