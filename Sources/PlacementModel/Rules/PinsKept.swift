import LinearModel
import PlacementDomain

/// A household that is pinned to a home gets that home.
enum PinsKept: Rule {
  static let id = "pins"
  static let demand = Words(
    "A household that is pinned to a home gets that home.",
    da: "En husstand, der er fastlåst til en bolig, får den bolig.")

  static func forbids(_ candidate: Candidate) -> Bool {
    candidate.household.pinnedTo.map { $0 != candidate.home.id } ?? false
  }

  static func constrain(_ program: inout PlacementProgram) {
    for household in program.classes.households.indices
    where program.classes.households[household].profile.pinnedTo != nil {
      program.model.addRow(
        "pins_\(household)", LinearExpression(program.unplaced[household]), .lessOrEqual, 0)
    }
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    var homes: [Int: Set<String>] = [:]
    for pair in assignment.pairs {
      homes[pair.household, default: []].insert(facts.scenario.homes[pair.home].id)
    }
    return facts.scenario.households.enumerated().compactMap { index, household in
      guard let pinned = household.pinnedTo, homes[index] != [pinned] else { return nil }
      return broken(
        household.id, "household \(household.id) is pinned to home \(pinned) and does not get it",
        da: "husstand \(household.id) er fastlåst til bolig \(pinned), men får den ikke")
    }
  }
}
