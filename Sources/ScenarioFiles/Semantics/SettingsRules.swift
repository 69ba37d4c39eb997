import PlacementDomain

/// What settings must keep among themselves.
struct SettingsRules {
  let draft: Draft
  let log: ProblemLog

  func check() {
    let settings = draft.settings
    if has("period.from"), has("period.to"), settings.to < settings.from {
      report(
        .error, "period.to", "the period ends before it begins", "mend `period.from` or `period.to`"
      )
    } else if has("decision"), has("period.to"), settings.decision > settings.to {
      report(
        .warning, "decision", "the decision comes after the period's end",
        "no option can be used; mend `decision` if that is not meant")
    }
    checkPlaceKinds()
    checkRowCounts()
  }

  private func has(_ key: String) -> Bool { draft.entries[key] != nil }

  private func report(
    _ severity: Problem.Severity, _ key: String, _ message: String, _ advice: String
  ) {
    guard let entry = draft.entries[key] else { return }
    log.report(
      severity, file: entry.file, line: entry.place.line, column: entry.place.column, message,
      advice)
  }

  /// Warns of terms that count nothing because nothing of their kind exists.
  private func checkPlaceKinds() {
    guard draft.places.isWhole, !draft.places.all.isEmpty else { return }
    let kinds = Set(draft.places.all.compactMap { $0.row.cell("kind").text })
    let terms: [(BurdenID, [PlaceKind])] = [
      (.school, [.school, .receptionClass]), (.daycare, [.daycare]), (.transport, [.stop]),
      (.shop, [.shop]), (.job, [.jobCentre, .languageSchool]), (.network, [.network]),
      (.leisure, [.leisure]), (.health, [.health]),
    ]
    for (term, needed) in terms where draft.settings.policy.weight(of: term) > 0 {
      guard !needed.contains(where: { kinds.contains($0.rawValue) }) else { continue }
      log.report(
        .warning, file: draft.paths[TableSchema.places.file] ?? TableSchema.places.file,
        "there is no place of kind \(needed.map { "`\($0.rawValue)`" }.joined(separator: " or ")), "
          + "so the term `\(term.rawValue)` counts nothing",
        "add one, or set `policy.weights.\(term.rawValue)` to 0")
    }
  }

  private func checkRowCounts() {
    let counts: [(TableSchema, Bool)] = [
      (.districts, isEmpty(draft.districts)), (.places, isEmpty(draft.places)),
      (.homes, isEmpty(draft.homes)), (.households, isEmpty(draft.households)),
    ]
    for (schema, isEmpty) in counts where isEmpty {
      log.report(
        file: draft.paths[schema.file] ?? schema.file, "the table has no rows",
        "add at least one \(schema.row)")
    }
  }

  /// Whether a table has no rows; one that is missing or cannot be read was reported as such already.
  private func isEmpty<Value>(_ entities: Entities<Value>) -> Bool {
    entities.ids.isWhole && entities.ids.ids.isEmpty
  }
}
