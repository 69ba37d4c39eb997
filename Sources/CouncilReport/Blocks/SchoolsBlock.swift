import PlacementDomain
import PlacementModel

/// Seats, daycare places and hotel nights used of those there are.
enum SchoolsBlock: BlockMaker {
  static let id = ReportBlockID.schools

  static func block(_ input: ReportInput) -> ReportBlock? {
    let resources = input.pages.evaluation.resources.filter { $0.used > 0 || $0.capacity > 0 }
    guard !resources.isEmpty else { return nil }
    let rows = resources.map { resource in
      ReportTable.Row(
        "\(resource.limit).\(resource.resource)",
        [
          .text(BurdenBlock.capitalized(resource.title)), place(resource, input),
          .people(resource.used), .whole(resource.capacity), .whole(resource.overflow),
        ])
    }
    let over = resources.filter { $0.overflow > 0 }
    func names(_ language: String) -> String {
      over.map { resource in
        guard case .text(let words) = place(resource, input) else { return "" }
        return "\(resource.title(language)), \(words(language))"
      }.joined(separator: "; ")
    }
    let sentence =
      over.isEmpty
      ? ReportItem.paragraph(Sentence(PlacementBlockWords.schoolsFine.words))
      : .alert(
        Sentence(
          PlacementBlockWords.schoolsOver.words,
          ["names": .text(Words(names("en"), da: names("da")))]))
    return ReportBlock(
      id, PlacementBlockWords.schoolsTitle.words,
      [
        sentence,
        .table(
          ReportTable(
            "schools", PlacementBlockWords.schoolsTable.words,
            columns: [
              .init("limit", ColumnWords.limit.words, isNumber: false),
              .init("place", ColumnWords.place.words, isNumber: false),
              .init("used", ColumnWords.used.words, least: 5),
              .init("capacity", ColumnWords.capacity.words),
              .init("over", ColumnWords.over.words, follows: "used"),
            ], rows: rows)), .note(Sentence(PlacementBlockWords.schoolsNote.words)),
      ])
  }

  private static func place(_ resource: ResourceUse, _ input: ReportInput) -> ReportCell {
    if let place = input.scenario.places.first(where: { $0.id == resource.resource }) {
      return .name(place.name)
    }
    if let district = input.scenario.districts.first(where: { $0.id == resource.resource }) {
      return .name(district.name)
    }
    return .text(Words("all hotels", da: "alle hoteller"))
  }
}
