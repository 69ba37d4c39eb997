import PlacementDomain
import PlacementModel

extension TerminalSummary {
  /// What opens and what it costs, and whether the policy's order is kept.
  func opened(_ pages: PlanPages, _ page: inout TextPage) {
    guard !pages.scenario.options.isEmpty else { return }
    page.heading(SummaryWords.opens(language))
    if pages.options.isEmpty {
      page.sentence(SummaryWords.opensNothing(language), indent: 2)
    } else {
      page.table(costs(pages.options))
      page.sentence(SummaryWords.kroner(language), indent: 2)
    }
    let passed = pages.passedOver
    guard !passed.isEmpty else { return }
    let names = passed.map { "\($0.name) (\($0.kind.words(language)))" }
    page.sentence(
      SummaryWords.orderBroken(
        language,
        [
          "names": printable(names.joined(separator: ", ")),
          "count": String(passed.count),
        ]), .warning, indent: 2)
  }

  private func costs(_ options: [OptionPage]) -> TextTable {
    var rows = options.flatMap(rows)
    if options.count > 1 {
      func sum(_ value: (OptionPage) -> Int) -> String {
        style.whole(options.reduce(0) { $0 + value($1) })
      }
      rows.append([
        SummaryWords.total(language), "", sum(\.homes), "", sum(\.setUp), sum(\.monthly),
        sum(\.takeDown),
      ])
    }
    return TextTable(
      columns: [
        .init(heading: SummaryWords.option(language), least: 10),
        .init(heading: SummaryWords.kind(language), spare: 3),
        .init(heading: SummaryWords.homes(language), isNumber: true),
        .init(heading: SummaryWords.ready(language), spare: 2),
        .init(heading: SummaryWords.setUp(language), isNumber: true),
        .init(heading: SummaryWords.monthly(language), isNumber: true),
        .init(heading: SummaryWords.takeDown(language), isNumber: true, spare: 1),
      ], rows: rows)
  }

  /// The option, and a line for each of its module types.
  private func rows(_ page: OptionPage) -> [[String]] {
    let option = [
      printable(page.option.name), page.option.kind.words(language), style.whole(page.homes),
      style.day(page.ready), style.whole(page.setUp), style.whole(page.monthly),
      style.whole(page.takeDown),
    ]
    return [option]
      + page.modules.map {
        [
          SummaryWords.modules(
            language, ["name": printable($0.type.name), "count": style.whole($0.count)])
        ]
      }
  }
}
