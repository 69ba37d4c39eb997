import PlacementAdvice

extension ExplanationSheet {
  /// Sentences about what stands in the household's way, without ids of others.
  private var conflictText: ConflictText {
    ConflictText(facts, language: language, onlyFor: household.id)
  }

  /// What stands in the way of a home, and the changes that would clear it.
  var obstacles: [SheetBlock] {
    guard let obstacles = explanation.obstacles else { return [] }
    guard let conflict = obstacles.conflicts.first else {
      return [.sentence(ConflictWords.noConflict(language))]
    }
    var blocks: [SheetBlock] = [
      .sentence(
        conflict.members.isEmpty
          ? ConflictWords.givenAlone(language) : SheetSentences.inTheWay(language))
    ]
    blocks += conflictText.lines(conflict).map { .sentence("– " + $0) }
    if !conflict.isProven { blocks.append(.sentence(ConflictWords.unproven(language))) }
    blocks.append(.subheading(SheetWords.whatWouldHelp(language)))
    if obstacles.relaxations.isEmpty { blocks.append(.sentence(ConflictWords.noWay(language))) }
    for (index, relaxation) in obstacles.relaxations.enumerated() {
      blocks.append(
        .sentence(
          index == 0
            ? ConflictWords.cheapest(language)
            : ConflictWords.others(
              language, ["how": conflictText.kind(relaxation.reluctance)])))
      blocks += conflictText.lines(relaxation).map { .sentence("– " + $0) }
      blocks.append(.sentence(conflictText.price(relaxation)))
    }
    return blocks
  }
}
