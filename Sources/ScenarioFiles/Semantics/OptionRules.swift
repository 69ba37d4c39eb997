import PlacementDomain

/// What options must keep.
struct OptionRules {
  let draft: Draft
  let names: Names
  let log: ProblemLog

  func check() {
    let named = Set(draft.homes.values.compactMap(\.option))
    let standing = KnownIDs(
      Set(draft.homes.values.map(\.site)).union(names.listedHomes.ids),
      isWhole: draft.homes.isWhole)
    for option in draft.options.all {
      let row = option.row
      row.checkReference(option.value.district, "district", to: "district", in: names.districts)
      for module in option.value.modules {
        row.checkReference(module, "modules", to: "module type", in: names.modules)
      }
      for replaced in option.value.replaces {
        row.checkReference(replaced, "replaces", to: "home or site", in: standing)
      }
      checkModules(option)
      checkPermit(option)
      checkHomes(option, isNamed: named.contains(option.value.id))
    }
  }

  private func checkModules(_ option: Entities<CapacityOption>.Entity) {
    let row = option.row
    let (hasTypes, hasCount) = (!option.value.modules.isEmpty, option.value.maxModules > 0)
    if option.value.kind == .closure {
      if hasTypes || hasCount {
        log.report(
          at: row.spot("modules"), "a closure has modules",
          "leave `modules` and `max_modules` empty, or mend the kind")
      }
      if option.value.replaces.isEmpty {
        log.report(
          at: row.spot("replaces"), "a closure replaces nothing",
          "name the sites or homes that are given up")
      }
      return
    }
    let isPavilion = option.value.kind == .pavilion
    if hasTypes != hasCount || (isPavilion && !hasTypes) {
      if !hasTypes {
        log.report(
          at: row.spot("modules"), "`modules` is empty",
          "name the module types that may stand here")
      }
      if !hasCount {
        log.report(
          at: row.spot("max_modules"), "`max_modules` is 0", "say how many modules may stand here")
      }
    }
  }

  /// An extension needs an end that it moves.
  private func checkPermit(_ option: Entities<CapacityOption>.Entity) {
    guard let later = option.value.extendTo else { return }
    let row = option.row
    guard let end = option.value.permitEnd else {
      log.report(
        at: row.spot("extend_to"), "a permit without an end cannot be extended",
        "fill in `permit_end`, or leave `extend_to` empty")
      return
    }
    if later <= end {
      log.report(
        at: row.spot("extend_to"), "the extension ends before the permit does",
        "write a day after `permit_end`")
    }
  }

  /// Warns of a lease or conversion that brings nothing.
  private func checkHomes(_ option: Entities<CapacityOption>.Entity, isNamed: Bool) {
    guard option.value.kind == .lease || option.value.kind == .conversion,
      option.value.modules.isEmpty, !isNamed, draft.homes.isWhole
    else { return }
    log.report(
      .warning, at: option.row.spot("id"), "the option brings no homes",
      "name it in the column `option` of homes.csv, or give it modules")
  }
}
