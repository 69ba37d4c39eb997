import PlacementDomain

/// Choices A, B and C: what they cost, and both of their failures: homes that stand empty, people without one.
enum ChoicesBlock: BlockMaker {
  static let id = ReportBlockID.choices

  static func block(_ input: ReportInput) -> ReportBlock? {
    guard let plan = input.capacity, !plan.choices.isEmpty else { return nil }
    let table = ReportTable(
      "choices", FrontWords.choicesTitle.words,
      columns: [
        .init("choice", ColumnWords.choice.words, isNumber: false),
        .init("expected", ColumnWords.expected.words), .init("tail", ColumnWords.tail.words),
        .init("short", ColumnWords.short.words), .init("hotel", ColumnWords.hotelMonths.words),
        .init("idle", ColumnWords.idle.words),
      ],
      rows: plan.choices.map { choice in
        let evaluation = choice.evaluation
        return .init(
          choice.choice,
          [
            .text(name(choice.choice)), .millions(evaluation.expectedCost),
            .millions(evaluation.tailCost), .chance(evaluation.shareWithoutHome),
            .decimal(evaluation.hotelMonths + evaluation.emergencyMonths, decimals: 0),
            .decimal(evaluation.idleHomeMonths, decimals: 0),
          ])
      })
    return ReportBlock(
      id, FrontWords.choicesTitle.words,
      [
        .paragraph(
          Sentence(FrontWords.choicesTable.words, ["futures": .whole(plan.futures.unseen)])),
        .table(table), .note(Sentence(FrontWords.choicesNote.words)),
      ])
  }

  private static func name(_ choice: String) -> Words {
    switch choice {
    case "nothing": FrontWords.nothing.words
    case "cautious": FrontWords.cautious.words
    default: FrontWords.recommended.words
    }
  }
}
