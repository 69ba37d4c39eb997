import PlacementAdvice
import PlacementDomain
import PlacementModel

/// What stands in the way in a scenario, for reading on a terminal.
public struct ConflictSummary: Sendable {
  private let report: ConflictReport
  private let first: ConflictText
  private let text: ConflictText
  private let language: String

  private init(_ report: ConflictReport, _ facts: PlacementFacts, _ language: String) {
    self.report = report
    self.language = language
    first = ConflictText(facts, language: language)
    text = ConflictText(report.facts, language: language)
  }

  /// The summary's text.
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - facts: The scenario as it was read.
  ///   - language: `da` or `en`.
  ///   - width: Columns of the terminal.
  ///   - color: Whether headings are coloured.
  ///   - files: Files that were written.
  public static func text(
    _ report: ConflictReport, _ facts: PlacementFacts, language: String, width: Int = 100,
    color: Bool = false, files: [String] = []
  ) -> String {
    var page = TextPage(width: width, isColoured: color)
    ConflictSummary(report, facts, language).write(&page, facts.scenario.settings, files)
    return page.text
  }

  /// Why no plan keeps every pin, in short, for a command that needed one.
  public static func pins(
    _ pins: Obstacles, _ facts: PlacementFacts, scenario: String, language: String, width: Int = 100
  ) -> String {
    var page = TextPage(width: width, isColoured: false)
    let text = ConflictText(facts, language: language)
    page.sentence(printable(ConflictWords.placeFailed(language, ["scenario": scenario])))
    for (index, conflict) in pins.conflicts.enumerated() {
      page.sentence(
        index == 0 ? ConflictWords.pinsIntro(language) : ConflictWords.pinsAgain(language))
      for line in text.lines(conflict) { page.sentence("- " + line, indent: 2) }
    }
    if let change = pins.relaxations.first {
      page.sentence(ConflictWords.cheapest(language))
      for line in text.lines(change) { page.sentence("- " + line, indent: 2) }
    }
    page.sentence(printable(ConflictWords.seeMore(language, ["scenario": scenario])))
    return page.text
  }

  private func write(_ page: inout TextPage, _ settings: Settings, _ files: [String]) {
    let title = settings.title.isEmpty ? settings.name : settings.title
    page.title(ConflictWords.title(language, ["title": printable(title)]))
    if report.isClear {
      page.sentence(ConflictWords.clear(language), .good)
    } else {
      page.sentence(ConflictWords.explained(language))
    }
    if let pins = report.pins { write(pins: pins, &page) }
    for household in report.households { write(household: household, &page) }
    if let everyone = report.everyone, report.households.count > 1 {
      page.heading(ConflictWords.everyone(language))
      write(everyone.relaxations, text, &page)
    }
    for limit in report.limits { write(limit: limit, &page) }
    guard !files.isEmpty else { return }
    page.heading(ConflictWords.files(language))
    for file in files { page.sentence(printable(file), indent: 2) }
  }

  private func write(pins: Obstacles, _ page: inout TextPage) {
    page.heading(ConflictWords.pins(language))
    for (index, conflict) in pins.conflicts.enumerated() {
      page.sentence(
        index == 0 ? ConflictWords.pinsIntro(language) : ConflictWords.pinsAgain(language))
      write(conflict, first, &page)
    }
    write(pins.relaxations, first, &page)
    if report.assumed != nil {
      page.line("")
      page.sentence(ConflictWords.assumed(language), .warning)
    }
  }

  private func write(household: Obstacles, _ page: inout TextPage) {
    guard case .household(let id) = household.subject else { return }
    page.heading(ConflictWords.household(language, ["id": id]))
    write(household, .conflictIntro, &page)
  }

  private func write(limit: Obstacles, _ page: inout TextPage) {
    guard case .limit(let use) = limit.subject else { return }
    page.heading(
      ConflictWords.limit(language, ["what": "\(use.title(language)), \(printable(use.resource))"]))
    page.sentence(
      ConflictWords.limitOver(
        language,
        ["used": String(use.used), "capacity": String(use.capacity), "over": String(use.overflow)]))
    write(limit, .conflictOne, &page)
  }

  /// What stands in the way, and the changes that would help.
  private func write(
    _ obstacles: Obstacles, _ introduction: ConflictWords, _ page: inout TextPage
  ) {
    guard let conflict = obstacles.conflicts.first else {
      page.sentence(ConflictWords.noConflict(language))
      return
    }
    if !conflict.members.isEmpty { page.sentence(introduction(language)) }
    write(conflict, text, &page)
    write(obstacles.relaxations, text, &page)
  }

  private func write(_ conflict: MinimalConflict, _ text: ConflictText, _ page: inout TextPage) {
    if conflict.members.isEmpty { page.sentence(ConflictWords.givenAlone(language)) }
    for line in text.lines(conflict) { page.sentence("- " + line, indent: 2) }
    if !conflict.isProven { page.sentence(ConflictWords.unproven(language), .warning) }
  }

  private func write(
    _ relaxations: [Relaxation], _ text: ConflictText, _ page: inout TextPage
  ) {
    if relaxations.isEmpty { page.sentence(ConflictWords.noWay(language), .warning) }
    for (index, relaxation) in relaxations.enumerated() {
      page.sentence(
        index == 0
          ? ConflictWords.cheapest(language)
          : ConflictWords.others(language, ["how": text.kind(relaxation.reluctance)]))
      for line in text.lines(relaxation) { page.sentence("- " + line, indent: 2) }
      page.sentence(text.price(relaxation), indent: 2)
    }
  }
}
