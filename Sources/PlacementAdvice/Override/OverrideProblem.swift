import PlacementDomain
import PlacementModel

/// Why no plan keeps what somebody asks.
public enum OverrideProblem: Error, Sendable {
  /// A rule stands between the household of a pin and its home; what the rules demand.
  case refused(PlanChange.Kind, by: [Words])
  /// These cannot be kept together, and without any of them the others can.
  case conflict([PlanChange.Kind])
  /// At least so many households have to get another home than before; nil where the least is not known.
  case tooFewMoves(most: Int, least: Int?)

  /// Why some decisions cannot be kept, found with as few solves as it takes.
  ///
  /// - Parameter isPossible: Whether some plan keeps these decisions.
  static func find(
    among kinds: [PlanChange.Kind], _ facts: PlacementFacts, least: () throws -> Int?,
    isPossible: ([PlanChange.Kind]) throws -> Bool
  ) throws -> OverrideProblem {
    for kind in kinds {
      guard case .pin(let household, let home) = kind else { continue }
      let rules = facts.refusals(of: household, in: home)
      if !rules.isEmpty { return .refused(kind, by: rules.map(\.demand)) }
    }
    // Whatever can be taken out while the rest stays impossible is no part of the conflict.
    var conflict = kinds
    for kind in kinds {
      let rest = conflict.filter { $0 != kind }
      if try !isPossible(rest) { conflict = rest }
    }
    if conflict.count == 1, case .maxMoves(let most) = conflict[0] {
      return .tooFewMoves(most: most, least: try least())
    }
    return .conflict(conflict)
  }
}
