import PlacementDomain
import PlacementModel

/// The burden by consideration, the heaviest first.
enum BurdenBlock: BlockMaker {
  static let id = ReportBlockID.burden

  static func block(_ input: ReportInput) -> ReportBlock? {
    let evaluation = input.pages.evaluation
    let total = evaluation.burden
    let terms = evaluation.terms.filter { $0.burden != .zero }
      .sorted { ($1.burden, $0.id) < ($0.burden, $1.id) }
    guard !terms.isEmpty, total > .zero else { return nil }
    func row(_ id: String, _ title: Words, _ burden: Thousandths, weight: ReportCell)
      -> ReportTable.Row
    {
      .init(
        id,
        [
          .text(title), .decimal(burden.value, decimals: 1),
          .percent(burden.value / total.value), weight,
        ], isTotal: id == "total")
    }
    let rows = terms.map { term in
      row(
        term.id.rawValue, capitalized(BurdenBook.title(of: term.id)), term.burden,
        weight: .decimal(term.weight.value, decimals: 1))
    }
    return ReportBlock(
      id, PlacementBlockWords.burdenTitle.words,
      [
        .table(
          ReportTable(
            "burden", PlacementBlockWords.burdenTable.words,
            columns: [
              .init("term", ColumnWords.term.words, isNumber: false),
              .init("minutes", ColumnWords.minutes.words), .init("share", ColumnWords.share.words),
              .init("weight", ColumnWords.weight.words),
            ], rows: rows + [row("total", ColumnWords.total.words, total, weight: .none)])),
        .note(Sentence(PlacementBlockWords.burdenNote.words)),
      ])
  }

  /// The words with capital first letters.
  static func capitalized(_ words: Words) -> Words {
    func text(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return Words(text(words.english), da: text(words.danish))
  }
}
