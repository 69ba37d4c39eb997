import PlacementAdvice
import PlacementDomain
import PlacementModel

/// `profiles.json`: one municipality under several policies.
public enum ProfileJSON {
  /// The format, in the member `format`.
  public static let format = "nabolag.profiles/1"

  /// The file's text.
  public static func encode(_ comparison: ProfileComparison) -> String {
    let settings = comparison.facts.scenario.settings
    return JSONText.members([
      "differing": .list(
        comparison.differing.map { household in
          .members([
            "homes": .members(byName(comparison) { home(household.homes[$0]) }),
            "household": .text(household.id),
          ])
        }),
      "format": .text(format),
      "profiles": .block(byName(comparison) { plan($0, comparison) }),
      "scenario": .members([
        "name": .text(settings.name), "sha256": .text(comparison.facts.scenario.hash),
      ]),
    ]).document
  }

  private static func plan(_ index: Int, _ comparison: ProfileComparison) -> JSONText {
    let plan = comparison.plans[index]
    let districts = comparison.facts.scenario.districts
    let levels = plan.result.plan.levels.map { level in
      (
        level.id,
        JSONText.members([
          "bound": level.bound.map(decimal) ?? .null, "value": decimal(level.value),
        ])
      )
    }
    return .block([
      "burden_by_weights_of": .members(
        byName(comparison) { decimal(comparison.burdens[$0][index]) }),
      "figures": .members(
        Dictionary(
          uniqueKeysWithValues: ProfileFigure.all.map {
            ($0.id, decimal(comparison.value($0, of: index)))
          })),
      "levels": .members(Dictionary(uniqueKeysWithValues: levels)),
      "municipality": .text(plan.document.municipality),
      "opened": .list(
        plan.result.plan.opened.map {
          .text([$0.option, $0.module].compactMap(\.self).joined(separator: "/"))
        }
      ),
      "persons": .members(
        Dictionary(
          uniqueKeysWithValues: districts.indices.map {
            (districts[$0].id, .number(String(comparison.persons[index][$0])))
          })),
      "sha256": .text(plan.facts.scenario.hash),
      "title": .text(plan.document.title),
    ])
  }

  private static func byName(
    _ comparison: ProfileComparison, _ value: (Int) -> JSONText
  ) -> [String: JSONText] {
    Dictionary(
      uniqueKeysWithValues: comparison.plans.indices.map {
        (comparison.plans[$0].document.name, value($0))
      })
  }

  private static func home(_ id: String?) -> JSONText { id.map(JSONText.text) ?? .null }
  private static func decimal(_ number: Thousandths) -> JSONText { .number(number.description) }
}

/// `profiles.csv`: the same as a table, as Danish Excel opens it.
public enum ProfileCSV {
  /// The file's text.
  public static func encode(_ comparison: ProfileComparison, language: String) -> String {
    let style = NumberStyle(language: language)
    let plans = comparison.plans.indices
    let districts = comparison.facts.scenario.districts
    let heading =
      [ProfileWords.part(language), ProfileWords.name(language), ProfileWords.unit(language)]
      + comparison.plans.map(\.document.name)
    let figures = ProfileFigure.all.map { figure in
      [ProfileWords.figures(language), figure.name(language), figure.unit(language)]
        + plans.map { style.plain(comparison.value(figure, of: $0)) }
    }
    let persons = districts.indices.map { index in
      [ProfileWords.districts(language), districts[index].name, ProfileWords.persons(language)]
        + plans.map { String(comparison.persons[$0][index]) }
    }
    let burdens = plans.map { row in
      [
        ProfileWords.ownWeights(language), comparison.plans[row].document.name,
        ProfileWords.minutes(language),
      ] + comparison.burdens[row].map(style.plain)
    }
    let homes = comparison.differing.map { household in
      [ProfileWords.differs(language), household.id, ""] + household.homes.map { $0 ?? "" }
    }
    return CSVText.document([heading] + figures + persons + burdens + homes)
  }
}
