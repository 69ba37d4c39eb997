import PlacementDomain

/// What is said about decisions of people beside a scenario, and about an earlier plan.
enum OverrideWords: Phrase {
  case title, priced, decision, unplaced, overflow, burden, together, notFound, exact, within,
    unproven
  case pin, forbid, maxMoves, keepSchools
  case levelChanged
  case nothingWritten, affected, logNote
  case log, provenUnder, certificate
  case followed, changedCount, kept, gone, left, why
  case decided, refused, closed, given, lighter, others, none
  case unknownHousehold, unknownHome, lookUp
  case pinRefused, conflict, tooFewMoves, tooFewMovesLeast

  var template: Words {
    switch self {
    case .title:
      Words("What the decisions cost: {title}", da: "Hvad beslutningerne koster: {title}")
    case .priced:
      Words(
        "Each by itself, and all together, against the plan without them.",
        da: "Hver for sig og alle tilsammen, i forhold til planen uden dem.")
    case .decision: Words("Decision", da: "Beslutning")
    case .unplaced: Words("Without a home", da: "Uden bolig")
    case .overflow: Words("Over limits", da: "Over grænser")
    case .burden: Words("Min. a day", da: "Min. pr. dag")
    case .together: Words("All together", da: "Alle tilsammen")
    case .notFound: Words("not found in time", da: "ikke fundet i tide")
    case .exact: Words("The prices are exact.", da: "Priserne er nøjagtige.")
    case .within:
      Words(
        "Burdens are proven to within {minutes} person-minutes a day; prices are no more exact.",
        da:
          "Byrder er bevist inden for {minutes} personminutter pr. dag; priserne er ikke mere nøjagtige."
      )
    case .unproven:
      Words(
        "A plan is not proven best: the prices are only those of the plans found. Allow more: --time-limit",
        da:
          "En plan er ikke bevist bedst: priserne er kun dem for de fundne planer. Giv mere tid: --time-limit"
      )
    case .pin: Words("{household} gets {home}", da: "{household} får {home}")
    case .forbid: Words("{household} does not get {home}", da: "{household} får ikke {home}")
    case .maxMoves:
      Words(
        "at most {count|change|changes} against the earlier plan",
        da: "højst {count|ændring|ændringer} i forhold til den tidligere plan")
    case .keepSchools:
      Words(
        "children keep their school within the school year",
        da: "børn beholder deres skole inden for skoleåret")
    case .levelChanged:
      Words("Households with another home than before", da: "Husstande med en anden bolig end før")
    case .nothingWritten:
      Words(
        "Nothing is written. With --accept the plan is written, with these prices in its log.",
        da: "Intet er skrevet. Med --accept skrives planen med disse priser i loggen.")
    case .affected: Words("Who is affected", da: "Hvem det rammer")
    case .logNote:
      Words(
        "In plan.json, `decided_by` and `reason` are for you to fill in.",
        da: "I plan.json skal du selv udfylde `decided_by` og `reason`.")
    case .log: Words("Decisions and what they cost", da: "Beslutninger, og hvad de koster")
    case .provenUnder:
      Words("proven best under the decisions", da: "bevist bedst under beslutningerne")
    case .certificate:
      Words(
        "proven under {count|decision|decisions} of the log",
        da: "bevist under {count|beslutning|beslutninger} i loggen")
    case .followed: Words("Against the earlier plan", da: "I forhold til den tidligere plan")
    case .changedCount:
      Words(
        "{changed} of {counted|household|households} in both {changed?gets|get} another home or none.",
        da:
          "{changed} af {counted|husstand|husstande}, der er i begge, får en anden bolig eller ingen."
      )
    case .kept:
      Words(
        "Among all plans as good as this one, none changes fewer.",
        da: "Blandt alle planer, der er lige så gode, ændrer ingen færre.")
    case .gone:
      Words(
        "Not counted, since their home is not in the scenario: {names}.",
        da: "Tæller ikke, da boligen ikke er i scenariet: {names}.")
    case .left:
      Words(
        "Not counted, since they are no longer in the scenario: {names}.",
        da: "Tæller ikke, da de ikke længere er i scenariet: {names}.")
    case .why: Words("Why", da: "Hvorfor")
    case .decided: Words("decided", da: "besluttet")
    case .refused: Words("may not stay: {rules}", da: "må ikke blive: {rules}")
    case .closed: Words("the home is not open", da: "boligen er ikke åben")
    case .given: Words("the home goes to {names}", da: "boligen går til {names}")
    case .lighter:
      Words("{minutes} minutes a day less for it", da: "{minutes} minutter mindre pr. dag for den")
    case .others: Words("better for others", da: "bedre for andre")
    case .none: Words("none", da: "ingen")
    case .unknownHousehold:
      Words(
        "the scenario has no household {name}: {advice}",
        da: "scenariet har ingen husstand {name}: {advice}")
    case .unknownHome:
      Words(
        "the scenario has no home {name}: {advice}",
        da: "scenariet har ingen bolig {name}: {advice}")
    case .lookUp: Words("look the id up in {table}", da: "slå id'et op i {table}")
    case .pinRefused:
      Words(
        "{decision}: no plan can do this. {rules} Choose another home, or change the rule's setting or the row.",
        da:
          "{decision}: det kan ingen plan. {rules} Vælg en anden bolig, eller ret reglens indstilling eller rækken."
      )
    case .conflict:
      Words(
        "No plan keeps these together: {decisions}. Without any one of them the others can be kept.",
        da:
          "Ingen plan kan opfylde disse sammen: {decisions}. Uden en hvilken som helst af dem kan de andre opfyldes."
      )
    case .tooFewMoves:
      Words(
        "No plan changes as few as {most}. Allow more with --max-moves.",
        da: "Ingen plan ændrer så få som {most}. Tillad flere med --max-moves.")
    case .tooFewMovesLeast:
      Words(
        "At least {least|household has|households have} to get another home; --max-moves {most} is too few.",
        da:
          "Mindst {least|husstand|husstande} skal have en anden bolig; --max-moves {most} er for få."
      )
    }
  }
}
