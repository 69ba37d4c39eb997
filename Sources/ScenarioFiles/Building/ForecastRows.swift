import PlacementDomain

extension QuotaYear {
  /// The year of a row; nil after a report.
  init?(_ row: RowReader) {
    let year = row.whole("year")
    let figures = (row.whole("first_figure"), row.whole("last_figure"))
    let (placed, quota) = (row.whole("placed"), row.whole("quota"))
    let edition = row.choice("edition", of: FigureEdition.self)
    let reunified = (row.whole("reunified"), row.whole("own_reunified"))
    guard let year, let edition else { return nil }
    self.init(year: year)
    (firstFigure, lastFigure) = figures
    self.placed = placed
    self.quota = quota
    self.edition = edition
    (self.reunified, ownReunified) = (reunified.0 ?? 0, reunified.1 ?? 0)
  }
}

extension ArrivalType {
  /// The kind of household of a row; nil after a report.
  init?(_ row: RowReader) {
    let (id, ages) = (row.id("id"), row.wholes("ages"))
    let (weight, special) = (row.thousandths("weight"), row.thousandths("special_weight"))
    let groups = (row.id("sharing_group"), row.id("would_share_in"))
    let (needs, isSponsor) = (row.needs(), row.flag("followed"))
    guard let id, let weight, !ages.isEmpty else { return nil }
    guard ages.count <= 50 else {
      row.log.report(
        at: row.spot("ages"), "the household has more than 50 members",
        "split it into households that are housed together")
      return nil
    }
    self.init(id: id, ages: ages.sorted(by: >))
    self.weight = weight
    specialWeight = special
    (sharingGroup, wouldShareIn) = groups
    self.needs = needs
    self.isSponsor = isSponsor
  }
}

extension SurgeMonth {
  /// The month of a row; nil after a report.
  init?(_ row: RowReader) {
    let (surge, month, persons) = (row.id("surge"), row.whole("month"), row.whole("persons"))
    let isSpecial = row.flag("special")
    guard let surge, let month, let persons else { return nil }
    self.init(surge: surge, month: month, persons: persons, isSpecial: isSpecial)
  }
}

extension VariantRow {
  /// The variant of a row; nil after a report.
  init?(_ row: RowReader) {
    let (id, name) = (row.id("id"), row.string("name"))
    let movingOn = row.thousandths("moving_on")
    let shares = (row.thousandths("hosting_percent"), row.thousandths("sharing_percent"))
    let openings = row.openings()
    let (surge, surgeFrom) = (row.id("surge"), row.day("surge_from"))
    guard let id, let name, let movingOn, let hosting = shares.0, let sharing = shares.1 else {
      return nil
    }
    self.init(id: id, name: WordText.normal(name))
    self.movingOn = movingOn
    (hostingPercent, sharingPercent) = (hosting, sharing)
    self.openings = openings
    self.surge = surge
    self.surgeFrom = surgeFrom
  }
}

extension RowReader {
  /// The options that a variant opens.
  fileprivate func openings() -> [VariantRow.Opening] {
    words("options").compactMap { word in
      let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      if parts.count == 1 { return VariantRow.Opening(option: word) }
      guard parts.count == 3, let count = Int(parts[2]), (1...10_000).contains(count) else {
        log.report(
          at: spot("options"), "`\(shown(word))` is neither an option nor OPTION:MODULE:COUNT",
          "write the option's id, or for modules as `\(shown(parts[0])):TYPE:2`")
        return nil
      }
      return VariantRow.Opening(option: parts[0], module: parts[1], count: count)
    }
  }
}
