import PlacementDomain

/// The clauses of the policy, and what in the program serves each.
enum PoliciesBlock: BlockMaker {
  static let id = ReportBlockID.policies

  static func block(_ input: ReportInput) -> ReportBlock? {
    guard !input.clauses.isEmpty else { return nil }
    return ReportBlock(
      id, PlacementBlockWords.policiesTitle.words,
      [
        .table(
          ReportTable(
            "policies", PlacementBlockWords.policiesTable.words,
            columns: [
              .init("clause", ColumnWords.clause.words, isNumber: false),
              .init("asks", ColumnWords.asks.words, isNumber: false),
              .init("served", ColumnWords.served.words, isNumber: false),
            ],
            rows: input.clauses.map {
              .init(
                $0.id,
                [.name($0.id), .text($0.asks), .name($0.servedBy.joined(separator: ", "))])
            })), .note(Sentence(PlacementBlockWords.policiesNote.words)),
      ])
  }
}
