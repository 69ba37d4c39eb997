import PlacementDomain
import PlacementModel

extension TerminalSummary {
  /// Who gets which home: those who arrive or move.
  func placed(_ pages: PlanPages, _ page: inout TextPage) {
    let moved = pages.households.filter { $0.fate == .arrives || $0.fate == .moves }
    guard !moved.isEmpty else { return }
    page.heading(SummaryWords.placed(language))
    page.table(table(moved, pages))
    page.sentence(SummaryWords.placedNote(language), indent: 2)
  }

  /// Those who stay: how many at which site, or one by one.
  func staying(_ pages: PlanPages, _ page: inout TextPage) {
    let staying = pages.households.filter { $0.fate == .stays }
    guard !staying.isEmpty else { return }
    page.heading(SummaryWords.stay(language))
    if verbose {
      page.table(table(staying, pages))
      return
    }
    let sites = pages.sites.filter { $0.staying > 0 }.map {
      SummaryWords.stayAtSite(
        language, ["households": style.whole($0.staying), "site": printable($0.id)])
    }
    page.sentence(sites.joined(separator: ", ") + ".", indent: 2)
  }

  /// Who is without a home, and why.
  func unplaced(_ pages: PlanPages, _ page: inout TextPage) {
    let unplaced = pages.households.filter { $0.fate == .unplaced }
    guard !unplaced.isEmpty else { return }
    page.heading(SummaryWords.withoutHome(language))
    for household in unplaced {
      let reason = household.reason.isEmpty ? SummaryWords.noReason(language) : household.reason
      let persons = SummaryWords.personsOf(
        language, ["persons": style.whole(household.household.size)])
      page.sentence(
        printable("\(household.household.id) (\(persons)): \(reason)"), .warning, indent: 2)
    }
  }

  private func table(_ households: [HouseholdPage], _ pages: PlanPages) -> TextTable {
    return TextTable(
      columns: [
        .init(heading: TableWords.household(language)),
        .init(heading: SummaryWords.personsShort(language), isNumber: true),
        .init(heading: SummaryWords.now(language), spare: 4),
        .init(heading: "→ " + TableWords.home(language)),
        .init(heading: TableWords.site(language), least: 8, spare: 2),
        .init(heading: TableWords.district(language), least: 8, spare: 1),
        .init(heading: TableWords.moveIn(language), spare: 1),
        .init(heading: SummaryWords.school(language), isNumber: true, spare: 3),
        .init(heading: SummaryWords.centre(language), isNumber: true, spare: 3),
        .init(heading: SummaryWords.burdenShort(language), isNumber: true),
      ],
      rows: households.map { row($0, pages) })
  }

  private func row(_ page: HouseholdPage, _ pages: PlanPages) -> [String] {
    let toSchool = (page.services(.receptionClass) + page.services(.school)).compactMap(\.minutes)
    return [
      page.household.id, style.whole(page.household.size),
      page.household.livesIn ?? SummaryWords.fromOutside(language),
      page.home?.id ?? "", page.home?.site ?? "",
      page.home.map { pages.districtName($0.district) } ?? "", page.from.map(style.day) ?? "",
      toSchool.max().map { style.decimal($0, 0) } ?? "",
      page.centreMinutes.map { style.decimal($0, 0) } ?? "", style.decimal(page.burden, 0),
    ].map(printable)
  }
}
