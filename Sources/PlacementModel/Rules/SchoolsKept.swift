import PlacementDomain

/// Where a plan follows an earlier one, children who go to a school keep it within the school year.
///
/// The school year begins on 1 August (folkeskoleloven § 14 a, stk. 1): who moves on that day or after begins a new one.
enum SchoolsKept: Rule {
  static let id = "schools"
  static let demand = Words(
    "Children keep their school within the school year.",
    da: "Børn beholder deres skole inden for skoleåret.")

  static func forbids(_ candidate: Candidate) -> Bool {
    let previous = candidate.facts.scenario.previous
    guard let schools = previous?.schools[candidate.household.id],
      candidate.moveIn < SchoolYear.end(after: candidate.settings.from)
    else { return false }
    return !Set(schools).isSubset(of: candidate.schools)
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    guard let previous = facts.scenario.previous else { return [] }
    let places = facts.scenario.places
    let reach = SchoolYear.end(after: facts.scenario.settings.from)
    return assignment.pairs.compactMap { pair in
      let household = facts.scenario.households[pair.household]
      let home = facts.scenario.homes[pair.home]
      guard let kept = previous.schools[household.id],
        facts.candidate(pair.household, pair.home).moveIn < reach
      else { return nil }
      let near = facts.access[pair.home]
      let ages = household.ages.filter(facts.scenario.settings.ages.school.contains)
      let isLost = kept.contains { id in
        guard let place = places.firstIndex(where: { $0.id == id }) else { return true }
        if places[place].kind != .receptionClass { return ages.isEmpty || near.school != place }
        // Among the classes for a child's age the nearest is its own.
        return !ages.contains { age in
          let classes = places.indices.filter { places[$0].ages?.contains(age) ?? false }
          let least = classes.map { near.minutes[$0] }.min()
          return household.receptionClass
            && classes.first { near.minutes[$0] == least } == place
        }
      }
      guard isLost else { return nil }
      return broken(
        household.id,
        "children of household \(household.id) would change school within the school year in home \(home.id)",
        da:
          "børn i husstand \(household.id) skulle skifte skole midt i skoleåret i bolig \(home.id)")
    }
  }
}

/// The Danish school year.
enum SchoolYear {
  /// The first 1 August after a day: the end of the school year that is running then.
  static func end(after day: Day) -> Day {
    let year = day.date.year
    let august = Day(year: year, month: 8, day: 1) ?? day
    return day < august ? august : Day(year: year + 1, month: 8, day: 1) ?? day
  }
}

extension Candidate {
  /// Schools and reception classes of the household's pupils from this home, by id.
  var schools: Set<String> {
    Set(
      pupils.flatMap { [$0.receptionClass, $0.school] }.compactMap(\.self)
        .map { facts.scenario.places[$0].id })
  }
}
