import PlacementAdvice
import PlacementDomain
import PlacementModel

/// `fairness.json`: what each group bears, and the household that is worst off.
///
/// Groups that are too small are named and without numbers, and so are those from which they would follow.
public enum FairnessJSON {
  /// The format, in the member `format`.
  public static let format = "nabolag.fairness/1"

  /// The file's text.
  public static func encode(_ fairness: Fairness, _ scenario: Scenario) -> String {
    var members: [String: JSONText] = [
      "divisions": .block(
        Dictionary(
          uniqueKeysWithValues: fairness.tables.map { ($0.division.rawValue, table($0)) })),
      "format": .text(format),
      "scenario": .members([
        "name": .text(scenario.settings.name), "sha256": .text(scenario.hash),
      ]),
      "total": fairness.total.map(group) ?? .null,
      "unplaced_persons": .whole(fairness.unplaced),
    ]
    if let worst = fairness.worstOff {
      let terms = worst.terms.map { ($0.id.rawValue, JSONText.decimal($0.burden)) }
      members["worst_off"] = .members([
        "home": .text(worst.home), "household": .text(worst.household),
        "per_person": .decimal(worst.perPerson),
        "persons": .whole(worst.persons),
        "terms": .members(Dictionary(uniqueKeysWithValues: terms)),
      ])
    }
    return JSONText.members(members).document
  }

  private static func table(_ table: FairnessTable) -> JSONText {
    let shown = table.shown.map { ($0.name, group($0.group)) }
    return .members([
      "hidden": .list(table.hidden.map(JSONText.text)),
      "shown": .members(Dictionary(uniqueKeysWithValues: shown)),
    ])
  }

  private static func group(_ group: FairnessGroup) -> JSONText {
    .members([
      "burden": .decimal(group.burden), "households": .whole(group.households),
      "per_person": .decimal(group.perPerson), "persons": .whole(group.persons),
    ])
  }
}

/// `fairness.csv`: one row for each group, as Danish Excel opens it; no single household stands in it.
public enum FairnessCSV {
  /// The file's text.
  public static func encode(
    _ fairness: Fairness, _ scenario: Scenario, language: String
  ) -> String {
    let style = NumberStyle(language: language)
    func row(_ division: String, _ name: String, _ group: FairnessGroup?) -> [String] {
      [
        division, name, group.map { String($0.households) } ?? "",
        group.map { String($0.persons) } ?? "", group.map { style.plain($0.burden) } ?? "",
        group.map { style.plain($0.perPerson) } ?? "",
      ]
    }
    let heading = [
      FairnessWords.divisionColumn(language), FairnessWords.groupColumn(language),
      FairnessWords.households(language), FairnessWords.persons(language),
      MeasureWords.burdenShort(language), FairnessWords.each(language),
    ]
    let tables = fairness.tables.flatMap { table -> [[String]] in
      let shown = Dictionary(uniqueKeysWithValues: table.shown.map { ($0.name, $0.group) })
      return (table.shown.map(\.name) + table.hidden).sorted().map { name in
        row(
          table.division.words(language),
          table.division.words(ofGroup: name, scenario, language), shown[name])
      }
    }
    let total = row(FairnessWords.total(language), "", fairness.total)
    return CSVText.document([heading] + tables + [total])
  }
}
