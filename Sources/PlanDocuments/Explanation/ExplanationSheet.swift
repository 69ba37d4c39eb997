import PlacementAdvice
import PlacementDomain
import PlacementModel

/// The sheet that tells a household why it has its home, for a terminal or to hand out.
///
/// Nothing on it belongs to another household: no id, no age, no language, no number of its members.
public struct ExplanationSheet: Sendable {
  let explanation: HouseholdExplanation
  let facts: PlacementFacts
  /// `da` or `en`.
  let language: String

  /// The sheet of an answer.
  public init(_ explanation: HouseholdExplanation, _ facts: PlacementFacts, language: String) {
    self.explanation = explanation
    self.facts = facts
    self.language = language
  }

  var scenario: Scenario { facts.scenario }
  var household: Household { scenario.households[explanation.household] }
  /// Numbers in the language.
  var style: NumberStyle { NumberStyle(language: language) }

  /// The sheet as text of so many columns.
  public func text(width: Int, color: Bool = false) -> String {
    SheetText.text(blocks, width: width, color: color)
  }

  /// The sheet as a page of HTML that needs no other file.
  public var html: String {
    SheetHTML.page(blocks, title: "\(title) \(household.id)", language: language)
  }

  private var title: String {
    (explanation.home == nil ? SheetWords.titleUnplaced : .title)(language)
  }

  /// Everything on the sheet, in its order.
  var blocks: [SheetBlock] {
    var blocks = head
    if explanation.home == nil {
      blocks += [
        .heading(SheetWords.whyNone(language)), .important(SheetSentences.noHome(language)),
      ]
      blocks += obstacles + refusals
    } else {
      blocks += homeBlocks + counted
    }
    blocks += alternatives
    if explanation.home != nil {
      blocks += [.heading(SheetWords.refused(language))] + refusals
    }
    return blocks + quality + rights + decision
  }

  private var head: [SheetBlock] {
    let settings = scenario.settings
    let persons = SheetWords.persons(language, ["persons": style.whole(household.size)])
    return [
      .title(title),
      .table(
        SheetTable(
          columns: [("", false), ("", false)],
          rows: [
            [SheetWords.household(language), "\(printable(household.id)), \(persons)"],
            [
              SheetWords.scenario(language),
              printable(settings.title.isEmpty ? settings.name : settings.title),
            ],
            [
              SheetWords.period(language),
              "\(style.day(settings.from)) – \(style.day(settings.to))",
            ],
          ])),
      .important(SheetSentences.proposal(language)),
    ]
  }

  /// Homes that rules refuse, by rule.
  private var refusals: [SheetBlock] {
    var blocks: [SheetBlock] = [
      .sentence(
        SheetSentences.possible(
          language,
          [
            "homes": style.whole(explanation.homes),
            "possible": style.whole(explanation.possibleHomes),
          ]))
    ]
    if explanation.blockedHomes > 0 {
      blocks.append(
        .sentence(
          SheetSentences.blocked(language, ["blocked": style.whole(explanation.blockedHomes)])))
    }
    guard !explanation.refusals.isEmpty else { return blocks }
    blocks.append(
      .table(
        SheetTable(
          columns: [
            (SheetWords.rule(language), false), (SheetWords.homes(language), true),
            (SheetWords.alone(language), true),
          ],
          rows: explanation.refusals.map {
            [$0.demand(language), style.whole($0.homes), style.whole($0.alone)]
          })))
    blocks.append(.sentence(SheetSentences.refusedNote(language)))
    return blocks
  }

  /// A term's name with a capital first letter.
  func name(of term: BurdenID) -> String {
    BurdenBook.title(of: term)(language).capitalizedFirst
  }
}
