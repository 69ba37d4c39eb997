import PlacementDomain

/// What `nabolag explain` says beside its sheets.
enum ExplainWords: Phrase {
  case unknown, foreignPlan, rejectedPlan, written

  var template: Words {
    switch self {
    case .unknown:
      Words(
        "{scenario}: the scenario has no household {household}: {advice}",
        da: "{scenario}: scenariet har ingen husstand {household}: {advice}")
    case .foreignPlan:
      Words(
        "{plan}: the plan was made from other data than {scenario} holds now: make it again with "
          + "`nabolag place`, or name the scenario it was made from",
        da: "{plan}: planen er lavet på andre data end dem, der nu er i {scenario}: lav den igen "
          + "med `nabolag place`, eller angiv det scenarie, den er lavet af")
    case .rejectedPlan:
      Words(
        "{plan}: the plan fails its audit with {findings|finding|findings}; only a plan that keeps "
          + "every rule, and whose numbers are right, can be explained: mend it, or make it again "
          + "with `nabolag place`",
        da: "{plan}: planen består ikke sin revision ({findings|fund|fund}); kun en plan, der "
          + "overholder alle regler, og hvis tal passer, kan forklares: ret den, eller lav den "
          + "igen med `nabolag place`")
    case .written:
      Words(
        "{sheets|sheet|sheets} in {folder}: .html to hand out, .json for other programs.",
        da: "{sheets|ark|ark} i {folder}: .html til udlevering, .json til andre programmer.")
    }
  }
}

extension ExplanationSheet {
  /// That there is no such household, with the one that may have been meant.
  public static func unknown(
    _ household: String, among ids: [String], in scenario: String, language: String
  ) -> String {
    // A list of all households is no advice.
    let nearest = Suggestion.nearest(to: household, among: ids)
    let advice =
      nearest.map { FileWords.didYouMean(language, ["name": $0]) }
      ?? FileWords.writeID(language)
    return ExplainWords.unknown(
      language,
      [
        "scenario": printable(scenario), "household": printable(household),
        "advice": printable(advice),
      ])
  }

  /// That a plan belongs to another scenario.
  public static func foreignPlan(
    _ plan: String, _ scenario: String, language: String
  ) -> String {
    ExplainWords.foreignPlan(
      language, ["plan": printable(plan), "scenario": printable(scenario)])
  }

  /// That a plan fails its audit.
  public static func rejectedPlan(_ plan: String, _ findings: Int, language: String) -> String {
    ExplainWords.rejectedPlan(
      language, ["plan": printable(plan), "findings": String(findings)])
  }

  /// How many sheets were written where.
  public static func written(_ sheets: Int, to folder: String, language: String) -> String {
    ExplainWords.written(
      language, ["sheets": String(sheets), "folder": printable(folder)])
  }

  /// A name for the household's files: its id, with what may not stand in a name as its code.
  public var fileName: String {
    household.id.unicodeScalars.map { scalar in
      let isPlain =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || scalar == "-" || scalar == "_"
      return isPlain ? String(scalar) : "%" + String(scalar.value, radix: 16)
    }.joined()
  }
}
