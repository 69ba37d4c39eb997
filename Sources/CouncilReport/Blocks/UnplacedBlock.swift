import PlacementDomain
import PlacementModel
import PlanDocuments

/// How many have no home, and why; nobody by id.
enum UnplacedBlock: BlockMaker {
  static let id = ReportBlockID.unplaced

  static func block(_ input: ReportInput) -> ReportBlock? {
    let without = input.pages.households.filter { $0.fate == .unplaced }
    let title = PlacementBlockWords.unplacedTitle.words
    guard !without.isEmpty else {
      return ReportBlock(id, title, [.paragraph(Sentence(PlacementBlockWords.everybody.words))])
    }
    let fits = Dictionary(grouping: without) {
      UnplacedReason.possibleHomes(for: $0.position, input.facts) > 0
    }
    func row(_ id: String, _ words: Words, _ pages: [HouseholdPage]) -> ReportTable.Row {
      .init(
        id,
        [
          .text(words), .people(pages.count), .people(pages.reduce(0) { $0 + $1.household.size }),
        ], isTotal: id == "total")
    }
    let columns = ["households", "persons"]
    let table = ReportTable(
      "unplaced", PlacementBlockWords.withoutTable.words,
      columns: [
        .init("reason", ColumnWords.reason.words, isNumber: false),
        .init("households", ColumnWords.households.words, least: 3),
        .init("persons", ColumnWords.persons.words, least: 3),
      ],
      rows: [
        row("none_fits", PlacementBlockWords.noneFits.words, fits[false] ?? []),
        row("taken", PlacementBlockWords.taken.words, fits[true] ?? []),
        row("total", ColumnWords.total.words, without),
      ],
      sums: CellSum.rows(
        "unplaced", total: "total", of: ["none_fits", "taken"], columns: columns)
        + columns.map {
          CellSum(
            CellAddress("unplaced", row: "total", column: $0),
            of: [CellAddress("placed", row: "unplaced", column: $0)])
        })
    return ReportBlock(
      id, title,
      [
        .alert(
          Sentence(
            PlacementBlockWords.without.words,
            [
              "households": .from(CellAddress("unplaced", row: "total", column: "households")),
              "persons": .from(CellAddress("unplaced", row: "total", column: "persons")),
            ])), .table(table),
      ])
  }
}
