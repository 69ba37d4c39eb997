import PlacementAdvice
import PlacementDomain
import PlanDocuments

/// What each group bears for each of its persons.
enum FairnessBlock: BlockMaker {
  static let id = ReportBlockID.fairness

  static func block(_ input: ReportInput) -> ReportBlock? {
    let fairness = Fairness(input.pages.assignment, input.pages.evaluation, input.facts)
    guard let total = fairness.total else { return nil }
    func row(_ id: String, _ title: Words, _ group: FairnessGroup) -> ReportTable.Row {
      .init(
        id,
        [
          .text(title), .people(group.households),
          .decimal(group.perPerson.value, decimals: 1),
        ], isTotal: id == "total")
    }
    var rows: [ReportTable.Row] = []
    for table in fairness.tables {
      for (name, group) in table.shown {
        func title(_ language: String) -> String {
          table.division.words(language) + ": "
            + table.division.words(ofGroup: name, input.scenario, language)
        }
        rows.append(
          row(
            "\(table.division.rawValue).\(name)", Words(title("en"), da: title("da")), group))
      }
    }
    rows.append(row("total", PlacementBlockWords.everyGroup.words, total))
    // Groups that are not shown are no cells; what the shown ones leave is at least three households.
    return ReportBlock(
      id, PlacementBlockWords.fairnessTitle.words,
      [
        .table(
          ReportTable(
            "fairness", PlacementBlockWords.fairnessTable.words,
            columns: [
              .init("group", ColumnWords.group.words, isNumber: false),
              .init("households", ColumnWords.households.words, least: 3),
              .init("each", ColumnWords.each.words, follows: "households"),
            ], rows: rows)), .note(Sentence(PlacementBlockWords.fairnessNote.words)),
      ])
  }
}
