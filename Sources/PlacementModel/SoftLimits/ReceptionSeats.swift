import PlacementDomain

/// Seats in reception classes: a pupil goes to the nearest class for the pupil's age.
enum ReceptionSeats: SoftLimit {
  static let id = "reception"
  static let title = Words("reception-class seats", da: "pladser i modtageklasse")

  static func weight(_ limits: Limits) -> Int { limits.receptionWeight }

  static func resources(_ facts: PlacementFacts) -> [(id: String, capacity: Int?)] {
    facts.scenario.places.filter { $0.kind == .receptionClass }.map { ($0.id, $0.seats) }
  }

  static func load(_ candidate: Candidate) -> [String: Int] {
    var load: [String: Int] = [:]
    for pupil in candidate.pupils {
      guard let place = pupil.receptionClass else { continue }
      load[candidate.facts.scenario.places[place].id, default: 0] += 1
    }
    return load
  }

  static func use(of assignment: Assignment, _ facts: PlacementFacts) -> [String: Int] {
    let band = facts.scenario.settings.ages.school
    var use: [String: Int] = [:]
    for pair in assignment.pairs {
      let household = facts.scenario.households[pair.household]
      guard household.receptionClass else { continue }
      let minutes = facts.access[pair.home].minutes
      for age in household.ages where band.contains(age) {
        let classes = facts.scenario.places.indices.filter {
          facts.scenario.places[$0].ages?.contains(age) ?? false
        }
        // Places are sorted by id, so the first of the nearest is the one with the least id.
        guard let least = classes.map({ minutes[$0] }).min(),
          let nearest = classes.first(where: { minutes[$0] == least })
        else { continue }
        use[facts.scenario.places[nearest].id, default: 0] += 1
      }
    }
    return use
  }
}

extension Candidate {
  /// A school child, with the positions of its reception class and district school.
  struct Pupil {
    let age: Int
    let receptionClass: Int?
    let school: Int?
  }

  /// The household's school children, as they would be from this home.
  var pupils: [Pupil] {
    let places = facts.scenario.places
    return household.ages.filter(settings.ages.school.contains).map { age in
      Pupil(
        age: age,
        receptionClass: household.receptionClass
          ? access.receptionClasses.first { places[$0].ages?.contains(age) ?? false } : nil,
        school: access.school)
    }
  }
}
