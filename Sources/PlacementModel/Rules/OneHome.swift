import LinearModel
import PlacementDomain

/// A household gets one home or none.
enum OneHome: Rule {
  static let id = "one_home"
  static let demand = Words(
    "A household gets one home or none.", da: "En husstand får én bolig eller ingen.")

  /// Placed and unplaced households of a class are its members.
  static func constrain(_ program: inout PlacementProgram) {
    for household in program.classes.households.indices {
      var sum = program.sum(ofHousehold: household)
      sum += program.unplaced[household]
      program.model.addRow(
        "one_home_\(household)", sum, .equal,
        Double(program.classes.households[household].count))
    }
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    var seen = Set<Int>()
    return assignment.pairs.compactMap { pair in
      guard !seen.insert(pair.household).inserted else { return nil }
      let household = facts.scenario.households[pair.household].id
      return broken(
        household, "household \(household) is given more than one home",
        da: "husstand \(household) har fået mere end én bolig")
    }
  }
}
