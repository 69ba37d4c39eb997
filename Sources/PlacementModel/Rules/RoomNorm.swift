import LinearModel
import PlacementDomain

/// No more persons for each habitable room than the norm.
///
/// In a shared home the norm is single people for each room; in a collective home every household has
/// rooms of its own.
enum RoomNorm: Rule {
  static let id = "rooms"
  static let demand = Words(
    "No more persons for each habitable room than the norm.",
    da: "Ikke flere personer pr. beboelsesrum end normen.")

  static func personCapacity(of home: Home, _ settings: Settings) -> Int? {
    switch home.letting {
    case .one: home.bedrooms * settings.limits.personsPerRoom
    case .shared: home.bedrooms * settings.limits.singlesPerRoom
    case .collective: nil
    }
  }

  static func constrain(_ program: inout PlacementProgram) {
    let limits = program.facts.scenario.settings.limits
    program.limitCollectives(
      named: id, by: { home, _ in home.bedrooms }, using: { $0.rooms(under: limits) })
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    let limits = facts.scenario.settings.limits
    return assignment.residents.sorted { $0.key < $1.key }.compactMap { home, households in
      let home = facts.scenario.homes[home]
      let sizes = households.map { facts.scenario.households[$0].size }
      let norm = home.letting == .shared ? limits.singlesPerRoom : limits.personsPerRoom
      // Rooms that are needed: full ones for each household, or for all who share.
      let parts = home.letting == .shared ? [sizes.reduce(0, +)] : sizes
      let rooms = parts.reduce(0) { $0 + $1 / norm + ($1 % norm == 0 ? 0 : 1) }
      guard rooms > home.bedrooms else { return nil }
      return broken(
        home.id, "home \(home.id) has \(home.bedrooms) rooms and needs \(rooms) under the norm",
        da: "bolig \(home.id) har \(home.bedrooms) rum, men normen kræver \(rooms)")
    }
  }
}
