import PlacementDomain
import PlacementModel

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
              .init($0.id, [.name($0.id), .text($0.text), .text(served($0))])
            })), .note(Sentence(PlacementBlockWords.policiesNote.words)),
      ])
  }

  /// What serves a clause, in the words of its readers, each once.
  private static func served(_ clause: PolicyClause) -> Words {
    if clause.manners != nil { return PlacementBlockWords.onlyManners.words }
    var seen: [Words] = []
    for words in clause.servedBy.map(words(for:)) where !seen.contains(words) {
      seen.append(words)
    }
    return Words(
      seen.map(\.english).joined(separator: "; "), da: seen.map(\.danish).joined(separator: "; "))
  }

  private static func words(for serving: Serving) -> Words {
    let name = serving.name
    switch serving.kind {
    case .burden:
      return BurdenID(rawValue: name).map { BurdenBook.title(of: $0) } ?? Words(name, da: name)
    case .rule:
      return RuleBook.demands.first { $0.id == name }?.demand ?? Words(name, da: name)
    case .limit:
      return SoftLimits.titles.first { $0.id == name }?.title ?? Words(name, da: name)
    case .column, .setting: return PlacementBlockWords.servedByData.words(["name": name])
    case .forecast: return PlacementBlockWords.servedByForecast.words
    case .capacity: return PlacementBlockWords.servedByCapacity.words
    case .command: return PlacementBlockWords.servedByCommand.words(["name": name])
    case .report: return PlacementBlockWords.servedByReport.words
    }
  }
}
