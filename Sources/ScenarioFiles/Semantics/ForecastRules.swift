import FlowForecast
import PlacementDomain

/// What the settings and tables of a forecast must keep.
struct ForecastRules {
  let draft: Draft
  let names: Names
  let log: ProblemLog

  func check() {
    checkSums()
    checkTypes()
    checkSurges()
    let surges = KnownIDs(
      Set(draft.surges.values.map(\.surge) + StressShape.all.map(\.id)),
      isWhole: draft.surges.isWhole)
    for variant in draft.variants.all {
      if variant.value.id == "baseline" {
        log.report(
          at: variant.row.spot("id"), "`baseline` is the forecast that variants are compared with",
          "give the variant another id")
      }
      variant.row.checkReference(variant.value.surge, "surge", to: "surge", in: surges)
      for opening in variant.value.openings { check(opening, variant.row) }
    }
  }

  private func check(_ opening: VariantRow.Opening, _ row: RowReader) {
    row.checkReference(opening.option, "options", to: "option", in: names.options)
    guard let option = draft.options.values.first(where: { $0.id == opening.option }) else {
      return
    }
    if let module = opening.module, !option.modules.contains(module) {
      log.report(
        at: row.spot("options"),
        "modules of type `\(shown(module))` may not stand at `\(option.id)`",
        log.didYouMean(
          module, among: option.modules, else: "name one of its types in options.csv"))
    } else if opening.count > option.maxModules {
      log.report(
        at: row.spot("options"),
        "\(opening.count) modules are more than `\(option.id)` has room for",
        "write at most \(option.maxModules)")
    } else if opening.module == nil, !option.modules.isEmpty {
      log.report(
        .warning, at: row.spot("options"), "`\(option.id)` is opened without a module",
        "write `\(option.id):\(option.modules[0]):\(option.maxModules)` to put some up")
    }
  }

  /// Parts that must not be more than their whole.
  private func checkSums() {
    let settings = draft.settings.forecast
    if settings.hosting.countedPrivate > settings.hosting.counted {
      report(
        "forecast.private.counted_private", "more households needed no home than were counted",
        "mend it, or `forecast.private.counted`")
    }
    if settings.stay.departurePercent + settings.stay.movePercent > 100 {
      report(
        draft.entries["forecast.stay.move_percent"] == nil
          ? "forecast.stay.departure_percent" : "forecast.stay.move_percent",
        "departures and moves are more than 100 percent together",
        "mend `forecast.stay.departure_percent` or `move_percent`")
    }
  }

  private func report(_ key: String, _ message: String, _ advice: String) {
    guard let entry = draft.entries[key] else { return }
    log.report(
      file: entry.file, line: entry.place.line, column: entry.place.column, message, advice)
  }

  private func checkTypes() {
    for type in draft.arrivalTypes.all where type.value.ages.count > 1 {
      for column in ["sharing_group", "would_share_in"]
      where !type.row.cell(column).text.isEmpty {
        log.report(
          at: type.row.spot(column), "a household of several cannot share a home with others",
          "leave it empty")
      }
    }
    let types = draft.arrivalTypes
    for (column, weight) in [
      ("weight", { (type: ArrivalType) in type.weight }),
      ("special_weight", { (type: ArrivalType) in type.specialWeight ?? type.weight }),
    ] where types.isWhole {
      guard let first = types.all.first, types.values.allSatisfy({ weight($0) == .zero }) else {
        continue
      }
      log.report(
        at: first.row.spot(column), "no kind of household has a weight above 0",
        "write how often each comes in `\(column)`")
    }
  }

  private func checkSurges() {
    var first: [String: Bool] = [:]
    for month in draft.surges.all {
      if let known = first[month.value.surge], known != month.value.isSpecial {
        log.report(
          at: month.row.spot("special"),
          "some months of the surge come under a special law and others do not",
          "write the same in all, or make two surges of it")
      }
      first[month.value.surge] = first[month.value.surge] ?? month.value.isSpecial
    }
  }
}
