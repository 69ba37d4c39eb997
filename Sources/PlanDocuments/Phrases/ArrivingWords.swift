import PlacementDomain

/// What is said about households that are placed as they come.
enum ArrivingWords: Phrase {
  case today, given, none, needed, free, kept, nothingKept, outside

  var template: Words {
    switch self {
    case .today:
      Words(
        "Decided on today: {count|household|households}",
        da: "Besluttes i dag: {count|husstand|husstande}")
    case .given: Words("{household} gets {home}.", da: "{household} får {home}.")
    case .none:
      Words(
        "{household} gets no home today.", da: "{household} får ingen bolig i dag.")
    case .needed:
      Words(
        "Worth {price} person-minutes a day to others: needed in {needed} of {futures} courses, in "
          + "{sized} of them for a household of {size}, half the time within {months|month|months}.",
        da: "Er {price} personminutter om dagen værd for andre: der er brug for den i {needed} af "
          + "{futures} forløb, i {sized} af dem til en husstand på {size}, halvdelen af gangene "
          + "inden for {months|måned|måneder}.")
    case .free:
      Words(
        "No course of the forecast needs it for others.",
        da: "Intet forløb af prognosen har brug for den til andre.")
    case .kept: Words("Kept for those who are expected", da: "Holdes til dem, der ventes")
    case .nothingKept: Words("No home that is free.", da: "Ingen af de ledige boliger.")
    case .outside:
      Words(
        "Whoever lives here stays; whoever comes later is not placed yet, unless pinned; nothing is "
          + "opened.",
        da: "De, der bor her, bliver; de, der kommer senere, placeres ikke endnu, medmindre de er "
          + "fastlåst; intet åbnes.")
    }
  }
}
