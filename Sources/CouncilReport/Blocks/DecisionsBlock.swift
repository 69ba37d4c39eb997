import PlacementDomain

/// What to decide, with everything that a vote on it needs.
enum DecisionsBlock: BlockMaker {
  static let id = ReportBlockID.decisions

  static func block(_ input: ReportInput) -> ReportBlock? {
    guard let plan = input.capacity else { return nil }
    let decisions = CouncilDecision.all(input)
    guard !decisions.isEmpty else { return nil }
    var items: [ReportItem] = [.table(table(decisions))]
    if let all = plan.waiting.first, let price = all.price, let day = Day(iso: all.meeting) {
      items.append(
        .paragraph(
          Sentence(
            FrontWords.waitAll.words,
            ["day": .day(day), "price": .millions(price, decimals: 2)])))
      if let range = all.range, range.count == 2 {
        items.append(
          .note(
            Sentence(
              FrontWords.waitRange.words,
              [
                "least": .millions(range[0], decimals: 2),
                "most": .millions(range[1], decimals: 2),
              ])))
      }
    }
    items.append(.note(Sentence(FrontWords.decisionsNote.words)))
    return ReportBlock(id, FrontWords.decisionsTitle.words, items)
  }

  private static func table(_ decisions: [CouncilDecision]) -> ReportTable {
    func kroner(_ value: Int?) -> ReportCell { value.map { .kroner($0) } ?? .none }
    return ReportTable(
      "decisions", FrontWords.decisionsTable.words,
      columns: [
        .init("site", ColumnWords.site.words, isNumber: false),
        .init("homes", ColumnWords.homes.words),
        .init("set_up", ColumnWords.setUp.words), .init("monthly", ColumnWords.monthly.words),
        .init("take_down", ColumnWords.takeDown.words),
        .init("lock_in", ColumnWords.lockIn.words),
        .init("meeting", ColumnWords.meeting.words, isNumber: false),
        .init("act_by", ColumnWords.actBy.words, isNumber: false),
        .init("from", ColumnWords.from.words, isNumber: false),
        .init("waiting", ColumnWords.waiting.words),
      ],
      rows: decisions.map { decision in
        .init(
          decision.row,
          [
            .text(decision.title),
            decision.homes == 0 ? .none : .whole(decision.homes), .kroner(decision.once),
            kroner(decision.monthly), kroner(decision.takeDown),
            decision.lockIn.map { .whole($0) } ?? .none,
            decision.meeting.map { .day($0) } ?? .none, decision.actBy.map { .day($0) } ?? .none,
            decision.from.map { .month($0) } ?? .none, decision.waiting,
          ])
      })
  }
}
