import PlacementDomain
import PlanDocuments

/// How many arrive, stay, move and go without.
enum PlacementBlock: BlockMaker {
  static let id = ReportBlockID.placement

  static func block(_ input: ReportInput) -> ReportBlock? {
    let fates: [(String, PlacementBlockWords, HouseholdPage.Fate)] = [
      ("arrive", .arrive, .arrives), ("stay", .stay, .stays), ("move", .move, .moves),
      ("unplaced", .unplaced, .unplaced),
    ]
    func count(_ pages: [HouseholdPage]) -> [ReportCell] {
      [.people(pages.count), .people(pages.reduce(0) { $0 + $1.household.size })]
    }
    let rows = fates.map { id, words, fate in
      ReportTable.Row(
        id, [.text(words.words)] + count(input.pages.households.filter { $0.fate == fate }))
    }
    let total = ReportTable.Row(
      "total", [.text(PlacementBlockWords.total.words)] + count(input.pages.households),
      isTotal: true)
    // Those with a home are the same people whichever way they are counted.
    let housed = ["arrive", "stay", "move"]
    func other(_ table: String) -> [CellSum] {
      ["households", "persons"].map { column in
        CellSum(
          CellAddress(table, row: "total", column: column),
          of: housed.map { CellAddress("placed", row: $0, column: column) })
      }
    }
    let table = ReportTable(
      "placed", PlacementBlockWords.placedTable.words,
      columns: [
        .init("fate", ColumnWords.what.words, isNumber: false),
        .init("households", ColumnWords.households.words, least: 3),
        .init("persons", ColumnWords.persons.words, least: 3),
      ],
      rows: rows + [total],
      sums: CellSum.rows(
        "placed", total: "total", of: fates.map(\.0), columns: ["households", "persons"])
        + other("stock"))
    return ReportBlock(
      id, PlacementBlockWords.placementTitle.words,
      [
        .paragraph(
          Sentence(
            PlacementBlockWords.placed.words,
            [
              "households": .from(CellAddress("placed", row: "total", column: "households")),
              "persons": .from(CellAddress("placed", row: "total", column: "persons")),
              "opened": .whole(input.pages.options.count),
            ])), .table(table),
      ])
  }
}
