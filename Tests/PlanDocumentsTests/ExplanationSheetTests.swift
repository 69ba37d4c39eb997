import Foundation
import PlacementAdvice
import PlacementDomain
import PlacementModel
import TestSupport
import Testing

@testable import PlanDocuments

@Suite("The sheet of a household")
struct ExplanationSheetTests {
  /// Every form of a household's sheet.
  static func forms(_ explanation: HouseholdExplanation, _ facts: PlacementFacts) -> [String] {
    ["da", "en"].flatMap { language in
      let sheet = ExplanationSheet(explanation, facts, language: language)
      return [sheet.text(width: 80), sheet.html]
    } + [ExplanationJSON.encode([explanation], facts)]
  }

  static func explained(_ seed: Int) throws -> (PlacementFacts, [HouseholdExplanation])? {
    let size = RandomScenario.Size(
      households: 9, homes: 7, districts: 3, options: 2, modules: 2, pinned: 0)
    var scenario = RandomScenario.make(seed: seed, size: size)
    for index in scenario.households.indices {
      // Marks that stand in no other text.
      scenario.households[index].id = "FAM-\(index)X"
      scenario.households[index].ties = scenario.households[index].ties.filter {
        if case .household = $0 { false } else { true }
      }
      scenario.households[index].languages = ["zz\(index)"]
      scenario.households[index].sharingGroup = scenario.households[index].sharingGroup.map {
        "group-\($0)"
      }
    }
    let facts = PlacementFacts(scenario)
    let plan = try PlacementSolver.place(facts)
    let explainer = try PlanExplainer(plan.assignment, facts)
    return (facts, try scenario.households.indices.map { try explainer.explain($0) })
  }

  /// Whether a text has a word or list of words that stands by itself.
  static func has(_ text: String, _ words: String) -> Bool {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "," && $0 != " " }
      .contains { part in
        (" " + part.split(separator: " ").joined(separator: " ") + " ")
          .contains(" " + words + " ") || part.split(separator: " ").contains { $0 == words }
      }
  }

  @Test("has no id, ages or language of another household in any form", arguments: 0..<4)
  func privacy(seed: Int) throws {
    guard let (facts, explanations) = try Self.explained(seed) else { return }
    let households = facts.scenario.households
    for explanation in explanations {
      for form in Self.forms(explanation, facts) {
        for (index, other) in households.enumerated() where index != explanation.household {
          #expect(!form.contains(other.id), "id on the sheet of \(explanation.household)")
          #expect(!form.contains(other.languages[0]))
          if let group = other.sharingGroup { #expect(!form.contains(group)) }
          guard other.ages.count > 1 else { continue }
          for separator in [" ", ", ", ",", ";", "; ", "-"] {
            let list = other.ages.map(String.init).joined(separator: separator)
            #expect(!Self.has(form, list), "ages \(list)")
          }
        }
        #expect(form.contains(households[explanation.household].id))
      }
    }
  }

  @Test("says the same home, minutes and prices in text, HTML and JSON", arguments: 0..<3)
  func sameNumbers(seed: Int) throws {
    guard let (facts, explanations) = try Self.explained(seed) else { return }
    for explanation in explanations {
      let sheet = ExplanationSheet(explanation, facts, language: "en")
      let style = NumberStyle(language: "en")
      let json = ExplanationJSON.encode([explanation], facts)
      for form in [sheet.text(width: 140), sheet.html] {
        if let home = explanation.home { #expect(form.contains(facts.scenario.homes[home].id)) }
        for way in explanation.ways?.ways ?? [] {
          #expect(form.contains(style.decimal(way.minutes)))
        }
        for alternative in explanation.alternatives {
          #expect(form.contains(style.decimal(alternative.price.burden)))
          #expect(form.contains(style.decimal(alternative.shares.others)))
        }
      }
      for alternative in explanation.alternatives {
        #expect(json.contains("\"burden\": \(alternative.price.burden)"))
      }
    }
  }

  @Test("is one page of HTML in its language, with nothing from elsewhere, and the same each time")
  func html() throws {
    let (facts, explanations) = try #require(try Self.explained(1))
    let again = try #require(try Self.explained(1)).1
    for (explanation, other) in zip(explanations, again) {
      for language in ["da", "en"] {
        let page = ExplanationSheet(explanation, facts, language: language).html
        #expect(page.contains("<html lang=\"\(language)\">"))
        for foreign in ["<script", "http", "<img", "<link", "@import", "url("] {
          #expect(!page.contains(foreign))
        }
        #expect(page == ExplanationSheet(other, facts, language: language).html)
        for tag in ["table", "tr", "h2", "p", "tbody", "thead"] {
          let opened =
            page.components(separatedBy: "<\(tag)>").count
            + page.components(separatedBy: "<\(tag) ").count
          #expect(opened - 1 == page.components(separatedBy: "</\(tag)>").count, "\(tag)")
        }
      }
    }
  }

  @Test("leaves no template unfilled, in both languages", arguments: 0..<4)
  func filled(seed: Int) throws {
    guard let (facts, explanations) = try Self.explained(seed) else { return }
    for explanation in explanations {
      for language in ["da", "en"] {
        let text = ExplanationSheet(explanation, facts, language: language).text(width: 100)
        #expect(!text.contains("{") && !text.contains("}"), "\(text)")
      }
    }
  }

  @Test("names files so that no id leads out of the folder")
  func fileNames() throws {
    var scenario = RandomScenario.make(
      seed: 3, size: .init(households: 2, homes: 3, districts: 1, options: 0, modules: 0, pinned: 0)
    )
    scenario.households[0].id = "../a/b å%"
    let facts = PlacementFacts(scenario)
    let explainer = try PlanExplainer(PlacementSolver.place(facts).assignment, facts)
    let explanation = try explainer.explain(0)
    #expect(
      ExplanationSheet(explanation, facts, language: "da").fileName == "%2e%2e%2fa%2fb%20å%25")
  }
}
