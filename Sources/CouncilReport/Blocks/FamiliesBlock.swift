import PlacementDomain
import PlacementModel

/// The districts in which families with children live, against what the policy asks.
enum FamiliesBlock: BlockMaker {
  static let id = ReportBlockID.families

  static func block(_ input: ReportInput) -> ReportBlock? {
    let areas = input.facts.familyDistricts(in: input.pages.assignment).sorted()
    let asked = input.settings.policy.familyAreas
    let words: PlacementBlockWords =
      areas.isEmpty ? .familiesNone : areas.count <= asked ? .familiesWithin : .familiesBeyond
    return ReportBlock(
      id, PlacementBlockWords.familiesTitle.words,
      [
        .paragraph(
          Sentence(
            words.words,
            [
              "areas": .whole(areas.count), "asked": .whole(asked),
              "names": .name(areas.map(input.district).joined(separator: ", ")),
            ]))
      ])
  }
}
