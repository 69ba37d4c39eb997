import PlacementDomain

/// What summaries and sheets say of the law that a plan was made by.
enum LawWords: Phrase {
  case title, sentence, nearest, own
  case transport, transportSum, transportNote, pupils, place, way, limit
  case sheet

  var template: Words {
    switch self {
    case .title: Words("Law", da: "Lovgrundlag")
    case .sentence:
      Words(
        "Law as of {day}, as read in November 2026: {names}.",
        da: "Loven pr. {day}, som læst i november 2026: {names}.")
    case .nearest:
      Words(
        "Not known for that day, the nearest known version is used: {names}.",
        da: "Ikke kendt for den dag, den nærmeste kendte udgave er brugt: {names}.")
    case .own:
      Words(
        "Own payment is the scenario's, not the law's.",
        da: "Egenbetalingen er scenariets, ikke lovens.")
    case .transport: Words("School transport", da: "Befordring til skole")
    case .transportSum:
      Words(
        "{pupils|pupil lives|pupils live} farther from school than folkeskoleloven § 26 allows without transport. "
          + "The municipality must provide it: about {kroner} kr. a year.",
        da:
          "{pupils|elev|elever} bor længere fra skolen, end folkeskoleloven § 26 tillader uden befordring. "
          + "Kommunen skal sørge for den: ca. {kroner} kr. om året.")
    case .transportNote:
      Words(
        "Approximate: the straight line times {detour}, grades by age, {price} kr. a pupil a school day. "
          + "Not part of the burden.",
        da:
          "Omtrentligt: luftlinjen gange {detour}, klassetrin efter alder, {price} kr. pr. elev pr. skoledag. "
          + "Indgår ikke i byrden.")
    case .pupils: Words("pupils", da: "elever")
    case .place: Words("to", da: "til")
    case .way: Words("km", da: "km")
    case .limit: Words("limit, km", da: "grænse, km")
    case .sheet:
      Words(
        "The way to {place} is about {way} km, above the {limit} km of folkeskoleloven § 26 (A) for "
          + "{pupils|pupil|pupils}: the municipality must provide transport. Distance and grade are approximate.",
        da:
          "Vejen til {place} er ca. {way} km, over grænsen på {limit} km i folkeskoleloven § 26 (A) for "
          + "{pupils|elev|elever}: kommunen skal sørge for befordring. Afstand og klassetrin er omtrentlige."
      )
    }
  }
}
