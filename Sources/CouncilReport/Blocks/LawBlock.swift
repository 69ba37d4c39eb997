import PlacementDomain
import PlanDocuments

/// The legal rules that the plan rests on, with marks and the date they were read.
enum LawBlock: BlockMaker {
  static let id = ReportBlockID.law

  static func block(_ input: ReportInput) -> ReportBlock? {
    let rules: [SheetLaw] = [.assignment, .vulnerable, .sharing, .payment, .tenancy]
    return ReportBlock(
      id, ContextWords.lawTitle.words,
      [.list(rules.map { Sentence($0.words) }), .note(Sentence(SheetLaw.sources.words))])
  }
}
