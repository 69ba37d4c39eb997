import PlacementDomain
import PlanDocuments

/// The law that the plan rests on: what it demands, and by which versions the plan was made.
enum LawBlock: BlockMaker {
  static let id = ReportBlockID.law

  static func block(_ input: ReportInput) -> ReportBlock? {
    let rules: [SheetLaw] = [.assignment, .vulnerable, .sharing, .payment, .tenancy]
    var items: [ReportItem] = [.list(rules.map { Sentence($0.words) })]
    let applied = input.pages.plan.law
    if !applied.isEmpty {
      items.append(.table(table(applied)))
      items.append(.note(Sentence(ContextWords.lawNote.words)))
    }
    items.append(.note(Sentence(SheetLaw.sources.words)))
    return ReportBlock(id, ContextWords.lawTitle.words, items)
  }

  private static func table(_ applied: [AppliedLaw]) -> ReportTable {
    ReportTable(
      "law", ContextWords.lawTable.words,
      columns: [
        .init("rule", ColumnWords.rule.words, isNumber: false),
        .init("since", ColumnWords.since.words, isNumber: false),
        .init("mark", ColumnWords.mark.words, isNumber: false),
        .init("source", ColumnWords.source.words, isNumber: false),
      ],
      rows: applied.map { law in
        let mark = Words(law.mark, da: law.mark)
        let nearest = ContextWords.lawNearest.words
        return .init(
          law.id,
          [
            .text(statute(law)), law.from.map(ReportCell.day) ?? .none,
            .text(
              law.isOfTheDay
                ? mark
                : Words(
                  "\(mark.english), \(nearest.english)", da: "\(mark.danish), \(nearest.danish)")),
            .name(law.source),
          ])
      })
  }

  /// Danish names the parts of a paragraph in words.
  private static func statute(_ law: AppliedLaw) -> Words {
    Words(
      law.statute, da: law.statute.replacing(/\((\d+)\)/) { ", stk. \($0.output.1)" })
  }
}
