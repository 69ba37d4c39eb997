import PlacementAdvice
import PlacementDomain
import PlacementModel

/// Who bears how much, for reading on a terminal.
public struct FairnessSummary {
  private let fairness: Fairness
  private let scenario: Scenario
  private let language: String

  /// The summary's text.
  public static func text(
    _ fairness: Fairness, _ scenario: Scenario, language: String, width: Int = 100,
    color: Bool = false, files: [String] = []
  ) -> String {
    var page = TextPage(width: width, isColoured: color)
    FairnessSummary(fairness: fairness, scenario: scenario, language: language)
      .write(&page, files)
    return page.text
  }

  private var style: NumberStyle { NumberStyle(language: language) }

  private func write(_ page: inout TextPage, _ files: [String]) {
    let settings = scenario.settings
    page.title(
      FairnessWords.title(
        language, ["title": printable(settings.title.isEmpty ? settings.name : settings.title)]))
    page.sentence(FairnessWords.what(language))
    groups(&page)
    if fairness.unplaced > 0 {
      page.sentence(
        FairnessWords.unplaced(language, ["persons": style.whole(fairness.unplaced)]), .warning)
    }
    worst(&page)
    guard !files.isEmpty else { return }
    page.heading(FairnessWords.files(language))
    for file in files { page.sentence(printable(file), indent: 2) }
  }

  private func groups(_ page: inout TextPage) {
    guard let total = fairness.total else {
      page.sentence(FairnessWords.tooFew(language))
      return
    }
    let longest = fairness.tables.flatMap { $0.shown.map(\.group.perPerson.raw) }.max() ?? 0
    func row(_ name: String, _ group: FairnessGroup) -> [String] {
      [
        name, style.whole(group.households), style.whole(group.persons),
        style.decimal(group.perPerson),
        TextBar.length(group.perPerson.raw, of: max(longest, total.perPerson.raw), columns: 24),
      ]
    }
    for table in fairness.tables where !table.shown.isEmpty {
      page.heading(table.division.words(language))
      let rows = table.shown.map { name, group in
        row(printable(table.division.words(ofGroup: name, scenario, language)), group)
      }
      page.table(
        TextTable(
          columns: [
            .init(heading: "", least: 10),
            .init(heading: FairnessWords.households(language), isNumber: true),
            .init(heading: FairnessWords.persons(language), isNumber: true),
            .init(heading: FairnessWords.each(language), isNumber: true),
            .init(heading: "", spare: 1),
          ], rows: rows + [row(FairnessWords.total(language), total)]))
      guard !table.hidden.isEmpty else { continue }
      let names = table.hidden.map { table.division.words(ofGroup: $0, scenario, language) }
      page.sentence(
        FairnessWords.hidden(language, ["names": printable(names.joined(separator: ", "))]),
        indent: 2)
    }
    guard fairness.tables.contains(where: { !$0.hidden.isEmpty }) else { return }
    page.line("")
    let silent = fairness.tables.filter(\.shown.isEmpty).map { $0.division.words(language) }
    if !silent.isEmpty {
      page.sentence(
        FairnessWords.silent(language, ["names": silent.joined(separator: "; ")]))
    }
    page.sentence(
      FairnessWords.hiddenNote(language, ["least": style.whole(FairnessTable.least)]))
  }

  private func worst(_ page: inout TextPage) {
    guard let worst = fairness.worstOff else { return }
    page.heading(FairnessWords.worstTitle(language))
    page.sentence(
      FairnessWords.worst(
        language,
        [
          "household": printable(worst.household), "persons": style.whole(worst.persons),
          "home": printable(worst.home), "each": style.decimal(worst.perPerson),
        ]), indent: 2)
    page.table(
      TextTable(
        columns: [.init(heading: "", least: 12), .init(heading: "", isNumber: true)],
        rows: worst.terms.map { term in
          [BurdenBook.title(of: term.id)(language), style.decimal(term.burden)]
        }))
    page.sentence(FairnessWords.worstNote(language), indent: 2)
  }
}
