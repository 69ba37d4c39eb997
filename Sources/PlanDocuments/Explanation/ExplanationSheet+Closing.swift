import PlacementAdvice
import PlacementDomain
import PlacementModel

extension ExplanationSheet {
  /// What is proven, and by what.
  var quality: [SheetBlock] {
    let standing = explanation.standing
    var sentences: [String] = []
    if standing.price == .none {
      sentences.append(
        (standing.isProven ? SheetSentences.best : .unproven)(language))
    } else {
      sentences.append(notBest(standing.price))
      sentences.append(homeInBest(standing.home))
      if !standing.isProven { sentences.append(SheetSentences.unproven(language)) }
    }
    sentences.append(SheetSentences.audited(language))
    sentences.append(
      SheetSentences.source(
        language,
        [
          "name": printable(scenario.settings.name), "hash": String(scenario.hash.prefix(12)),
        ]))
    return [
      .heading(SheetWords.quality(language)), .sentence(sentences.joined(separator: " ")),
    ]
  }

  /// What the best plan has less, on the first level where it has.
  private func notBest(_ price: PriceOfChange) -> String {
    if price.unplaced != 0 { return SheetSentences.notBestHomes(language) }
    guard price.overflow == 0 else {
      return SheetSentences.notBestLimits(language, ["price": style.whole(price.overflow)])
    }
    return SheetSentences.notBest(language, ["price": style.decimal(price.burden)])
  }

  private func homeInBest(_ home: Int?) -> String {
    guard let home else { return SheetSentences.bestUnplaced(language) }
    if explanation.choice?.homes.contains(home) == true {
      return SheetSentences.bestStays(language)
    }
    return SheetSentences.bestMoves(
      language, ["what": description(of: scenario.homes[home])])
  }

  /// Who decides, how to object, and the law behind.
  var rights: [SheetBlock] {
    let home = explanation.home.map { scenario.homes[$0] }
    var law: [SheetLaw] = [.person, .reasons, .hearing, .objection, .complaint, .assignment]
    if explanation.refusals.contains(where: { $0.rule == "vulnerable_area" }) {
      law.append(.vulnerable)
    }
    if home?.letting == .shared { law.append(.sharing) }
    if explanation.considerations.contains(where: { $0.id == .rent }) { law.append(.payment) }
    if home?.tenure == .temporary { law.append(.tenancy) }
    return [.heading(SheetWords.rights(language))]
      + (law + [.sources]).map { .sentence($0(language)) }
  }

  /// What the person who decides fills in.
  var decision: [SheetBlock] {
    [
      .heading(SheetWords.decision(language)),
      .fields(
        [SheetWords.decidedBy, .decidedOn, .otherHome, .reasons, .contact].map { $0(language) }),
    ]
  }
}
