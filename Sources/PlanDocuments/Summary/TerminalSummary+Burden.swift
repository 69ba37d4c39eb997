import PlacementDomain
import PlacementModel

extension TerminalSummary {
  /// The burden by term, the heaviest first, as bars; and who bears most.
  func burden(_ pages: PlanPages, _ page: inout TextPage) {
    page.heading(SummaryWords.burden(language))
    let total = pages.evaluation.burden
    let terms = pages.evaluation.terms.filter { $0.burden != .zero }
      .sorted { ($1.burden, $0.id) < ($0.burden, $1.id) }
    guard !terms.isEmpty else {
      page.sentence(SummaryWords.noBurden(language), indent: 2)
      return
    }
    let longest = terms.first?.burden.raw ?? 0
    let room = min(30, max(6, page.width - 66))
    var rows = terms.map { term in
      [
        BurdenBook.title(of: term.id)(language).capitalizedFirst,
        style.decimal(term.burden), style.percent(term.burden.raw, of: total.raw),
        TextBar.length(term.burden.raw, of: longest, columns: room),
      ]
    }
    rows.append([SummaryWords.burdenTotal(language), style.decimal(total), "", ""])
    page.table(
      TextTable(
        columns: [
          .init(heading: "", least: 12),
          .init(heading: SummaryWords.amountShort(language), isNumber: true),
          .init(heading: SummaryWords.share(language), isNumber: true),
          .init(heading: "", spare: 1),
        ], rows: rows))
    worst(pages, &page)
  }

  private func worst(_ pages: PlanPages, _ page: inout TextPage) {
    // Compared without division: burden of one times the persons of the other.
    let placed = pages.households.filter { $0.home != nil && $0.burden > .zero }
    let heaviest = placed.reduce(placed.first) { best, next in
      guard let best else { return next }
      let isHeavier = next.burden.raw * best.household.size > best.burden.raw * next.household.size
      return isHeavier ? next : best
    }
    guard let heaviest,
      let term = heaviest.terms.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key
    else { return }
    let size = max(1, heaviest.household.size)
    page.sentence(
      SummaryWords.worst(
        language,
        [
          "household": printable(heaviest.household.id), "persons": style.whole(size),
          "home": printable(heaviest.home?.id ?? ""),
          "each": style.decimal(
            Thousandths(raw: heaviest.burden.raw.dividedRounding(by: size)), 0),
          "term": BurdenBook.title(of: term)(language),
        ]), indent: 2)
  }
}
