import PlacementAdvice
import PlacementDomain
import PlacementModel
import PlanDocuments

/// What each group bears for each of its persons.
enum FairnessBlock: BlockMaker {
  static let id = ReportBlockID.fairness

  static func block(_ input: ReportInput) -> ReportBlock? {
    let assignment = input.pages.assignment
    guard !assignment.pairs.isEmpty else { return nil }
    var rows: [ReportTable.Row] = []
    var sums: [CellSum] = []
    let total = CellAddress("fairness", row: "total", column: "households")
    for division in FairnessDivision.allCases {
      let groups = Dictionary(grouping: assignment.pairs) { pair in
        division.group(
          of: input.scenario.households[pair.household], in: input.scenario.homes[pair.home])
      }
      guard groups.count > 1 else { continue }
      let names = groups.keys.sorted()
      for name in names {
        func title(_ language: String) -> String {
          division.words(language) + ": "
            + division.words(ofGroup: name, input.scenario, language)
        }
        rows.append(
          row(
            "\(division.rawValue).\(name)", Words(title("en"), da: title("da")),
            (groups[name] ?? []).map(\.household), input))
      }
      sums.append(
        CellSum(
          total,
          of: names.map {
            CellAddress("fairness", row: "\(division.rawValue).\($0)", column: "households")
          }))
    }
    rows.append(
      row(
        "total", PlacementBlockWords.everyGroup.words, assignment.pairs.map(\.household), input))
    sums.append(
      CellSum(total, of: [CellAddress("stock", row: "total", column: "households")]))
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
            ], rows: rows, sums: sums)),
        .note(Sentence(PlacementBlockWords.fairnessNote.words)),
      ])
  }

  private static func row(
    _ id: String, _ title: Words, _ households: [Int], _ input: ReportInput
  ) -> ReportTable.Row {
    let persons = households.reduce(0) { $0 + input.scenario.households[$1].size }
    let burden = households.reduce(Thousandths.zero) { sum, household in
      (input.pages.evaluation.householdTerms[household] ?? [:]).values.reduce(sum, +)
    }
    return .init(
      id,
      [
        .text(title), .people(households.count),
        .decimal(burden.value / Double(max(1, persons)), decimals: 1),
      ], isTotal: id == "total")
  }
}
