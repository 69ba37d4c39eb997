import PlacementDomain

/// What households must keep.
///
/// Their values are never repeated in a message.
struct HouseholdRules {
  let draft: Draft
  let names: Names
  let log: ProblemLog

  func check() {
    let homes = Dictionary(
      draft.homes.values.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let sites = siteOfHome()
    var pinned: [String: Spot] = [:]
    var living: [String: Spot] = [:]
    for household in draft.households.all {
      let (row, value) = (household.row, household.value)
      row.checkReference(value.livesIn, "lives_in", to: "home of homes.csv", in: names.listedHomes)
      row.checkReference(value.pinnedTo, "pinned_to", to: "home", in: names.homes)
      for id in value.excluded {
        row.checkReference(id, "excluded", to: "home or site", in: names.homesAndSites)
      }
      checkWishes(household)
      checkPeople(household)
      checkPin(household, sites)
      if let home = value.pinnedTo, isForOne(home, homes) {
        checkSecond(home, "pinned_to", .error, row, &pinned)
      }
      if let home = value.livesIn, isForOne(home, homes) {
        checkSecond(home, "lives_in", .warning, row, &living)
      }
    }
  }

  private func siteOfHome() -> [String: String] {
    let listed = draft.homes.values.map { ($0.id, $0.site) }
    return Dictionary(listed, uniquingKeysWith: { first, _ in first })
  }

  private func isForOne(_ home: String, _ homes: [String: Home]) -> Bool {
    homes[home]?.letting == .one
  }

  private func checkSecond(
    _ home: String, _ column: String, _ severity: Problem.Severity, _ row: RowReader,
    _ first: inout [String: Spot]
  ) {
    guard let other = first[home] else {
      first[home] = row.spot(column)
      return
    }
    log.report(
      severity, at: row.spot(column),
      "`\(column)` names the home `\(home)`, which is let to one household, as line "
        + "\(log.place(of: other).line) does",
      "give one of them another home")
  }

  private func checkPeople(_ household: Entities<Household>.Entity) {
    let (row, value) = (household.row, household.value)
    if draft.entries["period.to"] != nil, value.arrives > draft.settings.to {
      log.report(
        at: row.spot("arrives"), "the household arrives after the plan's period",
        "take it out, or let the period end later")
    }
    let adult = draft.settings.ages.adult
    if value.kind == .minor, value.ages.contains(where: { $0 >= adult }) {
      log.report(
        at: row.spot("ages"), "an unaccompanied minor's household has an adult",
        "mend `ages`, or write `ordinary` for `kind`")
    }
    if value.kind == .ordinary, value.ages.allSatisfy({ $0 < adult }) {
      log.report(
        .warning, at: row.spot("ages"), "an ordinary household has no adult",
        "write `minor` for `kind` if these are unaccompanied minors")
    }
  }

  private func checkPin(_ household: Entities<Household>.Entity, _ sites: [String: String]) {
    guard let home = household.value.pinnedTo else { return }
    let excluded = household.value.excluded
    let site = sites[home] ?? siteOfModuleHome(home)
    guard excluded.contains(home) || site.map(excluded.contains) == true else { return }
    log.report(
      at: household.row.spot("excluded"), "the household is pinned to a home that it must not get",
      "mend `pinned_to` or `excluded`")
  }

  private func siteOfModuleHome(_ home: String) -> String? {
    guard names.moduleHomes.contains(home) else { return nil }
    return draft.options.values.first { home.hasPrefix($0.id + ".") }?.site
  }

  private func checkWishes(_ household: Entities<Household>.Entity) {
    for wish in household.value.wishes
    where names.districts.lacks(wish) && names.sectors.lacks(wish) {
      household.row.checkReference(
        wish, "wishes", to: "district, site, home or sector", in: names.homesAndSites,
        suggest: names.districts.union(names.sectors).union(names.homesAndSites).ids)
    }
  }
}
