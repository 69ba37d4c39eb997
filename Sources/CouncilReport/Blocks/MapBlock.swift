import PlacementDomain
import PlanDocuments

/// The municipality with its districts and sites, without people.
enum MapBlock: BlockMaker {
  static let id = ReportBlockID.map

  static func block(_ input: ReportInput) -> ReportBlock? {
    let sites = input.pages.sites
    guard !sites.isEmpty else { return nil }
    let table = ReportTable(
      "sites", PlacementBlockWords.sitesTable.words,
      columns: [
        .init("site", ColumnWords.site.words, isNumber: false),
        .init("district", ColumnWords.district.words, isNumber: false),
        .init("homes", ColumnWords.homes.words),
      ],
      rows: sites.map { site in
        .init(
          site.id,
          [
            .name(site.option?.name ?? site.id), .name(input.district(site.district)),
            .whole(site.homes),
          ])
      })
    return ReportBlock(
      id, PlacementBlockWords.mapTitle.words,
      [
        .figure(
          ReportFigure(
            id: "map", title: PlacementBlockWords.mapFigure.words,
            description: Sentence(
              PlacementBlockWords.mapDescription.words, ["sites": .whole(sites.count)]),
            drawing: SitesPicture(pages: input.pages, outlines: input.outlines), table: table)),
        .note(Sentence(PlacementBlockWords.mapNote.words)),
      ])
  }
}
