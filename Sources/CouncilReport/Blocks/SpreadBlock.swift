import PlacementDomain
import PlacementModel

/// Persons in each district against its fair share.
enum SpreadBlock: BlockMaker {
  static let id = ReportBlockID.spread

  static func block(_ input: ReportInput) -> ReportBlock? {
    let districts = input.scenario.districts
    guard !districts.isEmpty else { return nil }
    let persons = input.facts.persons(in: input.pages.assignment)
    let fair = input.facts.fairShare
    let rows = districts.indices.map { index in
      ReportTable.Row(
        districts[index].id,
        [
          .name(districts[index].name), .people(persons[index]), .whole(fair[index]),
          .whole(persons[index] - fair[index]),
        ])
    }
    let total = ReportTable.Row(
      "total",
      [
        .text(ColumnWords.total.words), .people(persons.reduce(0, +)),
        .whole(fair.reduce(0, +)), .none,
      ], isTotal: true)
    let table = ReportTable(
      "spread", PlacementBlockWords.spreadTable.words,
      columns: [
        .init("district", ColumnWords.district.words, isNumber: false),
        .init("persons", ColumnWords.persons.words, least: 3),
        .init("fair_share", ColumnWords.fairShare.words),
        .init("difference", ColumnWords.difference.words, follows: "persons"),
      ], rows: rows + [total],
      sums: CellSum.rows(
        "spread", total: "total", of: districts.map(\.id), columns: ["persons"]) + [
          CellSum(
            CellAddress("spread", row: "total", column: "persons"),
            of: [CellAddress("stock", row: "total", column: "persons")])
        ])
    return ReportBlock(
      id, PlacementBlockWords.spreadTitle.words,
      [.table(table), .note(Sentence(PlacementBlockWords.spreadNote.words))])
  }
}
