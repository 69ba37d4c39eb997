import FlowForecast
import PlacementDomain

/// What has changed since the last report.
enum ChangesBlock: BlockMaker {
  static let id = ReportBlockID.changes

  static func block(_ input: ReportInput) -> ReportBlock? {
    guard let earlier = input.earlier else { return nil }
    let now = ReportWatch(input)
    func whole(_ number: Int?) -> ReportCell { number.map { .whole($0) } ?? .none }
    func millions(_ number: Double?) -> ReportCell { number.map { .millions($0) } ?? .none }
    let table = ReportTable(
      "changes", ContextWords.changesTable.words,
      columns: [
        .init("what", ColumnWords.what.words, isNumber: false),
        .init("before", ContextWords.before.words),
        .init("now", ContextWords.now.words, least: 3),
      ],
      rows: [
        .init(
          "living",
          [.text(ContextWords.living.words), .none, .people(Deviation.count(input))]),
        .init(
          "low",
          [.text(ContextWords.leadLow.words), whole(earlier.watch.leadLow), whole(now.leadLow)]
        ),
        .init(
          "high",
          [.text(ContextWords.leadHigh.words), whole(earlier.watch.leadHigh), whole(now.leadHigh)]),
        .init(
          "homes",
          [
            .text(ContextWords.leadHomes.words), whole(earlier.watch.leadHomes),
            whole(now.leadHomes),
          ]),
        .init(
          "cost",
          [
            .text(ContextWords.costRow.words), millions(earlier.watch.expectedCost),
            millions(now.expectedCost),
          ]),
      ])
    var items: [ReportItem] = [.table(table)]
    if Deviation(input) == nil {
      items.append(
        .paragraph(
          Sentence(ContextWords.notComparable.words, ["day": .day(input.settings.from)])))
    }
    return ReportBlock(id, ContextWords.changesTitle.words, items)
  }
}
