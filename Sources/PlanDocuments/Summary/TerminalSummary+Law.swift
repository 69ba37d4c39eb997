import PlacementDomain
import PlacementModel

extension TerminalSummary {
  /// Pupils whom the municipality must transport; nothing where there are none.
  func schoolTransport(_ pages: PlanPages, _ page: inout TextPage) {
    let transport = pages.schoolTransport
    guard transport.pupils > 0 else { return }
    let (scenario, settings) = (pages.scenario, pages.scenario.settings)
    page.heading(LawWords.transport(language))
    page.sentence(
      LawWords.transportSum(
        language,
        [
          "pupils": style.whole(transport.pupils), "kroner": style.whole(transport.yearlyCost),
        ]), indent: 2)
    page.table(
      TextTable(
        columns: [
          .init(heading: TableWords.household(language), least: 6),
          .init(heading: LawWords.pupils(language), isNumber: true),
          .init(heading: LawWords.place(language), least: 10),
          .init(heading: LawWords.way(language), isNumber: true),
          .init(heading: LawWords.limit(language), isNumber: true),
        ],
        rows: transport.duties.map { duty in
          [
            printable(scenario.households[duty.household].id), style.whole(duty.pupils),
            printable(scenario.places[duty.place].name), style.decimal(duty.kilometres),
            duty.limits.map(style.plain).joined(separator: ", "),
          ]
        }))
    page.sentence(
      LawWords.transportNote(
        language,
        [
          "detour": style.plain(settings.travel.detour),
          "price": style.whole(settings.economy.schoolTransportPerDay),
        ]), indent: 2)
  }

  /// By which versions of the law the plan was made; nothing for a plan that does not say.
  func law(_ pages: PlanPages, _ page: inout TextPage) {
    let law = pages.plan.law
    guard !law.isEmpty else { return }
    page.heading(LawWords.title(language))
    func names(_ some: [AppliedLaw]) -> String {
      some.map { rule in
        // Danish names the paragraph's parts in words.
        let statute =
          language == "da"
          ? rule.statute.replacing(/\((\d+)\)/) { ", stk. \($0.output.1)" } : rule.statute
        return printable(statute) + (rule.from.map { " (\(style.day($0)))" } ?? "")
      }.joined(separator: "; ")
    }
    let known = law.filter(\.isOfTheDay)
    let nearest = law.filter { !$0.isOfTheDay }
    let values = ["day": style.day(pages.scenario.settings.from), "names": names(known)]
    page.sentence(LawWords.sentence(language, values), indent: 2)
    if !nearest.isEmpty {
      page.sentence(LawWords.nearest(language, ["names": names(nearest)]), indent: 2)
    }
    if !law.contains(where: { $0.id == AppliedLaw.ownPayment }) {
      page.sentence(LawWords.own(language), indent: 2)
    }
  }
}
