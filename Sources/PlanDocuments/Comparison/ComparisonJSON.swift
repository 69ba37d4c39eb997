import PlacementAdvice
import PlacementDomain

/// `comparison.json`: two plans side by side; every difference is the second plan's less the first's.
public enum ComparisonJSON {
  /// The word that says what the file is.
  public static let format = "nabolag.comparison/1"

  /// The file's text.
  public static func encode(_ comparison: PlanComparison) -> String {
    JSONText.members(
      members(comparison).merging(["format": .text(format)]) { _, format in format }
    ).document
  }

  /// The comparison's members, for other files too.
  static func members(_ comparison: PlanComparison) -> [String: JSONText] {
    [
      "same_scenario": comparison.isSameScenario.map { .truth($0) } ?? .null,
      "scenarios": .list(comparison.scenarios.map(JSONText.text)),
      "same": .whole(comparison.households.filter { $0.fate == .same }.count),
      "households": .list(
        comparison.households.filter { $0.fate != .same || ($0.change ?? .zero) != .zero }
          .map(household)),
      "opened": .list(
        comparison.openings.map { opening in
          var members: [String: JSONText] = [
            "option": .text(opening.option), "before": .whole(opening.before),
            "after": .whole(opening.after),
          ]
          if let module = opening.module { members["module"] = .text(module) }
          return .members(members)
        }),
      "families": .members([
        "gained": .list(comparison.familiesGained.map(JSONText.text)),
        "lost": .list(comparison.familiesLost.map(JSONText.text)),
      ]),
      "levels": .list(comparison.levels.map(difference)),
      "terms": .list(comparison.terms.map(difference)),
    ]
  }

  private static func household(_ household: HouseholdComparison) -> JSONText {
    var members: [String: JSONText] = [
      "household": .text(household.household), "change": .text(household.fate.rawValue),
      "before": household.before.map(JSONText.text) ?? .null,
      "after": household.after.map(JSONText.text) ?? .null,
    ]
    if let change = household.change { members["burden"] = JSONText.decimal(change) }
    if let before = household.termsBefore, let after = household.termsAfter {
      let terms = BurdenID.allCases.compactMap { id -> (String, JSONText)? in
        let change = (after[id] ?? .zero) - (before[id] ?? .zero)
        return change == .zero ? nil : (id.rawValue, JSONText.decimal(change))
      }
      if !terms.isEmpty { members["terms"] = .members(Dictionary(uniqueKeysWithValues: terms)) }
    }
    return .members(members)
  }

  private static func difference(_ difference: PlanComparison.Difference) -> JSONText {
    .members([
      "id": .text(difference.id), "before": .decimal(difference.before),
      "after": .decimal(difference.after),
      "difference": .decimal(difference.change),
    ])
  }
}
