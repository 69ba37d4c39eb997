import LinearModel
import PlacementDomain

/// A home never holds more persons than it has places.
enum EnoughPlaces: Rule {
  static let id = "places"
  static let demand = Words(
    "A home never holds more persons than it has places.",
    da: "En bolig rummer aldrig flere personer, end den har pladser.")

  static func personCapacity(of home: Home, _ settings: Settings) -> Int? { home.places }

  /// In a collective home, all its households together keep within its places.
  static func constrain(_ program: inout PlacementProgram) {
    program.limitCollectives(named: id, by: { home, _ in home.places }, using: \.size)
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    assignment.residents.sorted { $0.key < $1.key }.compactMap { home, households in
      let home = facts.scenario.homes[home]
      let persons = households.reduce(0) { $0 + facts.scenario.households[$1].size }
      guard persons > home.places else { return nil }
      return broken(
        home.id, "home \(home.id) has \(home.places) places and \(persons) persons",
        da: "bolig \(home.id) har \(home.places) pladser og \(persons) personer")
    }
  }
}
