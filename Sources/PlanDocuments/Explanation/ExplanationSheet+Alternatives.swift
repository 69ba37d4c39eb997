import PlacementAdvice
import PlacementDomain
import PlacementModel

extension ExplanationSheet {
  /// The best other homes, with what each would have cost whom.
  var alternatives: [SheetBlock] {
    var blocks: [SheetBlock] = [.heading(SheetWords.alternatives(language))]
    guard !explanation.alternatives.isEmpty else {
      return blocks + [.sentence(SheetSentences.noAlternatives(language))]
    }
    blocks.append(.sentence(SheetSentences.alternativesNote(language)))
    for (index, alternative) in explanation.alternatives.enumerated() {
      blocks += self.blocks(of: alternative, number: index + 1)
    }
    if explanation.undecided > 0 {
      blocks.append(
        .sentence(
          SheetSentences.undecided(language, ["kinds": style.whole(explanation.undecided)])))
    }
    return blocks
  }

  private func blocks(of alternative: HomeAlternative, number: Int) -> [SheetBlock] {
    let home = scenario.homes[alternative.home]
    var sentences: [String] = []
    if home.id == household.livesIn {
      sentences.append(SheetWords.stayWhereYouLive(language))
    }
    sentences += others(alternative.others) + overuse(alternative.overuse)
    sentences.append(price(of: alternative))
    return [
      .subheading(
        SheetWords.alike(
          language,
          [
            "number": style.whole(number), "homes": style.whole(alternative.choice.homes.count),
            "what": description(of: home),
          ])),
      .sentence(sentences.joined(separator: " ")), .table(shares(of: alternative)),
    ]
  }

  private func price(of alternative: HomeAlternative) -> String {
    let burden = alternative.price.burden
    let price = style.decimal(Thousandths(raw: abs(burden.raw)))
    guard let least = alternative.leastPrice else {
      let sentence: SheetSentences =
        burden == .zero ? .same : burden > .zero ? .costs : .saves
      return sentence(language, ["price": price])
    }
    guard least.unplaced == alternative.price.unplaced,
      least.overflow == alternative.price.overflow
    else { return SheetSentences.openPrice(language, ["price": style.decimal(burden)]) }
    return SheetSentences.between(
      language, ["least": style.decimal(least.burden), "price": style.decimal(burden)])
  }

  private func others(_ others: HomeAlternative.Others) -> [String] {
    var sentences: [String] = []
    func say(_ sentence: SheetSentences, _ count: Int, families: Int = 0) {
      guard count > 0 else { return }
      sentences.append(
        sentence(
          language, ["count": style.whole(count), "families": style.whole(families)]))
    }
    say(.losing, others.losing)
    if others.losingFamilies > 0 {
      say(.losingFamilies, others.losing, families: others.losingFamilies)
    }
    say(.gaining, others.gaining)
    say(.worse, others.worse, families: others.worseFamilies)
    say(.better, others.better)
    return sentences
  }

  private func overuse(_ overuse: [HomeAlternative.Overuse]) -> [String] {
    overuse.map { use in
      let place =
        scenario.places.first { $0.id == use.resource }?.name
        ?? scenario.districts.first { $0.id == use.resource }?.name
      let sentence: SheetSentences =
        switch (place == nil, use.more > 0) {
        case (false, true): .seatsMore
        case (false, false): .seatsFewer
        case (true, true): .overMore
        case (true, false): .overFewer
        }
      return sentence(
        language,
        [
          "count": style.whole(abs(use.more)), "what": use.title(language),
          "where": printable(place ?? ""),
        ])
    }
  }

  private func shares(of alternative: HomeAlternative) -> SheetTable {
    let shares = alternative.shares
    let municipality = shares.municipality.values.reduce(Thousandths.zero, +)
    var rows = [
      [SheetWords.thisHousehold(language), style.signed(shares.household)],
      [SheetWords.otherHouseholds(language), style.signed(shares.others)],
      [SheetWords.municipality(language), style.signed(municipality)],
    ]
    rows += shares.municipality.sorted { $0.key < $1.key }.map { term, amount in
      [SheetWords.ofWhich(language, ["term": name(of: term).lowercased()]), style.signed(amount)]
    }
    rows.append([SheetWords.allTogether(language), style.signed(alternative.price.burden)])
    if alternative.priceOverBest != alternative.price {
      rows.append([SheetWords.overBest(language), style.signed(alternative.priceOverBest.burden)])
    }
    return SheetTable(
      columns: [(SheetWords.whom(language), false), (SheetWords.minutes(language), true)],
      rows: rows)
  }
}
