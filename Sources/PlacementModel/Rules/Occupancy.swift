import LinearModel
import PlacementDomain

/// A home that is let to one household holds one household.
enum Occupancy: Rule {
  static let id = "occupancy"
  static let demand = Words(
    "A home that is let to one household holds one household.",
    da: "En bolig, der udlejes til én husstand, rummer én husstand.")

  /// Homes of a class in use are at most the homes there are.
  static func constrain(_ program: inout PlacementProgram) {
    for home in program.classes.homes.indices where !program.inUse[home].terms.isEmpty {
      let count = Double(program.classes.homes[home].count)
      program.model.addRow("occupancy_\(home)", program.inUse[home], .lessOrEqual, count)
    }
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    assignment.residents.sorted { $0.key < $1.key }.compactMap { home, households in
      let home = facts.scenario.homes[home]
      guard home.letting == .one, households.count > 1 else { return nil }
      return broken(
        home.id, "home \(home.id) is let to one household and holds \(households.count)",
        da: "bolig \(home.id) udlejes til én husstand og har fået \(households.count)")
    }
  }
}
