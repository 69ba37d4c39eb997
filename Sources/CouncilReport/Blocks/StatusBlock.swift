import PlacementDomain
import PlacementModel
import PlanDocuments

/// National figure and quota; homes and those who live in them, by kind.
enum StatusBlock: BlockMaker {
  static let id = ReportBlockID.status

  static func block(_ input: ReportInput) -> ReportBlock? {
    ReportBlock(
      id, PlacementBlockWords.statusTitle.words,
      [
        .paragraph(quota(input)), .table(stock(input)),
        .note(Sentence(PlacementBlockWords.stockNote.words)),
      ])
  }

  /// The latest year with a figure, not after the plan's period.
  private static func quota(_ input: ReportInput) -> Sentence {
    let last = input.settings.to.date.year
    let years = input.scenario.forecast.quotas.filter { $0.year <= last }
    guard let year = years.last(where: { ($0.lastFigure ?? $0.firstFigure) != nil }),
      let national = year.lastFigure ?? year.firstFigure
    else { return Sentence(PlacementBlockWords.noQuota.words) }
    var values: [String: ReportCell] = ["year": .year(year.year), "national": .whole(national)]
    guard let quota = year.quota else {
      return Sentence(PlacementBlockWords.quotaFormula.words, values)
    }
    values["quota"] = .whole(quota)
    return Sentence(PlacementBlockWords.quota.words, values)
  }

  private static func stock(_ input: ReportInput) -> ReportTable {
    let scenario = input.scenario
    var homes: [Sector: Int] = [:]
    var households: [Sector: Int] = [:]
    var persons: [Sector: Int] = [:]
    let opened = Set(input.pages.options.map(\.option.id))
    for home in scenario.homes
    where home.module == nil && home.option.map(opened.contains) ?? true {
      homes[home.sector, default: 0] += 1
    }
    for option in input.pages.options {
      let modules = option.modules.reduce(0) { $0 + $1.count * $1.type.homes }
      if modules > 0 { homes[.pavilion, default: 0] += modules }
    }
    for page in input.pages.households {
      guard let sector = page.home?.sector else { continue }
      households[sector, default: 0] += 1
      persons[sector, default: 0] += page.household.size
    }
    let kinds = Sector.allCases.filter { homes[$0] != nil || households[$0] != nil }
    func row(_ kind: Sector) -> ReportTable.Row {
      .init(
        kind.rawValue,
        [
          .text(Words(kind.words("en"), da: kind.words("da"))), .whole(homes[kind] ?? 0),
          .people(households[kind] ?? 0), .people(persons[kind] ?? 0),
        ])
    }
    let total = ReportTable.Row(
      "total",
      [
        .text(ColumnWords.total.words), .whole(homes.values.reduce(0, +)),
        .people(households.values.reduce(0, +)), .people(persons.values.reduce(0, +)),
      ], isTotal: true)
    return ReportTable(
      "stock", PlacementBlockWords.stockTable.words,
      columns: [
        .init("kind", ColumnWords.kind.words, isNumber: false),
        .init("homes", ColumnWords.homes.words),
        .init("households", ColumnWords.households.words, least: 3),
        .init("persons", ColumnWords.persons.words, least: 3),
      ],
      rows: kinds.map(row) + [total],
      sums: CellSum.rows(
        "stock", total: "total", of: kinds.map(\.rawValue), columns: ["households", "persons"]))
  }
}
