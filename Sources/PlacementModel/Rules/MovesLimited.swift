import LinearModel
import PlacementDomain

/// Where a plan follows an earlier one, no more households get another home than was allowed.
///
/// Counted are those who had a home in the earlier plan, are in the scenario, and whose home is there too.
/// Whoever of them is left without a home counts as well.
enum MovesLimited: Rule {
  static let id = "moves"
  static let demand = Words(
    "No more households get another home than in the earlier plan than was allowed.",
    da: "Ikke flere husstande, end det er tilladt, får en anden bolig end i den tidligere plan.")

  static func constrain(_ program: inout PlacementProgram) {
    guard let most = program.facts.scenario.previous?.maxMoves else { return }
    let counted = program.facts.counted.count
    guard most < counted else { return }
    program.model.addRow(id, program.keepers, .greaterOrEqual, Double(counted - most))
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    guard let previous = facts.scenario.previous, let most = previous.maxMoves else { return [] }
    var homes: [String: Set<String>] = [:]
    for pair in assignment.pairs {
      homes[facts.scenario.households[pair.household].id, default: []].insert(
        facts.scenario.homes[pair.home].id)
    }
    let standing = Set(facts.scenario.homes.map(\.id))
    let changed = facts.scenario.households.filter { household in
      guard let home = previous.homes[household.id], standing.contains(home) else { return false }
      return homes[household.id]?.contains(home) != true
    }
    guard changed.count > most else { return [] }
    return [
      broken(
        "max_moves",
        "\(changed.count) households get another home than in the earlier plan, \(most) may",
        da: "\(changed.count) husstande får en anden bolig end i den tidligere plan; \(most) må")
    ]
  }
}

extension PlacementProgram {
  /// Households that get the home that the earlier plan gave them.
  fileprivate var keepers: LinearExpression {
    LinearExpression(sum: stays.filter(\.claim.isGiven).map(\.variable))
  }

  /// Households that get another home than in the earlier plan, or none; nil where there is no such plan.
  var changed: LinearExpression? {
    guard facts.scenario.previous != nil else { return nil }
    var changed = LinearExpression(Double(facts.counted.count))
    changed -= keepers
    return changed
  }
}
