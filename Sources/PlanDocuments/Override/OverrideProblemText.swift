import PlacementAdvice
import PlacementDomain
import PlacementModel

/// Why a request beside a scenario cannot be kept, in words.
public enum OverrideProblemText {
  /// Why no plan keeps it.
  public static func text(_ problem: OverrideProblem, language: String) -> String {
    switch problem {
    case .refused(let kind, let rules):
      OverrideWords.pinRefused(
        language,
        [
          "decision": kind.words(language),
          "rules": rules.map { $0(language) }.joined(separator: " "),
        ])
    case .conflict(let kinds):
      OverrideWords.conflict(
        language, ["decisions": kinds.map { $0.words(language) }.joined(separator: "; ")])
    case .tooFewMoves(let most, let least?):
      OverrideWords.tooFewMovesLeast(language, ["most": String(most), "least": String(least)])
    case .tooFewMoves(let most, nil):
      OverrideWords.tooFewMoves(language, ["most": String(most)])
    }
  }

  /// What is wrong with the ids of changes; empty where the scenario knows them all.
  public static func unknown(
    in changes: [PlacementChange], _ scenario: Scenario, language: String
  ) -> [String] {
    let households = scenario.households.map(\.id)
    let homes = scenario.homes.map(\.id)
    var found: [String] = []
    for change in changes {
      let (household, home) =
        switch change {
        case .pin(let household, let home), .forbid(let household, let home): (household, home)
        }
      if !households.contains(household) {
        found.append(
          sentence(.unknownHousehold, household, households, "households.csv", language))
      }
      if !homes.contains(home) {
        found.append(sentence(.unknownHome, home, homes, "homes.csv", language))
      }
    }
    return found
  }

  private static func sentence(
    _ words: OverrideWords, _ id: String, _ known: [String], _ table: String, _ language: String
  ) -> String {
    let advice =
      Suggestion.nearest(to: id, among: known).map { FileWords.didYouMean.words(["name": $0]) }
      ?? OverrideWords.lookUp.words(["table": table])
    return words(language, ["name": printable(id), "advice": advice(language)])
  }
}
