import PlacementDomain

/// What homes must keep.
struct HomeRules {
  let draft: Draft
  let names: Names
  let log: ProblemLog

  func check() {
    let kinds = Dictionary(
      draft.options.values.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    for home in draft.homes.all {
      let row = home.row
      row.checkReference(home.value.district, "district", to: "district", in: names.districts)
      row.checkReference(home.value.option, "option", to: "option", in: names.options)
      if let option = home.value.option, kinds[option] == .closure {
        log.report(
          at: row.spot("option"), "`option` names a closure, which brings no homes",
          "name a lease, a conversion or a pavilion")
      }
      if let from = home.value.from, let to = home.value.to, to < from {
        log.report(at: row.spot("to"), "`to` is before `from`", "mend one of the dates")
      }
      if names.moduleHomes.contains(home.value.id) {
        log.report(
          at: row.spot("id"), "a module of an option brings a home of this id already",
          "give the home another id")
      }
    }
  }
}
