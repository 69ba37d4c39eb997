import PlacementDomain
import PlacementModel

extension TerminalSummary {
  /// Each district's persons against its fair share.
  func spread(_ pages: PlanPages, _ page: inout TextPage) {
    let districts = pages.scenario.districts
    guard !districts.isEmpty else { return }
    page.heading(SummaryWords.spread(language))
    let persons = pages.facts.persons(in: pages.assignment)
    let differences = zip(persons, pages.facts.fairShare).map { $0 - $1 }
    let largest = differences.map(abs).max() ?? 0
    let rows = districts.indices.map { index in
      [
        printable(districts[index].name), style.whole(persons[index]),
        style.whole(pages.facts.fairShare[index]), style.signed(differences[index]),
        TextBar.deviation(differences[index], of: largest, columns: 12),
      ]
    }
    page.table(
      TextTable(
        columns: [
          .init(heading: TableWords.district(language), least: 10),
          .init(heading: SummaryWords.placedPersons(language), isNumber: true),
          .init(heading: SummaryWords.fairShare(language), isNumber: true),
          .init(heading: SummaryWords.difference(language), isNumber: true),
          .init(heading: "", spare: 1),
        ], rows: rows))
    page.sentence(SummaryWords.spreadNote(language), indent: 2)
  }

  /// Where families with children live, against what the policy asks.
  func families(_ pages: PlanPages, _ page: inout TextPage) {
    page.heading(SummaryWords.families(language))
    let areas = pages.facts.familyDistricts(in: pages.assignment).sorted()
    let asked = pages.scenario.settings.policy.familyAreas
    guard !areas.isEmpty else {
      page.sentence(SummaryWords.familiesNone(language), indent: 2)
      return
    }
    let isWithin = areas.count <= asked
    page.sentence(
      (isWithin ? SummaryWords.familiesWithin : .familiesBeyond)(
        language,
        [
          "areas": style.whole(areas.count), "asked": style.whole(asked),
          "beyond": style.whole(areas.count - asked),
          "names": areas.map { printable(pages.districtName($0)) }.joined(separator: ", "),
        ]), isWithin ? nil : .warning, indent: 2)
  }

  /// Seats, daycare places and hotel nights used of those there are.
  func limits(_ pages: PlanPages, _ page: inout TextPage) {
    let resources = pages.evaluation.resources.filter { $0.used > 0 || $0.capacity > 0 }
    guard !resources.isEmpty else { return }
    page.heading(SummaryWords.limits(language))
    var styles: [Int: TextPage.Style] = [:]
    let rows = resources.enumerated().map { index, resource in
      if resource.overflow > 0 { styles[index] = .warning }
      return [
        resource.title(language).capitalizedFirst, printable(place(of: resource, pages)),
        SummaryWords.usedOf(
          language,
          ["used": style.whole(resource.used), "capacity": style.whole(resource.capacity)]),
        resource.overflow > 0
          ? SummaryWords.limitOver(language, ["over": style.whole(resource.overflow)])
          : SummaryWords.limitFine(language),
      ]
    }
    page.table(
      TextTable(
        columns: [
          .init(heading: SummaryWords.limitName(language), least: 10),
          .init(heading: SummaryWords.limitWhere(language), least: 10),
          .init(heading: SummaryWords.limitUsed(language), isNumber: true), .init(heading: ""),
        ], rows: rows),
      styles: styles)
  }

  private func place(of resource: ResourceUse, _ pages: PlanPages) -> String {
    if let place = pages.scenario.places.first(where: { $0.id == resource.resource }) {
      return place.name
    }
    if let district = pages.scenario.districts.first(where: { $0.id == resource.resource }) {
      return district.name
    }
    return SummaryWords.night(language)
  }
}
