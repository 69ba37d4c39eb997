import PlacementAdvice
import PlacementDomain
import PlacementModel

/// `explanation.json`: why households have their homes, for other programs.
///
/// A household's entry has nothing in it that belongs to another; a file for one household is a file with one
/// entry.
public enum ExplanationJSON {
  /// The word that says what the file is, with the version of its form.
  public static let format = "nabolag.explanation/1"

  /// The file's text.
  public static func encode(
    _ explanations: [HouseholdExplanation], _ facts: PlacementFacts
  ) -> String {
    JSONText.members([
      "format": .text(format),
      "scenario": .members([
        "name": .text(facts.scenario.settings.name), "sha256": .text(facts.scenario.hash),
      ]),
      "unit": .text("person-minutes/day"),
      "households": .list(explanations.map { entry($0, facts) }),
    ]).document
  }

  private static func terms(_ terms: [BurdenID: Thousandths]) -> JSONText {
    .members(
      Dictionary(uniqueKeysWithValues: terms.map { ($0.key.rawValue, JSONText.decimal($0.value)) }))
  }

  private static func entry(
    _ explanation: HouseholdExplanation, _ facts: PlacementFacts
  ) -> JSONText {
    let scenario = facts.scenario
    let standing = explanation.standing
    func id(_ home: Int?) -> JSONText { home.map { .text(scenario.homes[$0].id) } ?? .null }
    var members: [String: JSONText] = [
      "household": .text(scenario.households[explanation.household].id),
      "home": id(explanation.home),
      "from": explanation.ways.map { .text($0.moveIn.description) } ?? .null,
      "burden": .decimal(explanation.burden),
      "ways": .list(explanation.ways.map { ways($0, scenario) } ?? []),
      "minutes_to_centre": .decimal(explanation.ways?.centreMinutes),
      "considerations": .list(
        explanation.considerations.map {
          .members([
            "term": .text($0.id.rawValue), "here": .decimal($0.here),
            "next_best": .decimal($0.next),
          ])
        }),
      "alternatives": .list(explanation.alternatives.map { alternative($0, scenario) }),
      "homes": .whole(explanation.homes), "possible_homes": .whole(explanation.possibleHomes),
      "blocked_homes": .whole(explanation.blockedHomes),
      "undecided_kinds": .whole(explanation.undecided),
      "refused": .list(
        explanation.refusals.map {
          .members([
            "rule": .text($0.rule), "homes": .whole($0.homes), "by_it_alone": .whole($0.alone),
          ])
        }),
      "best_plan": .members([
        "home": id(standing.home), "proven": .truth(standing.isProven),
        "plan_has_more": price(standing.price),
      ]),
    ]
    members["in_the_way"] = explanation.obstacles.map {
      obstacles($0, facts, scenario.households[explanation.household].id)
    }
    return .members(members)
  }

  /// What stands in the way, and what would clear it, in English sentences without ids of others.
  private static func obstacles(
    _ obstacles: Obstacles, _ facts: PlacementFacts, _ household: String
  ) -> JSONText {
    let text = ConflictText(facts, language: "en", onlyFor: household)
    return .members([
      "conflict": obstacles.conflicts.first.map { .list(text.lines($0).map(JSONText.text)) }
        ?? .null,
      "changes": .list(
        obstacles.relaxations.map { relaxation in
          .members([
            "kroner": .whole(relaxation.kroner),
            "text": .list(text.lines(relaxation).map(JSONText.text)),
          ])
        }),
    ])
  }

  private static func ways(_ ways: WaysFromHome, _ scenario: Scenario) -> [JSONText] {
    ways.ways.map {
      .members([
        "place": .text(scenario.places[$0.place].id),
        "kind": .text(scenario.places[$0.place].kind.rawValue), "minutes": .decimal($0.minutes),
      ])
    }
  }

  /// Persons without a home are not given: of a single household they would tell its size.
  private static func price(_ price: PriceOfChange) -> JSONText {
    .members(["overflow": .whole(price.overflow), "burden": .decimal(price.burden)])
  }

  private static func alternative(
    _ alternative: HomeAlternative, _ scenario: Scenario
  ) -> JSONText {
    let home = scenario.homes[alternative.home]
    let others = alternative.others
    return .members([
      "home": .text(home.id), "site": .text(home.site), "district": .text(home.district),
      "alike": .whole(alternative.choice.homes.count),
      "price": price(alternative.price), "price_over_best": price(alternative.priceOverBest),
      "least_price": alternative.leastPrice.map(price) ?? .null,
      "shares": .members([
        "household": .decimal(alternative.shares.household),
        "others": .decimal(alternative.shares.others),
        "municipality": terms(alternative.shares.municipality),
      ]),
      "other_households": .members([
        "worse": .whole(others.worse), "worse_families": .whole(others.worseFamilies),
        "better": .whole(others.better), "losing_home": .whole(others.losing),
        "losing_home_families": .whole(others.losingFamilies),
        "gaining_home": .whole(others.gaining),
      ]),
      "over_limits": .list(
        alternative.overuse.map {
          .members([
            "limit": .text($0.limit), "resource": .text($0.resource), "more": .whole($0.more),
          ])
        }),
      "terms": terms(alternative.terms),
    ])
  }
}
