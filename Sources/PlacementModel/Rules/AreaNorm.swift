import LinearModel
import PlacementDomain

/// No fewer square metres for each person than the norm, where a home's area is known.
enum AreaNorm: Rule {
  static let id = "area"
  static let demand = Words(
    "No fewer square metres for each person than the norm.",
    da: "Ikke færre kvadratmeter pr. person end normen.")

  static func personCapacity(of home: Home, _ settings: Settings) -> Int? {
    let norm = settings.limits.areaPerPerson
    guard norm > 0, home.letting != .collective else { return nil }
    return home.area.map { $0 / norm }
  }

  static func constrain(_ program: inout PlacementProgram) {
    program.limitCollectives(
      named: id,
      by: { home, settings in
        settings.limits.areaPerPerson > 0
          ? home.area.map { $0 / settings.limits.areaPerPerson } : nil
      }, using: \.size)
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    let norm = facts.scenario.settings.limits.areaPerPerson
    return assignment.residents.sorted { $0.key < $1.key }.compactMap { home, households in
      let home = facts.scenario.homes[home]
      let persons = households.reduce(0) { $0 + facts.scenario.households[$1].size }
      guard let area = home.area, persons * norm > area else { return nil }
      return broken(
        home.id,
        "home \(home.id) has \(area) m² for \(persons) persons; the norm is \(norm) m² each",
        da: "bolig \(home.id) har \(area) m² til \(persons) personer; normen er \(norm) m² til hver"
      )
    }
  }
}
