import PlacementDomain

/// The recommended plan where fewer come, or as many as in a surge of history.
enum RegretBlock: BlockMaker {
  static let id = ReportBlockID.regret

  static func block(_ input: ReportInput) -> ReportBlock? {
    guard let plan = input.capacity, !plan.regret.isEmpty else { return nil }
    return ReportBlock(
      id, ContextWords.regretTitle.words,
      [
        .table(
          ReportTable(
            "regret", ContextWords.regretTable.words,
            columns: [
              .init("flow", ColumnWords.flow.words, isNumber: false),
              .init("cost", ColumnWords.cost.words), .init("short", ColumnWords.short.words),
              .init("hotel", ColumnWords.hotelMonths.words),
              .init("idle", ColumnWords.idle.words), .init("regret", ColumnWords.regret.words),
            ],
            rows: plan.regret.map { regret in
              .init(
                regret.flow,
                [
                  .text(name(regret.flow, input)), .millions(regret.plan.expectedCost),
                  .chance(regret.plan.shareWithoutHome),
                  .decimal(regret.plan.hotelMonths + regret.plan.emergencyMonths, decimals: 0),
                  .decimal(regret.plan.idleHomeMonths, decimals: 0), .millions(regret.regret),
                ])
            })), .note(Sentence(ContextWords.regretNote.words)),
      ])
  }

  private static func name(_ flow: String, _ input: ReportInput) -> Words {
    if flow == "low" { return ContextWords.lowFlow.words }
    let variant = input.forecast?.others.first { $0.id == flow }?.variant.title
    return variant ?? Words(flow, da: flow)
  }
}
