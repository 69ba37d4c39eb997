import PlacementDomain

extension Household {
  /// The household of a row, its ties still as written; nil after a report.
  init?(_ row: RowReader) {
    let (id, arrives, ages) = (row.id("id"), row.day("arrives"), row.wholes("ages"))
    let (needs, health, languages) = (row.needs(), row.flag("health_care"), row.words("languages"))
    let (group, wishes) = (row.id("sharing_group"), row.words("wishes"))
    let (livesIn, pinnedTo) = (row.id("lives_in"), row.id("pinned_to"))
    let (excluded, priority) = (row.words("excluded"), row.whole("priority"))
    let kind = row.choice("kind", of: HouseholdKind.self)
    let (reception, rent) = (row.flag("reception_class"), row.whole("affordable_rent"))
    guard let id, let arrives, let priority, let kind, !ages.isEmpty else { return nil }
    guard ages.count <= 100 else {
      row.log.report(
        at: row.spot("ages"), "the household has more than 100 members",
        "split it into households that are housed together")
      return nil
    }
    self.init(id: id, arrives: arrives, ages: ages)
    self.needs = needs
    needsHealthCare = health
    self.languages = Set(languages).sorted()
    sharingGroup = group
    self.wishes = Set(wishes).sorted()
    self.livesIn = livesIn
    self.pinnedTo = pinnedTo
    self.excluded = Set(excluded).sorted()
    self.priority = priority
    self.kind = kind
    receptionClass = reception
    affordableRent = rent
  }
}

extension RowReader {
  /// The features that a household needs.
  func needs() -> Set<Feature> {
    var needs: Set<Feature> = []
    for word in words("needs") {
      if let feature = Feature(rawValue: word) {
        needs.insert(feature)
      } else {
        let names = Feature.allCases.map(\.rawValue)
        let meanings = "step_free (trinfri), own_bathroom (eget bad), quiet (roligt)"
        log.report(
          at: spot("needs"), "`needs` has a word that is no feature",
          log.didYouMean(word, among: names, else: "write any of \(meanings)"))
      }
    }
    return needs
  }
}
